// The phone speaks Chinese or English, as the browser does; options.lang says otherwise.

const language = /^zh/i.test(options.lang || navigator.language) ? "zh-CN" : "en";
const say = (chinese, english) => language === "en" ? english : chinese;
