// 地理位置. The map is a Chinese one; the second pin is where GPS coordinates would land on it if nobody converted them.

const pinColours = { there: "#c2492f", off: "#4a5a6a" };
const rounded = ({ latitude, longitude }) => `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`;

const pinsOf = position => {
  const gps = toWgs84(position);
  const off = Object.assign({ colour: pinColours.off, hollow: true }, gps);
  return [Object.assign({ colour: pinColours.there }, position), ...metresBetween(gps, position) > 1 ? [off] : []];
};

function bothSystems(position) {
  const gps = toWgs84(position);
  const metres = Math.round(metresBetween(gps, position));
  return facts([
    [element("span", { class: "there" }, "gcj02"), rounded(position)],
    [element("span", { class: metres > 1 ? "off" : "" }, "wgs84"), rounded(gps)],
    [say("相差", "Apart"), metres > 1 ? say(`${metres} 米：不转换就会标错`, `${metres} m: off by that if not converted`) : undefined],
  ]);
}

asks.geoLocation = async ({ type }, automatic) => {
  const chosen = await askUser("getLocation", say("您的位置", "Where you are"), ({ confirm }) => {
    let position = toGcj02(place);
    const latitude = number(say("纬度（GPS）", "Latitude (GPS)"), place.latitude, -85, 85);
    const longitude = number(say("经度（GPS）", "Longitude (GPS)"), place.longitude, -180, 180);
    const told = element("div");
    const show = () => told.replaceChildren(bothSystems(position));
    const map = createMap({
      centre: position,
      zoom: 15,
      pins: () => pinsOf(position),
      onpick(picked) {
        position = picked;
        const gps = toWgs84(picked);
        latitude.value = gps.latitude.toFixed(6);
        longitude.value = gps.longitude.toFixed(6);
        show();
      },
    });
    const typed = () => ({ latitude: latitude.valueAsNumber, longitude: longitude.valueAsNumber });
    const form = element("form", {
      class: "place",
      onchange: () => {
        if (form.checkValidity()) {
          position = toGcj02(typed());
          map.moveTo(position);
          show();
        }
      },
      onsubmit: event => {
        event.preventDefault();
        confirm(typed());
      },
    }, element("label", {}, say("纬度（GPS）", "Latitude (GPS)"), latitude), element("label", {}, say("经度（GPS）", "Longitude (GPS)"), longitude),
    element("footer", {},
      element("p", { class: "hint" }, `${location.host} ${say("想知道您的位置", "would like to know")} · ${type}`),
      element("button", { type: "submit", class: "confirm", autofocus: true }, say("允许", "Allow"))));
    show();
    return [map.element, told, form];
  }, { full: true });
  Object.assign(place, chosen);
  return automatic();
};

// Typed with as many digits as it has: the page shall get what was set.
const number = (name, value, min, max) => element("input", { type: "number", step: "any", required: true, min, max, value, "aria-label": name });

asks.openLocation = async (params, automatic) => {
  const result = await automatic();
  view("openLocation", params.name || say("位置", "Location"), () => [
    createMap({ centre: params, zoom: Math.min(18, params.scale), pins: () => pinsOf(params) }).element,
    element("div", { class: "address" }, element("b", {}, params.name || say("未命名地点", "A place without a name")), element("p", {}, params.address)),
    bothSystems(params),
    params.infoUrl ? element("p", { class: "hint" }, params.infoUrl) : null,
  ].filter(Boolean), { full: true });
  return result;
};
