// 微信卡券. Signatures were judged before the answer.

const wallet = [];
const defaultCard = "pFS7Fjg8kV1IdDz01r4SQwMkuCKc";
const defaultInvoice = "pjZ8Yt7KNsMcmV3xdDE7gyKkPqGw";

const chosenCard = (appId, cardId) => ({
  choose_card_info: JSON.stringify([{ app_id: appId, card_id: cardId, encrypt_code: "XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE" }]),
});

Object.assign(answers, {
  batchAddCard({ card_list: cards }) {
    const added = cards.map(card => ({ card_id: card.card_id, card_ext: card.card_ext, is_succ: true }));
    wallet.push(...added.map(card => card.card_id));
    return { card_list: JSON.stringify(added) };
  },

  // The list is text, which the official script passes on as it is.
  chooseCard({ app_id: appId, card_id: cardId }) {
    return chosenCard(appId, cardId || wallet[0] || defaultCard);
  },

  batchViewCard({ card_list: cards }) {
    if (!Array.isArray(cards) || cards.length === 0 || cards.some(card => !card.card_id || !card.code)) {
      throw fail("Each card needs cardId and code.");
    }

    return {};
  },

  consumedShareCard({ consumedCardId, consumedCode }) {
    if (!consumedCardId || !consumedCode) {
      throw fail("cardId and code of the card that was consumed are required.");
    }

    return {};
  },

  chooseInvoice: () => ({ choose_invoice_info: JSON.stringify([{ card_id: defaultInvoice, encrypt_code: "O/mPnGTpBu22a1szmK2ogz", app_id: pageConfig.verifyAppId }]) }),
});
