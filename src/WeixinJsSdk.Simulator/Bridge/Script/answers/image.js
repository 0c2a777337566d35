// 图像接口

let uploading = false;

Object.assign(answers, {
  async chooseImage({ count = 9, sizeType = ["original", "compressed"], sourceType = ["album", "camera"] }) {
    const size = sizeType.includes("compressed") ? "compressed" : "original";
    const localIds = [];
    for (let i = 0; i < Math.min(count, 9, 2); i++) {
      localIds.push(keepLocally(await takePicture(size, sourceType[0])));
    }

    return { localIds: onAndroid() ? JSON.stringify(localIds) : localIds, sourceType: sourceType[0] };
  },

  imagePreview({ urls }) {
    if (!Array.isArray(urls) || urls.length === 0) {
      throw fail("previewImage needs urls.");
    }

    return {};
  },

  async uploadImage(params) {
    if (uploading) {
      throw fail("One picture at a time: call uploadImage again when the last upload is complete.");
    }

    uploading = true;
    try {
      return { serverId: await keepMedia(accountId(params), "image", findLocally(params.localId)) };
    } finally {
      uploading = false;
    }
  },

  async downloadImage(params) {
    return { localId: keepLocally(await getMedia(accountId(params), params.serverId)) };
  },

  async getLocalImgData({ localId }) {
    return { localData: await toDataUrl(findLocally(localId)) };
  },
});
