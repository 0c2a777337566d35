// What localIds stand for: the pictures and recordings on the device.

const album = new Map();
let localIdsGiven = 0;

function keepLocally(blob) {
  const number = `${Date.now()}${++localIdsGiven}`;
  const localId = onAndroid() ? `weixin://resourceid/${number}` : `wxLocalResource://imageid${number}`;
  album.set(localId.toLowerCase(), blob);
  return localId;
}

function findLocally(localId) {
  // A browser writes the scheme of an img's src in lower case.
  const blob = album.get(String(localId).toLowerCase());
  if (!blob) {
    throw fail(`There is no ${localId} on this device.`);
  }

  return blob;
}

function toDataUrl(blob) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}

// The Android app shows a localId as an img's src by itself. On iPhone the official script asks getLocalImgData for it.
document.addEventListener("error", event => {
  const image = event.target;
  const blob = image.tagName === "IMG" && onAndroid() && album.get(image.src.toLowerCase());
  if (blob) {
    event.stopPropagation();
    image.src = URL.createObjectURL(blob);
  }
}, true);
