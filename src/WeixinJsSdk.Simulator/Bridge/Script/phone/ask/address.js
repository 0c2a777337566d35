// 收货地址

const addressNames = {
  userName: ["收货人", "Name"],
  telNumber: ["电话", "Phone"],
  addressPostalCode: ["邮政编码", "Postal code"],
  proviceFirstStageName: ["省", "Province"],
  addressCitySecondStageName: ["市", "City"],
  addressCountiesThirdStageName: ["区县", "District"],
  addressDetailInfo: ["详细地址", "Address"],
  nationalCode: ["国家码", "National code"],
};

asks.editAddress = async (params, automatic) => {
  const last = Object.assign(await automatic(), tab.read("address"));
  const address = await askUser("openAddress", say("收货地址", "Address"), ({ confirm }) => {
    const inputs = Object.entries(addressNames).map(([name, words]) => [words, element("input", { name, value: last[name], required: true, autocomplete: "off" })]);
    return [element("form", {
      class: "form",
      onsubmit: event => {
        event.preventDefault();
        confirm(Object.fromEntries(inputs.map(([, input]) => [input.name, input.value])));
      },
    }, element("div", { class: "scroll" }, ...inputs.map(([words, input]) => element("label", {}, say(...words), input))),
    element("footer", {}, element("button", { type: "submit", class: "confirm", autofocus: true }, say("使用这个地址", "Use this address"))))];
  }, { full: true });
  tab.write("address", address);
  return address;
};
