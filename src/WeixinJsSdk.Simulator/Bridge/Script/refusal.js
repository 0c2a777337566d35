// Thrown by an answer that is not ok: the text is what the page reads after the colon of errMsg.

class Refusal extends Error {
  constructor(text, reason) {
    super(reason || text);
    this.text = text;
  }
}

const fail = reason => new Refusal("fail", reason);
