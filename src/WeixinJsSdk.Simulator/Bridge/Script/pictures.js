// The pictures a simulated user takes: drawn, and real JPEG files.

let picturesTaken = 0;

function takePicture(size, source) {
  const number = ++picturesTaken;
  const canvas = document.createElement("canvas");
  canvas.width = size === "original" ? 1280 : 640;
  canvas.height = canvas.width * 3 / 4;
  const paint = canvas.getContext("2d");
  const sky = paint.createLinearGradient(0, 0, canvas.width, canvas.height);
  sky.addColorStop(0, `hsl(${(number * 67 + 120) % 360} 60% 55%)`);
  sky.addColorStop(1, `hsl(${(number * 67 + 190) % 360} 65% 35%)`);
  paint.fillStyle = sky;
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.fillStyle = "#fff";
  paint.textAlign = "center";
  paint.font = `${canvas.height / 4}px sans-serif`;
  paint.fillText(`#${number}`, canvas.width / 2, canvas.height / 2);
  paint.font = `${canvas.height / 14}px sans-serif`;
  paint.fillText(`${source === "camera" ? "拍照" : "相册"} · ${size}`, canvas.width / 2, canvas.height * 0.7);
  return new Promise(resolve => canvas.toBlob(resolve, "image/jpeg", 0.85));
}
