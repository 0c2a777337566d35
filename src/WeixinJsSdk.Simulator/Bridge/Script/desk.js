// The hand at the desk: the control panel, or simulator.Answers in code. Its answers come before those of the phone's user and the automatic
// ones; what the page itself has scripted comes before all. Each call that was allowed asks for its answer, so that nothing has to poll.

const answersOfTheDesk = {
  members: async (members, name, params) => Object.assign(await answers[name](params), members),
  refusal: async text => { throw new Refusal(text, "Answered at the desk."); },
  scanned: async (result, name, { needResult }) => Number(needResult) === 1
    ? { resultStr: onAndroid() ? result : JSON.stringify({ scan_code: { scan_result: result } }) }
    : {},
};

// One after the other: stopRecord must not overtake startRecord.
let askedTheDesk = Promise.resolve();

function askTheDesk(api) {
  askedTheDesk = askedTheDesk.then(() => ask("answer", { api })).catch(error => ({ refusal: `fail, the simulator did not answer: ${error.message}` }));
  return askedTheDesk;
}

async function answerAtTheDesk(name, params) {
  if (name === "preVerifyJSAPI" || scripted.has(jsName(name))) {
    return answerOf(name, params);
  }

  const [told] = Object.entries(await askTheDesk(name));
  return told ? answersOfTheDesk[told[0]](told[1], name, params) : answerOf(name, params);
}

// Another version or platform is another phone: it takes effect when the page loads. The panel may ask its origin's pages to load anew.
if ("BroadcastChannel" in window) {
  new BroadcastChannel("weixin-simulator").onmessage = ({ data }) => {
    if (data === "reload") {
      location.reload();
    }
  };
}
