// 界面操作

Object.assign(answers, {
  hideOptionMenu() {
    menu.button = false;
    return {};
  },

  showOptionMenu() {
    menu.button = true;
    return {};
  },

  closeWindow() {
    windowState.closed = true;
    return {};
  },

  hideMenuItems({ menuList }) {
    (menuList || []).forEach(item => menu.hidden.add(item));
    return {};
  },

  showMenuItems({ menuList }) {
    (menuList || []).forEach(item => menu.hidden.delete(item));
    return {};
  },

  hideAllNonBaseMenuItem() {
    otherItems.forEach(item => menu.hidden.add(item));
    return {};
  },

  showAllNonBaseMenuItem() {
    menu.hidden.clear();
    return {};
  },
});

const windowState = { closed: false };
