// 预览图片: the page hears ok when it is on the screen, not when it is closed.

asks.imagePreview = async (params, automatic) => {
  const result = await automatic();
  view("previewImage", say("预览图片", "Preview"), ({ cancel }) => {
    const { urls } = params;
    let at = Math.max(0, urls.indexOf(params.current));
    const stage = element("button", { type: "button", class: "stage", "aria-label": say("关闭", "Close"), onclick: cancel });
    const counter = element("span", { class: "counter", role: "status" });
    const turn = by => {
      at = (at + by + urls.length) % urls.length;
      stage.replaceChildren(picture(urls[at]));
      counter.textContent = `${at + 1} / ${urls.length}`;
    };
    const arrow = (text, name, by) => element("button", { type: "button", class: "turn", "aria-label": name, disabled: urls.length < 2, onclick: () => turn(by) }, text);
    const footer = element("footer", {}, arrow("‹", say("上一张", "Previous"), -1), counter, arrow("›", say("下一张", "Next"), 1));
    stage.addEventListener("keydown", event => ({ ArrowLeft: () => turn(-1), ArrowRight: () => turn(1) }[event.key] || (() => {}))());
    turn(0);
    return [stage, footer];
  }, { full: true });
  return result;
};

function picture(url) {
  const blob = album.get(String(url).toLowerCase());
  if (blob) {
    const canvas = element("canvas", { width: 640, height: 480 });
    drawFile(canvas, blob);
    return canvas;
  }

  const image = element("img", { src: url, alt: "" });
  image.addEventListener("error", () => image.replaceWith(element("p", {}, `${say("图片加载失败", "The picture does not load")}: ${url}`)));
  return image;
}
