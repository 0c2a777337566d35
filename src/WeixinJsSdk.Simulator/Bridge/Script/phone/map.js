// A map that needs no network: drawn from the coordinates alone, so that a place always looks the same.

const metresPerDegree = 111320;
const sharpness = 2;
const noise = (i, j) => Math.abs(Math.sin(i * 127.1 + j * 311.7) * 43758.5453) % 1;

// The map is a Chinese one: its coordinates are gcj02. pins: [{ latitude, longitude, colour, hollow }]
function createMap({ centre, zoom = 16, pins, onpick }) {
  const canvas = element("canvas", { class: "map", tabindex: 0, role: "application", "aria-label": say("地图", "Map") });
  const view = { centre, zoom };
  const east = () => metresPerDegree * Math.cos(Math.round(view.centre.latitude * 10) / 10 * Math.PI / 180);
  const metresPerPixel = () => 156543 * Math.cos(view.centre.latitude * Math.PI / 180) / 2 ** view.zoom / sharpness;
  const toPixel = ({ latitude, longitude }) => [
    canvas.width / 2 + (longitude - view.centre.longitude) * east() / metresPerPixel(),
    canvas.height / 2 - (latitude - view.centre.latitude) * metresPerDegree / metresPerPixel(),
  ];
  const toPlace = (x, y) => ({
    latitude: view.centre.latitude - (y - canvas.height / 2) * metresPerPixel() / metresPerDegree,
    longitude: view.centre.longitude + (x - canvas.width / 2) * metresPerPixel() / east(),
  });
  const draw = () => {
    const paint = canvas.getContext("2d");
    drawMap(paint, canvas, view.centre.longitude * east(), view.centre.latitude * metresPerDegree, metresPerPixel());
    pins().forEach(pin => drawPin(paint, toPixel(pin), pin));
  };
  const zoomBy = by => {
    view.zoom = Math.min(19, Math.max(5, view.zoom + by));
    draw();
  };
  const pick = position => {
    onpick(position);
    draw();
  };

  if (onpick) {
    canvas.addEventListener("click", event => {
      pick(toPlace(event.offsetX * sharpness, event.offsetY * sharpness));
    });
  }

  canvas.addEventListener("keydown", event => {
    const [x, y] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] || [0, 0];
    if ((x || y) && onpick) {
      event.preventDefault();
      const at = toPixel(pins()[0]);
      pick(toPlace(at[0] + x * 12, at[1] + y * 12));
    } else if (event.key === "+" || event.key === "-") {
      zoomBy(event.key === "+" ? 1 : -1);
    }
  });

  // As many points as it has on the screen, and then as sharp as a phone's.
  new ResizeObserver(() => {
    canvas.width = canvas.clientWidth * sharpness;
    canvas.height = canvas.clientHeight * sharpness;
    draw();
  }).observe(canvas);
  return {
    moveTo(position) {
      view.centre = position;
      draw();
    },
    element: element("div", { class: "map-frame" }, canvas, element("div", { class: "zoom" },
      element("button", { type: "button", "aria-label": say("放大", "Zoom in"), onclick: () => zoomBy(1) }, "+"),
      element("button", { type: "button", "aria-label": say("缩小", "Zoom out"), onclick: () => zoomBy(-1) }, "−"))),
  };
}
