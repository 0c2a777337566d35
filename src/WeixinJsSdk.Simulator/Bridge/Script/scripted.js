// What a test or a demo wants an interface to answer in place of the automatic answer.

const scripted = new Map();

// "cancel", "fail" or "fail: text", members of the result, or a function (params, automatic) that gives any of these.
function answer(api, reply) {
  if (reply === undefined || reply === "success") {
    scripted.delete(jsName(api));
  } else {
    scripted.set(jsName(api), reply);
  }
}

async function answerOf(name, params) {
  const automatic = async () => answers[name](params);
  if (asksUser(name)) {
    return asks[name](params, automatic);
  }

  let reply = scripted.get(jsName(name));
  if (typeof reply === "function") {
    reply = await reply(params, automatic);
  }

  if (typeof reply === "string") {
    const [word, ...text] = reply.split(": ");
    throw new Refusal(text.length > 0 ? text.join(": ") : word, "Scripted.");
  }

  return Object.assign(await automatic(), reply);
}
