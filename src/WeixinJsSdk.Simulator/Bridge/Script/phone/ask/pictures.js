// 拍照或从手机相册中选图

const albumSize = 6;
let photographs = albumSize;

asks.chooseImage = async ({ count = 9, sizeType = ["original", "compressed"], sourceType = ["album", "camera"] }) => {
  const most = Math.min(Math.max(1, count), 9);
  const { chosen, size } = await askUser("chooseImage", say("选择图片", "Choose pictures"), ({ confirm }) => {
    const chosen = [];
    const original = element("input", { type: "checkbox", class: "original" });
    const done = confirmButton("", () => confirm({ chosen, size: original.checked || !sizeType.includes("compressed") ? "original" : "compressed" }), { disabled: true });
    const grid = element("div", { class: "tiles", role: "group" });

    const show = () => {
      grid.querySelectorAll(".tile").forEach(tile => tile.setAttribute("aria-pressed", String(chosen.includes(tile.picture))));
      grid.querySelectorAll(".tile span").forEach(mark => { mark.textContent = chosen.indexOf(mark.parentNode.picture) + 1 || ""; });
      done.disabled = chosen.length === 0;
      done.textContent = `${say("完成", "Done")} ${chosen.length}/${most}`;
    };
    const toggle = picture => {
      if (chosen.includes(picture)) {
        chosen.splice(chosen.indexOf(picture), 1);
      } else {
        chosen.splice(most - 1, 1);
        chosen.push(picture);
      }

      show();
    };
    const add = (picture, name) => {
      const tile = element("button", { type: "button", class: "tile", "aria-label": name, onclick: () => toggle(picture) }, thumbnail(picture), element("span"));
      tile.picture = picture;
      grid.append(tile);
    };

    if (sourceType.includes("camera")) {
      grid.append(action("camera", say("拍照", "Take one"), "take", () => {
        const picture = { number: ++photographs, source: "camera" };
        add(picture, say(`照片 ${picture.number}`, `Photograph ${picture.number}`));
        toggle(picture);
      }));
    }

    if (sourceType.includes("album")) {
      const files = element("input", {
        type: "file", accept: "image/*", multiple: most > 1, hidden: true,
        onchange: () => [...files.files].forEach(file => {
          const picture = { file, source: "album" };
          add(picture, file.name);
          toggle(picture);
        }),
      });
      grid.append(action("file", say("电脑上的文件", "A file"), "browse", () => files.click()), files);
      for (let number = 1; number <= albumSize; number++) {
        add({ number, source: "album" }, say(`图片 ${number}`, `Picture ${number}`));
      }
    }

    // Enter on a screen that has just opened must not be a cancel.
    const first = grid.querySelector(".tile") || grid.querySelector(".take");
    if (first) {
      first.setAttribute("autofocus", "");
    }

    show();
    return [
      grid,
      element("footer", {},
        sizeType.includes("original") && sizeType.includes("compressed") ? element("label", {}, original, say("原图", "Original size")) : null, done),
    ];
  });

  const localIds = [];
  for (const picture of chosen) {
    localIds.push(keepLocally(await develop(picture, size)));
  }

  return { localIds: onAndroid() ? JSON.stringify(localIds) : localIds, sourceType: chosen[0].source };
};

const develop = ({ file, number, source }, size) => !file ? paintPicture(number, size, source) : size === "original" ? file : shrinkPicture(file);

const action = (name, text, kind, onclick) => element("button", { type: "button", class: `action ${kind}`, onclick }, icon(icons[name]), text);

function thumbnail({ number, file }) {
  const canvas = element("canvas", { width: 200, height: 150 });
  if (file) {
    drawFile(canvas, file);
  } else {
    drawScene(canvas, number);
  }

  return canvas;
}

// On a canvas: the page's img-src is the page's business.
async function drawFile(canvas, file) {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.max(canvas.width / bitmap.width, canvas.height / bitmap.height);
    canvas.getContext("2d").drawImage(
      bitmap, (canvas.width - bitmap.width * scale) / 2, (canvas.height - bitmap.height * scale) / 2, bitmap.width * scale, bitmap.height * scale);
  } catch (noPicture) {
    toast(file.name || "", say("浏览器读不出这张图片。", "The browser cannot read this picture."));
  }
}
