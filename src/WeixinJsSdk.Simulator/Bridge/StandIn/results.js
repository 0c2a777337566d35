// What some interfaces make of the app's result before the page gets it.

const jsonOf = (value, instead) => {
  try {
    return JSON.parse(value);
  } catch (noJson) {
    return instead;
  }
};

const renamed = (result, names) => Object.entries(names).forEach(([app, page]) => {
  result[page] = result[app];
  delete result[app];
});

const convert = {
  config: result => delete result.isOk,
  getLocation: result => delete result.type,

  checkJsApi(result) {
    const checked = onAndroid && result.checkResult ? JSON.parse(result.checkResult) : result.checkResult;
    Object.keys(checked || {}).filter(name => name in pageNames).forEach(name => renamed(checked, { [name]: pageNames[name] }));
    result.checkResult = checked;
  },

  chooseImage(result) {
    if (onAndroid && result.localIds) {
      result.localIds = jsonOf(result.localIds, result.localIds);
    }
  },

  scanQRCode(result) {
    if (onIos && result.resultStr) {
      const { scan_code: code } = JSON.parse(result.resultStr);
      result.resultStr = code && code.scan_result;
    }
  },

  addCard(result) {
    if (result.card_list) {
      result.cardList = JSON.parse(result.card_list);
      delete result.card_list;
      result.cardList.forEach(card => {
        renamed(card, { card_id: "cardId", card_ext: "cardExt", is_succ: "isSuccess" });
        card.isSuccess = Boolean(card.isSuccess);
      });
    }
  },

  chooseCard(result) {
    if (result.choose_card_info) {
      renamed(result, { choose_card_info: "cardList" });
    }
  },

  openAddress: result => renamed(result, {
    addressPostalCode: "postalCode",
    proviceFirstStageName: "provinceName",
    addressCitySecondStageName: "cityName",
    addressCountiesThirdStageName: "countryName",
    addressDetailInfo: "detailInfo",
  }),

  openBusinessView(result) {
    if (onAndroid && result.extraData) {
      result.extraData = jsonOf(result.extraData, {});
    }
  },

  // The app says the type where others say ok; on a mobile network the subtype says which.
  getNetworkType(result) {
    const type = result.errMsg.slice(result.errMsg.indexOf(":") + 1);
    result.errMsg = "getNetworkType:ok";
    if (result.subtype) {
      renamed(result, { subtype: "networkType" });
    } else if (["wifi", "edge", "wwan"].includes(type)) {
      result.networkType = type;
    } else {
      result.errMsg = "getNetworkType:fail";
    }
  },
};
