// On iPhone an img cannot load a localId: the client asks the app for the data. The official client, should it come after all, does so itself.

document.addEventListener("error", event => {
  const image = event.target;
  if (window.jWeixin === client && onIos && image.tagName === "IMG" && /^wxlocalresource:/i.test(image.src)) {
    event.preventDefault();
    event.stopPropagation();
    invoke("getLocalImgData", "getLocalImgData", { localId: image.src }, { quiet: true, success: ({ localData }) => { image.src = localData; } });
  }
}, true);
