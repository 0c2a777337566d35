// Runs a client against a bridge that takes notes, each scenario in a frame of its own, and gives the notes: what went over the bridge,
// and which callbacks the page heard.

window.transcript = async (client, name, apis) => {
  const frame = document.createElement("iframe");
  frame.src = "/bare/page?x=1";
  await new Promise(loaded => { frame.onload = loaded; document.body.append(frame); });
  const page = frame.contentWindow;
  page.document.title = "标题";
  const notes = [];
  const note = (what, value) => notes.push(value === undefined ? what : `${what} ${JSON.stringify(value)}`);
  page.alert = text => note("alert", text);
  page.console.log = (...words) => note("log", words);

  const handlers = {};
  const bridge = {
    reply: bridgeName => ({ err_msg: `${bridgeName}:ok`, told: 1 }),
    invoke(bridgeName, message, callback) {
      note(`invoke ${bridgeName}`, message);
      const result = bridge.reply(bridgeName);
      if (callback) {
        setTimeout(() => callback(result && Object.assign({}, result)));
      }
    },
    on(bridgeName, handler) {
      note(`on ${bridgeName}`);
      handlers[bridgeName] = handler;
    },
  };
  const inject = () => {
    page.WeixinJSBridge = bridge;
    page.document.dispatchEvent(new page.Event("WeixinJSBridgeReady"));
  };
  const desk = {
    page, note, bridge, handlers, inject, apis,
    settle: () => new Promise(settled => setTimeout(settled, 2)),
    callbacks: () => Object.fromEntries(["success", "cancel", "fail", "complete", "trigger"].map(end => [end, result => note(end, result)])),
    attempt(action) {
      try {
        action();
      } catch (error) {
        note(`threw ${error.name}`);
      }
    },
  };

  if (!name.includes("late bridge")) {
    page.WeixinJSBridge = bridge;
  }

  const script = page.document.createElement("script");
  script.src = client;
  await new Promise(loaded => { script.onload = loaded; page.document.head.append(script); });
  await scenarios[name](Object.assign(desk, { wx: page.wx }));
  await desk.settle();
  frame.remove();
  return notes;
};

window.scenarioNames = () => Object.keys(scenarios);
