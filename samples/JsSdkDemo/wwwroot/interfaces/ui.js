const items = () => ({ menuList: ["menuItem:copyUrl", "menuItem:share:email"] });

export default {
  title: "界面操作",
  en: "Interface",
  calls: [
    { api: "hideOptionMenu", title: "隐藏右上角菜单" },
    { api: "showOptionMenu", title: "显示右上角菜单" },
    { api: "hideMenuItems", title: "批量隐藏功能按钮", params: items },
    { api: "showMenuItems", title: "批量显示功能按钮", params: items },
    { api: "hideAllNonBaseMenuItem", title: "隐藏所有非基础按钮" },
    { api: "showAllNonBaseMenuItem", title: "显示所有功能按钮" },
    { api: "closeWindow", title: "关闭当前网页窗口" },
  ],
};
