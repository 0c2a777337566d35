// The hand at the desk: the control panel, or simulator.Answers in code. Its answers come before the automatic ones; what the page itself
// has scripted comes before both. Each call that was allowed asks for its answer, so that nothing has to poll.

const answersOfTheDesk = {
  members: async (members, params, automatic) => Object.assign(await automatic(params), members),
  refusal: text => { throw new Refusal(text, "Answered at the desk."); },
  scanned: (result, { needResult }) => Number(needResult) === 1
    ? { resultStr: onAndroid() ? result : JSON.stringify({ scan_code: { scan_result: result } }) }
    : {},
};

// One after the other: stopRecord must not overtake startRecord.
let askedTheDesk = Promise.resolve();

function askTheDesk(api) {
  askedTheDesk = askedTheDesk.then(() => ask("answer", { api })).catch(error => ({ refusal: `fail, the simulator did not answer: ${error.message}` }));
  return askedTheDesk;
}

for (const [name, automatic] of Object.entries(answers)) {
  if (name !== "preVerifyJSAPI") {
    answers[name] = async params => {
      const [[form, value]] = [...Object.entries(await askTheDesk(name)), ["members", {}]];
      return answersOfTheDesk[form](value, params, automatic);
    };
  }
}

// Another version or platform is another phone: it takes effect when the page loads. The panel may ask its origin's pages to load anew.
if ("BroadcastChannel" in window) {
  new BroadcastChannel("weixin-simulator").onmessage = ({ data }) => {
    if (data === "reload") {
      location.reload();
    }
  };
}
