// What the app tells the page. As in the app, a second handler for an event takes the place of the first.

const handlers = new Map();

// Heard only where wx.config granted them. A share is judged when it is carried out.
const grantedEvents = ["onVoiceRecordEnd", "onVoicePlayEnd", "onBeaconsInRange"];

function on(name, handler) {
  handlers.set(name, handler);
  if (grantedEvents.includes(name)) {
    judge(name, {}).then(verdict => {
      if (!verdict.allowed && handlers.get(name) === handler) {
        handlers.delete(name);
        handler({ err_msg: verdict.errMsg });
      }
    });
  }
}

function tell(name, data) {
  const handler = handlers.get(name);
  if (handler) {
    // Handlers change what they are given.
    handler(Object.assign({}, data));
  }

  return Boolean(handler);
}
