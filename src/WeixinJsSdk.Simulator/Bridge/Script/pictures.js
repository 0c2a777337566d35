// The pictures a simulated user takes: drawn, and real JPEG files.

let picturesTaken = 0;

const takePicture = (size, source) => paintPicture(++picturesTaken, size, source);

function paintPicture(number, size, source) {
  const canvas = document.createElement("canvas");
  canvas.width = size === "original" ? 1280 : 640;
  canvas.height = canvas.width * 3 / 4;
  drawScene(canvas, number);
  const paint = canvas.getContext("2d");
  paint.fillStyle = "#fff";
  paint.textAlign = "right";
  paint.shadowColor = "#0008";
  paint.shadowBlur = canvas.height / 60;
  paint.font = `${canvas.height / 16}px sans-serif`;
  paint.fillText(`#${number} ${source === "camera" ? "拍照" : "相册"} · ${size}`, canvas.width * 0.97, canvas.height * 0.95);
  return toJpeg(canvas);
}

const toJpeg = canvas => new Promise(resolve => canvas.toBlob(resolve, "image/jpeg", 0.85));

// What the app does with a file of the user's where the page asked for the compressed size.
async function shrinkPicture(file) {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, 1080 / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  canvas.getContext("2d").drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return toJpeg(canvas);
}
