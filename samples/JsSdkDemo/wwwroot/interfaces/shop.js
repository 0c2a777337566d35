export default {
  title: "微信小店",
  en: "Shop",
  calls: [
    { api: "openProductSpecificView", title: "跳转微信商品页", params: () => ({ productId: "pDF3iY_m2M7EQ5EKKKWd95kAxfNw", viewType: 0 }) },
    { api: "openAddress", title: "共享收货地址" },
  ],
};
