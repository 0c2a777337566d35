// The app asks once for a page, and remembers a yes.

const permitted = new Set();

async function askPermission(name, what, why) {
  if (permitted.has(name)) {
    return;
  }

  await askUser(name, say("请求授权", "Permission"), ({ confirm }) => [
    element("div", { class: "request" }, icon(what), element("p", {}, element("b", {}, location.host), ` ${why}`)),
    element("footer", {}, confirmButton(say("允许", "Allow"), () => confirm(), { autofocus: true })),
  ]);
  permitted.add(name);
}
