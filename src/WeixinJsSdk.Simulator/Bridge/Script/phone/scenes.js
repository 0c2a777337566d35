// The pictures in the phone's album: six drawn scenes, in colours that change with the number.

const scenes = [
  (draw, hue) => { // mountains
    draw.sky(hue, 60);
    draw.disc(0.74, 0.26, 0.09, "#fff6dc");
    draw.area(`hsl(${hue} 30% 52%)`, [0, 0.72], [0.22, 0.38], [0.4, 0.66], [0.62, 0.3], [1, 0.7]);
    draw.area(`hsl(${hue} 34% 34%)`, [0, 0.86], [0.3, 0.6], [0.56, 0.84], [0.8, 0.58], [1, 0.82]);
  },
  (draw, hue) => { // the sea at sunset
    draw.sky(hue + 150, 72);
    draw.disc(0.5, 0.56, 0.16, "#ffe3b0");
    draw.area(`hsl(${hue + 10} 42% 38%)`, [0, 0.6], [1, 0.6]);
    for (const [y, width] of [[0.66, 0.3], [0.73, 0.2], [0.81, 0.12]]) {
      draw.bar(0.5 - width / 2, y, width, 0.014, "#ffe3b0");
    }
  },
  (draw, hue) => { // a town at night
    draw.sky(hue + 35, 24);
    draw.disc(0.2, 0.2, 0.06, "#f3efd8");
    for (let i = 0; i < 7; i++) {
      const height = 0.28 + 0.34 * ((i * 37 % 11) / 11);
      draw.bar(i / 7 + 0.01, 1 - height, 0.12, height, `hsl(${hue + 40} 26% ${14 + i % 3 * 5}%)`);
      for (let window = 0; window < 3; window++) {
        draw.bar(i / 7 + 0.035, 1 - height + 0.05 + window * 0.09, 0.07, 0.03, "#ffd98a");
      }
    }
  },
  (draw, hue) => { // a tree in a field
    draw.sky(hue, 80);
    draw.area(`hsl(${hue - 95} 38% 52%)`, [0, 0.74], [0.5, 0.66], [1, 0.76]);
    draw.bar(0.47, 0.5, 0.05, 0.28, "#6b4a35");
    draw.disc(0.495, 0.38, 0.19, `hsl(${hue - 75} 36% 38%)`);
    draw.disc(0.42, 0.46, 0.12, `hsl(${hue - 80} 38% 45%)`);
  },
  (draw, hue) => { // a cup of tea
    draw.sky(hue + 20, 86);
    draw.area(`hsl(${hue + 20} 30% 62%)`, [0, 0.74], [1, 0.74]);
    draw.disc(0.64, 0.6, 0.1, "#fff");
    draw.disc(0.64, 0.6, 0.055, `hsl(${hue + 20} 40% 80%)`);
    draw.area("#fff", [0.3, 0.46], [0.64, 0.46], [0.58, 0.8], [0.36, 0.8]);
    draw.bar(0.33, 0.49, 0.28, 0.03, "#b8743a");
  },
  (draw, hue) => { // balloons
    draw.sky(hue + 180, 78);
    for (const [x, y, size] of [[0.3, 0.36, 0.15], [0.62, 0.28, 0.12], [0.78, 0.55, 0.08]]) {
      draw.disc(x, y, size, `hsl(${hue + x * 300} 62% 60%)`);
      draw.bar(x - size / 4, y + size * 1.45, size / 2, size / 3, "#7a5a40");
    }
  },
];

function drawScene(canvas, number) {
  const { width, height } = canvas;
  const paint = canvas.getContext("2d");
  const fillWith = colour => { paint.fillStyle = colour; };
  const draw = {
    sky(hue, lightness) {
      const sky = paint.createLinearGradient(0, 0, 0, height);
      sky.addColorStop(0, `hsl(${hue} 55% ${lightness}%)`);
      sky.addColorStop(1, `hsl(${hue + 40} 60% ${Math.min(94, lightness + 14)}%)`);
      fillWith(sky);
      paint.fillRect(0, 0, width, height);
    },
    disc(x, y, radius, colour) {
      fillWith(colour);
      paint.beginPath();
      paint.arc(x * width, y * height, radius * height, 0, 2 * Math.PI);
      paint.fill();
    },
    bar(x, y, across, down, colour) {
      fillWith(colour);
      paint.fillRect(x * width, y * height, across * width, down * height);
    },
    area(colour, ...line) {
      fillWith(colour);
      paint.beginPath();
      const ground = line.length === 2 || line[0][0] === 0 ? [[1, 1], [0, 1]] : [];
      [...line, ...ground].forEach(([x, y]) => paint.lineTo(x * width, y * height));
      paint.fill();
    },
  };
  scenes[(number - 1) % scenes.length](draw, 195 + Math.floor((number - 1) / scenes.length) * 35);
}
