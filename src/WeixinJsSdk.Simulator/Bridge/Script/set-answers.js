// Answers that were set in the control panel or by simulator.Answers in code. They take precedence over the phone's user and the automatic answers;
// an answer that the page itself has scripted takes precedence over all. Each allowed call asks the simulator for its answer, so that nothing has to poll.

const setAnswers = {
  members: async (members, name, params) => Object.assign(await answers[name](params), members),
  refusal: async text => { throw new Refusal(text, "The answer was set in the simulator."); },
  scanned: async (result, name, { needResult }) => Number(needResult) === 1
    ? { resultStr: onAndroid() ? result : JSON.stringify({ scan_code: { scan_result: result } }) }
    : {},
};

// One request after the other: stopRecord must not overtake startRecord.
let lastRequest = Promise.resolve();

function askForSetAnswer(api) {
  lastRequest = lastRequest.then(() => ask("answer", { api })).catch(error => ({ refusal: `fail, the simulator did not answer: ${error.message}` }));
  return lastRequest;
}

async function setAnswerOf(name, params) {
  if (name === "preVerifyJSAPI" || scripted.has(jsName(name))) {
    return answerOf(name, params);
  }

  const [form] = Object.entries(await askForSetAnswer(name));
  return form ? setAnswers[form[0]](form[1], name, params) : answerOf(name, params);
}

// Another version or platform takes effect when the page loads. The panel may ask its origin's pages to reload.
if ("BroadcastChannel" in window) {
  new BroadcastChannel("weixin-simulator").onmessage = ({ data }) => {
    if (data === "reload") {
      location.reload();
    }
  };
}
