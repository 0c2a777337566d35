const recorded = { needs: ["stopRecord"], params: ({ stopRecord }) => ({ localId: stopRecord.localId }) };

export default {
  title: "音频",
  en: "Audio",
  calls: [
    { api: "startRecord", title: "开始录音" },
    { api: "stopRecord", title: "停止录音" },
    {
      api: "onVoiceRecordEnd", title: "监听录音自动停止（一分钟）", listens: true,
      user: simulator => wx.startRecord({ success: () => simulator.interactive || simulator.reachRecordingLimit() }),
    },
    { api: "playVoice", title: "播放语音", ...recorded },
    { api: "pauseVoice", title: "暂停播放", ...recorded },
    { api: "stopVoice", title: "停止播放", ...recorded },
    {
      api: "onVoicePlayEnd", title: "监听语音播放完毕", listens: true, needs: recorded.needs,
      user: (simulator, { stopRecord }) => wx.playVoice({ localId: stopRecord.localId }),
    },
    { api: "uploadVoice", title: "上传语音，服务器再下载", ...recorded, file: ({ serverId }) => `/media/${serverId}` },
    {
      api: "downloadVoice", title: "下载语音", needs: ["uploadVoice"],
      params: ({ uploadVoice }) => ({ serverId: uploadVoice.serverId }),
    },
  ],
};
