// 卡券

const cardTint = cardId => `tint-${[...String(cardId)].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5}`;

const cardFace = ({ card_id: cardId, code, name = say("模拟卡券", "Simulated card") }, ...more) => element("div", { class: `card ${cardTint(cardId)}` },
  element("span", { class: "thumb" }, icon(icons.wallet)), element("div", {}, element("b", {}, name), element("small", {}, cardId), ...more),
  code ? barCode(code) : null);

// Stripes that differ with the code; no scanner reads them.
function barCode(code) {
  let x = 0;
  const bars = [...`${code}${code}`].flatMap((letter, i) => {
    const width = 1 + (letter.charCodeAt(0) * (i + 3)) % 3;
    x += width + 1 + i % 2;
    return shape("rect", { x, y: 0, width, height: 40 });
  });
  return element("figure", {}, shape("svg", { viewBox: `0 0 ${x + 6} 40`, class: "bars", preserveAspectRatio: "none", "aria-hidden": "true" }, ...bars), element("figcaption", {}, code));
}

asks.batchAddCard = async ({ card_list: cards }, automatic) => {
  await askUser("addCard", say("领取卡券", "Take cards"), ({ confirm }) => [
    element("div", { class: "scroll" }, ...cards.map(card => {
      const ext = JSON.parse(card.card_ext);
      return cardFace({ card_id: card.card_id }, ext.openid ? element("small", {}, `openid ${ext.openid}`) : null, ext.code ? element("small", {}, `code ${ext.code}`) : null);
    })),
    element("footer", {}, confirmButton(say(`领取 ${cards.length} 张`, `Take ${cards.length}`), () => confirm(), { autofocus: true })),
  ]);
  return automatic();
};

asks.chooseCard = async params => {
  const offered = [...new Set([params.card_id, ...wallet, defaultCard].filter(Boolean))].filter(cardId => !params.card_id || cardId === params.card_id);
  const chosen = await chooseFrom("chooseCard", say("选择卡券", "Choose a card"), offered, [
    [say("门店", "Shop"), params.location_id], [say("类型", "Type"), params.card_type]]);
  return chosenCard(params.app_id, chosen);
};

asks.chooseInvoice = async (params, automatic) => {
  await chooseFrom("chooseInvoice", say("选择发票", "Choose an invoice"), [defaultInvoice], [], say("模拟发票", "Simulated invoice"));
  return automatic();
};

function chooseFrom(screen, title, offered, rows, name) {
  return askUser(screen, title, ({ confirm }) => {
    const options = offered.map((cardId, i) => element("input", { type: "radio", name: "card", value: cardId, checked: i === 0, autofocus: i === 0 }));
    return [
      element("div", { class: "scroll" }, ...options.map(option => element("label", { class: "option" }, option, cardFace({ card_id: option.value, name }))), facts(rows)),
      element("footer", {}, confirmButton(say("使用", "Use it"), () => confirm(options.find(option => option.checked).value))),
    ];
  });
}

asks.batchViewCard = async (params, automatic) => {
  const result = await automatic();
  view("openCard", say("卡包", "Wallet"), () => [element("div", { class: "scroll" }, ...params.card_list.map(card => cardFace(card)))]);
  return result;
};
