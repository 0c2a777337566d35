// The steps that scenarios are made of.

const config = () => ({ appId: "wxA", timestamp: 1414587457, nonceStr: "n", signature: "s", jsApiList: ["chooseImage", "getLocation"], openTagList: ["wx-open-launch-weapp"] });

async function verified({ wx, settle }) {
  wx.config(config());
  await settle();
}

// Everything that some interface takes, so that each finds its own.
const everything = () => ({
  localId: "L", serverId: "S", jsApiList: ["getLocation", "chooseImage"], urls: ["u"], current: "c", title: "T", desc: "D", link: "http://example.com/",
  imgUrl: "I", type: "gcj02", dataUrl: "du", cardList: [{ cardId: "c1", cardExt: "{}", code: "9" }, { cardId: "c2", cardExt: "{\"a\":1}" }], shopId: "s",
  cardType: "G", cardId: "c", code: "cc", timestamp: 1, nonceStr: "n", signType: "MD5", cardSign: "x", package: "p", paySign: "y", menuList: ["m"],
  needResult: 1, scanType: ["qrCode"], latitude: 1.5, longitude: 2, name: "N", address: "A", scale: 3, infoUrl: "U", productId: "pp", viewType: 2,
  extInfo: "e", ticket: "t", count: 3, sizeType: ["original"], sourceType: ["camera"], isShowProgressTips: 0, userIds: "u", groupName: "g",
  targetAppId: "ta", path: "/x?a=1", envVersion: "trial", businessType: "b", queryString: "q", extraData: {}, url: "/u", delta: 2, data: { d: 1 },
});

const call = ({ wx, callbacks, attempt }, api, given) => attempt(() => {
  const [room, name] = api.split(".");
  const parameters = given && Object.assign({}, given, callbacks());
  return name ? wx[room][name](name === "getEnv" ? callbacks().success : parameters) : wx[api](parameters);
});

const own = ["config", "ready", "error"];

async function callAll(desk, given) {
  await verified(desk);
  for (const api of desk.apis.filter(api => !own.includes(api))) {
    desk.note(`# ${api}`);
    call(desk, api, given && given());
    for (const name of Object.keys(desk.handlers)) {
      desk.note(`! ${name}`);
      desk.attempt(() => desk.handlers[name]({ err_msg: `${name}:ok`, localId: "1" }));
      delete desk.handlers[name];
    }

    await desk.settle();
  }
}

async function results(desk, api, replies) {
  await verified(desk);
  for (const reply of replies) {
    desk.note("# reply", reply);
    desk.bridge.reply = () => reply;
    call(desk, api, { jsApiList: [], cardList: [] });
    await desk.settle();
  }
}

const messages = [
  "a:ok", "a:confirm", "a:cancel", "a:failed", "a:fail", "a:failed_x_y", "a:fail_x_y", "a:FAIL", "a:access denied", "a:access_denied", "a:permission denied",
  "a:no permission to execute", "a:no_permission_to_execute", "system:function_not_exist", "", "a:", "plain", "a:b:c", "a:fail: x", "a:fail_", "a:ok_1",
  "a:the permission value is offline verifying",
];

async function afterConfig(desk, replies, settings) {
  desk.wx.ready(() => desk.note("ready"));
  desk.wx.error(answer => desk.note("error", answer));
  for (const reply of replies) {
    desk.note("# reply", reply);
    desk.bridge.reply = name => name === "preVerifyJSAPI" ? reply : { err_msg: "network_type:wifi" };
    desk.wx.config(Object.assign(config(), settings));
    await desk.settle();
  }

  desk.note("# late");
  desk.wx.ready(() => desk.note("late ready"));
  desk.wx.error(answer => desk.note("late error", answer));
}
