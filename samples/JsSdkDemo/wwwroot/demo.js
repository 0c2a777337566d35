import { showConfig, showVerdict } from "/signature.js";

const read = id => JSON.parse(document.getElementById(id).textContent);

showConfig(read("config-json"));
showVerdict(read("verdict-json"));
