// The groups of 微信JS-SDK说明文档, in its order.

import audio from "./audio.js";
import base from "./base.js";
import beacon from "./beacon.js";
import card from "./card.js";
import device from "./device.js";
import image from "./image.js";
import intelligence from "./intelligence.js";
import location from "./location.js";
import pay from "./pay.js";
import scan from "./scan.js";
import share from "./share.js";
import shop from "./shop.js";
import ui from "./ui.js";

export const groups = [base, share, image, audio, intelligence, device, location, beacon, ui, scan, shop, card, pay];
