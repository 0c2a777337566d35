// The accounts: what they were issued, and what is set in their console.

import { put } from "../controls.js";
import { fill, instantiate, keep } from "../dom-templates.js";
import { text } from "../texts.js";
import { refill, ticketRenewals } from "./catalog.js";
import { showDomains, showPermissions } from "./chips.js";
import { moveTimelineOf, showTimelineOf } from "./credential-timeline.js";
import { showQuotasOf } from "./quotas.js";

const list = document.getElementById("accounts");
const openAtFirst = 2;
const cards = () => [...list.children];
let now = 0;

export function showAccounts(accounts) {
  keep(list, accounts, account => account.appId, create, update);
}

function create({ appId }) {
  const card = instantiate("account");
  card.dataset.appId = appId;
  card.open = list.children.length < openAtFirst;
  card.querySelector(".console").open = list.children.length === 0;
  return card;
}

function update(card, account) {
  fill(card, {
    appId: account.appId,
    domains: account.safeDomains.join("  ") || text("domains.none"),
    summary: text("console.summary", { domains: account.safeDomains.length, denied: account.denied.length }),
  });
  card.querySelector("[data-slot=isTestAccount]").hidden = !account.isTestAccount;
  showDomains(card.querySelector(".domains"), account.safeDomains);
  showPermissions(card.querySelector(".permissions"), account.denied);
  const policies = card.querySelector(".policies");
  refill(policies.querySelector("select"), ticketRenewals.map(name => [name, text(`ticketRenewal.${name}`)]));
  policies.querySelectorAll("[name]").forEach(field => put(field, account[field.name]));
}

export function showCredentials(credentials) {
  cards().forEach(card => showTimelineOf(card, credentials[card.dataset.appId] ?? [], now));
}

export function showQuotas(quotas) {
  cards().forEach(card => showQuotasOf(card.querySelector(".quotas"), quotas[card.dataset.appId] ?? []));
}

export function moveTimelines(moment) {
  now = moment;
  cards().forEach(card => moveTimelineOf(card, now));
}
