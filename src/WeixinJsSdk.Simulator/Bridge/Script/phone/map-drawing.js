// Draws the map: blocks, parks, a river and streets, and a scale. East and north are metres.

function drawMap(paint, canvas, east, north, metresPerPixel) {
  const { width, height } = canvas;
  const step = 25 * 2 ** Math.max(0, Math.round(Math.log2(110 * metresPerPixel / 25)));
  const bend = (i, salt) => (i + (noise(i, salt) - 0.5) * 0.4) * step;
  const toX = metres => width / 2 + (metres - east) / metresPerPixel;
  const toY = metres => height / 2 - (metres - north) / metresPerPixel;
  const reach = (width / 2 * metresPerPixel) / step + 2;
  const from = Math.floor(east / step - reach);
  const low = Math.floor(north / step - reach);
  const count = Math.ceil(2 * reach) + 1;
  const each = action => Array.from({ length: count }, (_, i) => action(i));

  paint.fillStyle = "#f2f1ec";
  paint.fillRect(0, 0, width, height);
  each(i => each(j => {
    const kind = noise(from + i, low + j);
    if (kind < 0.32) {
      paint.fillStyle = kind < 0.11 ? "#d5e6cb" : "#e9e6de";
      const [x, y] = [toX(bend(from + i, 1)), toY(bend(low + j + 1, 2))];
      paint.fillRect(x, y, toX(bend(from + i + 1, 1)) - x, toY(bend(low + j, 2)) - y);
    }
  }));
  drawRiver(paint, toX, toY, east, north, step, reach);
  for (const [colour, extra] of [["#dcd8cd", 3], ["#ffffff", 0]]) {
    paint.strokeStyle = colour;
    each(i => {
      drawLine(paint, streetWidth(from + i) + extra, [toX(bend(from + i, 1)), 0], [toX(bend(from + i, 1)), height]);
      drawLine(paint, streetWidth(low + i) + extra, [0, toY(bend(low + i, 2))], [width, toY(bend(low + i, 2))]);
    });
  }

  drawScale(paint, height, metresPerPixel);
}

const streetWidth = i => i % 4 === 0 ? 15 : 7;

function drawLine(paint, width, ...points) {
  paint.lineWidth = width;
  paint.beginPath();
  points.forEach(([x, y]) => paint.lineTo(x, y));
  paint.stroke();
}

function drawRiver(paint, toX, toY, east, north, step, reach) {
  const course = Math.round(north / step / 9) * 9 + 2.5;
  paint.strokeStyle = "#b9d7e8";
  paint.lineJoin = "round";
  drawLine(paint, 46, ...Array.from({ length: Math.ceil(reach * 4) }, (_, i) => {
    const along = Math.floor(east / step - reach) + i / 2;
    return [toX(along * step), toY((course + Math.sin(along * 0.7) * 0.6) * step)];
  }));
}

function drawScale(paint, height, metresPerPixel) {
  const wanted = 160 * metresPerPixel;
  const magnitude = 10 ** Math.floor(Math.log10(wanted));
  const metres = [5, 2, 1].find(times => times * magnitude <= wanted) * magnitude;
  paint.strokeStyle = "#5b6570";
  drawLine(paint, 3, [24, height - 34], [24, height - 24], [24 + metres / metresPerPixel, height - 24], [24 + metres / metresPerPixel, height - 34]);
  paint.fillStyle = "#5b6570";
  paint.font = "22px sans-serif";
  paint.fillText(metres < 1000 ? `${metres} m` : `${metres / 1000} km`, 32, height - 36);
}

function drawPin(paint, [x, y], { colour, hollow }) {
  paint.beginPath();
  paint.arc(x, y - 34, 20, Math.PI * 0.85, Math.PI * 0.15);
  paint.lineTo(x, y);
  paint.closePath();
  paint.fillStyle = hollow ? "#ffffffcc" : colour;
  paint.fill();
  paint.lineWidth = 4;
  paint.strokeStyle = hollow ? colour : "#fff";
  paint.setLineDash(hollow ? [6, 5] : []);
  paint.stroke();
  paint.setLineDash([]);
  paint.beginPath();
  paint.arc(x, y - 34, 7, 0, 2 * Math.PI);
  paint.fillStyle = hollow ? colour : "#fff";
  paint.fill();
}
