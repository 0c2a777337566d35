// 微信小店 and 收货地址

Object.assign(answers, {
  openProductViewWithPid({ pid }) {
    if (!pid) {
      throw fail("productId is required.");
    }

    return {};
  },

  editAddress: () => ({
    userName: "张三",
    telNumber: "020-81167888",
    addressPostalCode: "510000",
    proviceFirstStageName: "广东省",
    addressCitySecondStageName: "广州市",
    addressCountiesThirdStageName: "海珠区",
    addressDetailInfo: "新港中路397号",
    nationalCode: "510000",
  }),
});
