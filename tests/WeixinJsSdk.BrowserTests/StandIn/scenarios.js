// What the two clients are put through.

const shareEvents = ["onMenuShareTimeline", "onMenuShareAppMessage", "onMenuShareQQ", "onMenuShareWeibo", "onMenuShareQZone"];

const scenarios = {
  "names": ({ wx, note, page }) => note("names", [Object.keys(wx), Object.keys(wx.miniProgram), wx === page.jWeixin]),
  "every interface with nothing": desk => callAll(desk, () => ({})),
  "every interface with everything": desk => callAll(desk, everything),
  "every interface without an argument": desk => callAll(desk, null),
  "every interface before config": async desk => {
    desk.bridge.reply = name => ({ err_msg: `${name}:ok` });
    for (const api of desk.apis.filter(api => !own.includes(api))) {
      desk.note(`# ${api}`);
      call(desk, api, everything());
      await desk.settle();
    }
  },
  "every interface cancelled": desk => {
    desk.bridge.reply = name => ({ err_msg: name === "preVerifyJSAPI" ? "x:ok" : "x:cancel" });
    return callAll(desk, everything);
  },
  "what becomes of err_msg": desk => results(desk, "stopRecord", messages.map(err_msg => ({ err_msg, localId: "1", err_code: 1, err_desc: "d", err_detail: "e" }))),
  "what becomes of errMsg": desk => results(desk, "stopRecord", [{ errMsg: "stopRecord:ok" }, { errMsg: "stopRecord:cancel" }, { errMsg: "stopRecord:the rest", err_msg: "x:ok" }, {}]),
  "network types": desk => results(desk, "getNetworkType", [
    { err_msg: "network_type:wifi" }, { err_msg: "network_type:wwan" }, { err_msg: "network_type:edge" }, { err_msg: "network_type:wwan", subtype: "4g" },
    { err_msg: "network_type:fail" }, { err_msg: "network_type:ok" }, { err_msg: "network_type:cancel" }]),
  "local ids": desk => results(desk, "chooseImage", [{ err_msg: "c:ok", localIds: "[\"a\",\"b\"]" }, { err_msg: "c:cancel" }, { err_msg: "c:ok" }]),
  "checked interfaces": desk => results(desk, "checkJsApi", [{ err_msg: "c:ok", checkResult: "{\"geoLocation\":true,\"imagePreview\":false,\"x\":true}" }, { err_msg: "c:ok" }]),
  "scans": desk => results(desk, "scanQRCode", [{ err_msg: "s:ok", resultStr: "{\"scan_code\":{\"scan_result\":\"QR\"}}" }, { err_msg: "s:ok", resultStr: "" }, { err_msg: "s:cancel" }]),
  "positions": desk => results(desk, "getLocation", [{ err_msg: "g:ok", type: "wgs84", latitude: 1, longitude: 2 }]),
  "cards taken": desk => results(desk, "addCard", [{ err_msg: "c:ok", card_list: "[{\"card_id\":\"1\",\"card_ext\":\"{}\",\"is_succ\":true},{\"card_id\":\"2\",\"card_ext\":\"{}\",\"is_succ\":0,\"more\":1}]" }, { err_msg: "c:ok" }]),
  "cards chosen": desk => results(desk, "chooseCard", [{ err_msg: "c:ok", choose_card_info: "[{\"a\":1}]" }, { err_msg: "c:ok" }]),
  "addresses": desk => results(desk, "openAddress", [
    { err_msg: "edit_address:ok", userName: "u", telNumber: "t", addressPostalCode: "p", proviceFirstStageName: "a", addressCitySecondStageName: "b", addressCountiesThirdStageName: "c", addressDetailInfo: "d", nationalCode: "n" },
    { err_msg: "edit_address:cancel" }]),
  "business views": desk => results(desk, "openBusinessView", [{ err_msg: "o:ok", err_code: 0, extraData: "{\"a\":1}" }, { err_msg: "o:ok", extraData: "no json" }, { err_msg: "o:fail", err_code: 4 }]),
  "chats": desk => results(desk, "openEnterpriseChat", [{ err_msg: "o:ok", err_code: 0 }, { err_msg: "o:fail" }]),
  "payments": desk => results(desk, "chooseWXPay", ["ok", "cancel", "fail"].map(end => ({ err_msg: `get_brand_wcpay_request:${end}`, err_desc: "跨号支付" }))),
  "shares that the user taps": async desk => {
    await verified(desk);
    for (const api of shareEvents) {
      call(desk, api, {});
      for (const tap of [{ scene: "friend" }, { scene: "favorite" }, { err_msg: "x:cancel" }]) {
        Object.values(desk.handlers).forEach(handler => handler(Object.assign({}, tap)));
        await desk.settle();
      }

      Object.keys(desk.handlers).forEach(name => delete desk.handlers[name]);
    }
  },
  "events": async desk => {
    await verified(desk);
    for (const api of ["onVoiceRecordEnd", "onVoicePlayEnd", "onSearchBeacons"]) {
      call(desk, api, {});
      for (const result of [{}, { err_msg: "x:cancel" }, { err_msg: "x:fail" }, { errMsg: "x:fail" }, { err_msg: "x:ok", localId: "4" }]) {
        Object.values(desk.handlers).forEach(handler => handler(Object.assign({}, result)));
      }

      Object.keys(desk.handlers).forEach(name => delete desk.handlers[name]);
    }
  },
  "invoke and on": async desk => {
    desk.note("before config", [typeof desk.wx.invoke, typeof desk.wx.on]);
    await verified(desk);
    desk.wx.invoke("anything", { a: 1 }, result => desk.note("answer", result));
    desk.wx.on("any:event", result => desk.note("event", result));
    desk.handlers["any:event"]({ err_msg: "any:event:ok" });
  },
  "odd parameters": async desk => {
    await verified(desk);
    [0, 1, 2, "0", true, false, null].forEach(isShowProgressTips => desk.wx.uploadImage({ localId: "L", isShowProgressTips }));
    ["", "/x", "x.html?a=1", "x?a?b", 5, null].forEach(path => desk.wx.launchMiniProgram({ targetAppId: "t", path }));
    desk.wx.chooseImage({ count: 0, sizeType: [], sourceType: [] });
    desk.wx.openLocation({ latitude: "1", longitude: "2", scale: "3" });
    desk.wx.chooseWXPay({ timestamp: 5, timeStamp: 9, appId: "another" });
  },
  "the list given to config": async desk => {
    const given = config();
    desk.wx.config(given);
    await desk.settle();
    desk.note("list", given.jsApiList);
  },
  "config without lists": desk => afterConfig(desk, [{ err_msg: "p:ok" }], { jsApiList: undefined, openTagList: undefined }),
  "config passes": desk => afterConfig(desk, [{ err_msg: "preVerifyJSAPI:ok" }]),
  "config is refused": desk => afterConfig(desk, [{ errMsg: "config:invalid signature" }]),
  "config is refused by err_msg": desk => afterConfig(desk, [{ err_msg: "preVerifyJSAPI:fail_invalid_signature" }]),
  "config in an app without it": desk => afterConfig(desk, [{ err_msg: "system:function_not_exist" }]),
  "config is cancelled": desk => afterConfig(desk, [{ err_msg: "x:cancel" }]),
  "config again": desk => afterConfig(desk, [{ errMsg: "config:ok" }, { errMsg: "config:invalid signature" }, { errMsg: "config:ok" }]),
  "ready while a second config is under way": async desk => {
    await verified(desk);
    desk.wx.config(config());
    desk.wx.ready(() => desk.note("ready"));
    desk.note("# registered");
  },
  "debug": async desk => {
    await afterConfig(desk, [{ errMsg: "config:ok" }], { debug: true });
    call(desk, "stopRecord", {});
    call(desk, "onVoicePlayEnd", {});
    desk.handlers.onVoicePlayEnd && desk.handlers.onVoicePlayEnd({ localId: "3" });
  },
  "debug refused": desk => afterConfig(desk, [{ errMsg: "config:invalid signature" }], { debug: true }),
  "late bridge": async desk => {
    desk.wx.ready(() => desk.note("ready"));
    desk.wx.config(config());
    call(desk, "stopRecord", {});
    call(desk, "miniProgram.navigateTo", { url: "u" });
    await desk.settle();
    desk.note("# injected");
    desk.inject();
    await desk.settle();
    call(desk, "stopRecord", {});
  },
  "debug with a late bridge": async desk => {
    desk.wx.config(Object.assign(config(), { debug: true }));
    call(desk, "getLocation", { type: "gcj02" });
    call(desk, "onMenuShareQQ", { title: "t" });
    await desk.settle();
  },
  "in a mini program": desk => {
    desk.page.__wxjs_environment = "miniprogram";
    desk.wx.miniProgram.getEnv(environment => desk.note("environment", environment));
  },
};
