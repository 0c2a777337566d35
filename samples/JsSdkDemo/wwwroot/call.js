// Calls one interface and reports how it ended.

const ends = ["success", "cancel", "fail"];

export async function call(entry, memory, report) {
  if (typeof wx === "undefined" || typeof wx[entry.api] !== "function") {
    report.end("fail", { errMsg: `${entry.api}: 官方脚本未加载 the official script has not been loaded` });
    return;
  }

  const missing = (entry.needs ?? []).find(api => !(api in memory));
  if (missing) {
    report.end("fail", { errMsg: `先调用 ${missing} · call ${missing} first` });
    return;
  }

  let params;
  try {
    params = await parameters(entry, memory);
  } catch (error) {
    report.end("fail", { errMsg: error.message });
    return;
  }

  report.start(params);
  const callbacks = Object.fromEntries(ends.map(end => [end, result => {
    if (end === "success") {
      memory[entry.api] = result;
    }

    report.end(end, result);
  }]));
  wx[entry.api]({ ...params, ...callbacks });

  // On a phone this is the user's part.
  if (window.WeixinSimulator && entry.user) {
    entry.user(window.WeixinSimulator, memory);
  }
}

async function parameters(entry, memory) {
  if (!entry.signedBy) {
    return entry.params?.(memory) ?? {};
  }

  const response = await fetch(entry.signedBy, { method: "POST" });
  if (!response.ok) {
    throw new Error(await response.text());
  }

  return response.json();
}
