// What the server signed, and what the simulated WeChat said to it before the page was sent.

const text = (id, value) => { document.getElementById(id).textContent = value; };

export function showConfig(config) {
  // One line for each member: the lists are long.
  const members = Object.entries(config).map(([name, value]) => `  "${name}": ${JSON.stringify(value).replace(/,"/g, ', "')}`);
  text("config", `{\n${members.join(",\n")}\n}`);
  text("signed-url", location.href.split("#")[0]);
}

export function showVerdict(verdict) {
  const card = document.getElementById("verdict");
  if (!verdict) {
    text("verdict-answer", "由微信客户端判定 decided by the WeChat app");
    text("verdict-reason", "AppId 来自配置 The AppId comes from your configuration.");
    return;
  }

  card.dataset.state = verdict.allowed ? "verified" : "refused";
  text("verdict-answer", verdict.allowed ? "签名已验证 verified" : "已拒绝 refused");
  text("verdict-reason", `${verdict.errMsg} · ${verdict.reason}`);
  text("signed-string", verdict.hashed ?? "");
  document.getElementById("verdict-loopback").hidden = !verdict.usesLoopbackException;
}
