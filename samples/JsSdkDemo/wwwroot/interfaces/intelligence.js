export default {
  title: "智能",
  en: "Intelligence",
  calls: [
    {
      api: "translateVoice", title: "识别音频并返回识别结果", needs: ["stopRecord"],
      params: ({ stopRecord }) => ({ localId: stopRecord.localId }),
    },
  ],
};
