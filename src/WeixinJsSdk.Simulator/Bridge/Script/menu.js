// The menu behind the page's upper right corner (附录3).

const baseItems = ["exposeArticle", "setFont", "dayMode", "nightMode", "refresh", "profile", "addContact"].map(menuItem);
const otherItems = [
  "share:appMessage", "share:timeline", "share:qq", "share:weiboApp", "favorite", "share:facebook", "share:QZone",
  "editTag", "delete", "copyUrl", "originPage", "readMode", "openWithQQBrowser", "openWithSafari", "share:email", "share:brand",
].map(menuItem);

const menu = { button: true, hidden: new Set() };

function menuItem(name) {
  return `menuItem:${name}`;
}

function menuState() {
  return { button: menu.button, items: [...baseItems, ...otherItems].filter(item => !menu.hidden.has(item)) };
}
