// 音频接口 and 智能接口

const minute = 60000;
const voice = { recording: null, playing: null };

Object.assign(answers, {
  startRecord() {
    if (voice.recording) {
      throw fail("A recording is under way.");
    }

    voice.recording = { since: Date.now(), end: setTimeout(reachRecordingLimit, minute) };
    return {};
  },

  stopRecord: () => ({ localId: endRecording() }),

  playVoice({ localId }) {
    const seconds = Math.ceil(findLocally(localId).size / 650);
    stopPlaying();
    voice.playing = { localId, seconds, end: setTimeout(() => endPlaying(localId), seconds * 1000) };
    return {};
  },

  pauseVoice({ localId }) {
    findLocally(localId);
    stopPlaying();
    return {};
  },

  stopVoice({ localId }) {
    findLocally(localId);
    stopPlaying();
    return {};
  },

  async uploadVoice(params) {
    return { serverId: await keepMedia(accountId(params), "voice", findLocally(params.localId)) };
  },

  async downloadVoice(params) {
    return { localId: keepLocally(await getMedia(accountId(params), params.serverId)) };
  },

  translateVoice({ localId }) {
    findLocally(localId);
    return { translateResult: "今天天气真好。" };
  },
});

// A recording ends by itself after a minute.
function reachRecordingLimit() {
  tell("onVoiceRecordEnd", { localId: endRecording() });
}

function endRecording() {
  if (!voice.recording) {
    throw fail("Nothing is being recorded: call startRecord first.");
  }

  clearTimeout(voice.recording.end);
  const seconds = Math.min(60, Math.max(1, Math.round((Date.now() - voice.recording.since) / 1000)));
  voice.recording = null;
  return keepLocally(recordSilence(seconds));
}

function stopPlaying() {
  clearTimeout(voice.playing && voice.playing.end);
  voice.playing = null;
}

function endPlaying(localId) {
  stopPlaying();
  tell("onVoicePlayEnd", { localId });
}
