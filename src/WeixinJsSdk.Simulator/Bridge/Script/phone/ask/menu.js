// The menu behind the page's upper right corner. Its button is there as long as the page has not hidden it.

const menuButton = element("button", { type: "button", class: "menu-button", onclick: openMenu }, icon(icons.dots));

function showMenuButton() {
  whenParsed(() => {
    menuButton.setAttribute("aria-label", say("微信菜单", "WeChat menu"));
    if (presence.interactive && menu.button) {
      surfaceRoot().append(menuButton);
    } else {
      menuButton.remove();
    }
  });
}

function openMenu() {
  view("menu", say("菜单", "Menu"), ({ cancel }) => {
    const row = (title, items) => [
      element("h2", {}, title),
      element("div", { class: "menu-items" }, ...items.map(item => menuEntry(item, cancel))),
    ];
    return [
      element("div", { class: "scroll" },
        ...previews(),
        ...row(say("分享与链接", "Share and link"), otherItems),
        ...row(say("基础按钮", "Basic items"), baseItems)),
    ];
  }, { leave: say("取消", "Cancel") });
}

// What the page set by updateAppMessageShareData and updateTimelineShareData.
function previews() {
  return ["appmessage", "timeline"].filter(target => shareData[target]).flatMap(target => [
    element("h2", {}, `${say("页面设置了", "Set by the page")}: ${shareTargetName(target)}`), shareCard(shareData[target], target)]);
}

function menuEntry(item, close) {
  const name = item.slice(menuItem("").length);
  const [drawing, chinese, english] = menuNames[name];
  const hidden = menu.hidden.has(item);
  const text = say(chinese, english);
  return element("button", {
    type: "button", class: "menu-item", disabled: hidden, "data-item": item,
    title: hidden ? say("页面隐藏了这一项", "The page has hidden it") : item,
    onclick: () => {
      close();
      choose(name, text);
    },
  }, element("span", {}, icon(icons[drawing])), text);
}

function choose(name, text) {
  const target = Object.keys(shareItems).find(key => shareItems[key] === menuItem(name));
  if (target) {
    share(target);
  } else if (name === "refresh") {
    location.reload();
  } else if (name === "copyUrl") {
    Promise.resolve(navigator.clipboard && navigator.clipboard.writeText(location.href)).then(() => toast(say("链接已复制", "The link is copied")), () => toast(location.href));
  } else {
    toast(say(`“${text}”与页面无关`, `“${text}” does not concern the page`));
  }
}

for (const name of ["hideOptionMenu", "showOptionMenu"]) {
  asks[name] = async (params, automatic) => {
    const result = await automatic();
    showMenuButton();
    return result;
  };
}

showMenuButton();
