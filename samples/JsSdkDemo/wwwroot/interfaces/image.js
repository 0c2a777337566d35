const chosen = { needs: ["chooseImage"] };

export default {
  title: "图像",
  en: "Image",
  calls: [
    { api: "chooseImage", title: "拍照或从手机相册中选图", params: () => ({ count: 2 }), picture: ({ localIds }) => localIds },
    { api: "previewImage", title: "预览图片", params: () => ({ current: `${location.origin}/share.svg`, urls: [`${location.origin}/share.svg`] }) },
    {
      api: "uploadImage", title: "上传图片，服务器再下载", ...chosen,
      params: ({ chooseImage }) => ({ localId: chooseImage.localIds[0] }), picture: ({ serverId }) => [`/media/${serverId}`],
    },
    {
      api: "downloadImage", title: "下载图片", needs: ["uploadImage"],
      params: ({ uploadImage }) => ({ serverId: uploadImage.serverId }), picture: ({ localId }) => [localId],
    },
    {
      api: "getLocalImgData", title: "获取本地图片", ...chosen,
      params: ({ chooseImage }) => ({ localId: chooseImage.localIds[0] }), picture: ({ localData }) => [localData],
    },
  ],
};
