// The server signs what the first two send: cardExt and cardSign.

const code = () => ({ cardId: "pFS7Fjg8kV1IdDz01r4SQwMkuCKc", code: "198374613512" });

export default {
  title: "卡券",
  en: "Cards",
  calls: [
    { api: "addCard", title: "批量添加卡券", signedBy: "/sign/add-card" },
    { api: "chooseCard", title: "拉取适用卡券列表并获取用户选择信息", signedBy: "/sign/choose-card" },
    { api: "openCard", title: "查看微信卡包中的卡券", params: () => ({ cardList: [code()] }) },
    { api: "consumeAndShareCard", title: "核销后再次赠送卡券", params: code },
  ],
};
