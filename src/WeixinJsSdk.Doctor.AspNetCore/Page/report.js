import { both, card, element, show } from "./dom.js";

const outcomes = {
  Ok: { zh: "正常", en: "Ok" },
  Warning: { zh: "注意", en: "Warning" },
  Failed: { zh: "失败", en: "Failed" },
  NotChecked: { zh: "未检查", en: "Not checked" },
};

const summaries = {
  Ok: { zh: "这个账号一切正常。", en: "The account is in good health." },
  Warning: { zh: "页面可以使用，但有需要注意的地方。", en: "Pages are served, but something is not as it should be." },
  Failed: { zh: "有需要修复的问题。", en: "Something has to be mended." },
  NotChecked: { zh: "没有可检查的。", en: "There was nothing to check." },
};

export function showReport(answer, panel) {
  if (!answer.checks) {
    show(panel, card("Failed", both("h2", answer.note)));
    return;
  }

  const summary = card(answer.outcome,
    both("h2", summaries[answer.outcome]),
    element("p", "quiet", `${answer.appId} · ${new Date(answer.examinedAt).toLocaleTimeString()} · ${answer.elapsed} ms`));
  summary.dataset.outcome = answer.outcome;
  show(panel, summary, ...answer.checks.map(describe));
}

function describe(check) {
  const { en, zh } = check;
  const text = name => ({ en: en[name], zh: zh[name] });
  const state = element("span", "",
    both("span", outcomes[check.outcome], "tag"),
    element("span", "time", check.elapsed > 0 ? ` · ${check.elapsed} ms` : ""));
  const made = card(
    check.outcome,
    element("h2", "", both("span", text("title")), state),
    both("p", text("message")),
    en.advice ? both("p", text("advice"), "advice") : null);
  made.classList.add("check");
  made.dataset.check = check.kind;
  return made;
}
