// 录音 and 播放: a strip at the lower edge while they go on, for the page has the buttons.

asks.startRecord = async (params, automatic) => {
  await askPermission("startRecord", icons.microphone, say("想使用您的麦克风录音", "would like to record with your microphone"));
  const result = await automatic();
  const recording = voice.recording;
  showProgress("recording", icons.microphone, say("正在录音", "Recording"), {
    length: minute / 1000,
    since: recording.since,
    goesOn: () => voice.recording === recording,
    skip: [say("跳到一分钟", "Skip to the minute"), reachRecordingLimit],
  });
  return result;
};

asks.playVoice = async (params, automatic) => {
  const result = await automatic();
  const playing = voice.playing;
  showProgress("playing", icons.play, say("正在播放", "Playing"), {
    length: playing.seconds,
    since: Date.now(),
    goesOn: () => voice.playing === playing,
    skip: [say("跳到结尾", "Skip to the end"), () => endPlaying(playing.localId)],
  });
  return result;
};

function showProgress(name, path, title, { length, since, goesOn, skip: [skipText, skip] }) {
  const done = element("span", { class: "done" });
  const clock = element("time");
  const strip = showStrip(name, icon(path), element("b", {}, title), element("span", { class: "track" }, done), clock,
    element("button", { type: "button", class: "skip", onclick: skip }, skipText));
  const show = () => {
    const seconds = Math.min(length, (Date.now() - since) / 1000);
    done.style.width = `${seconds / length * 100}%`;
    clock.textContent = `${clockTime(seconds)} / ${clockTime(length)}`;
    if (!goesOn()) {
      clearInterval(ticking);
      strip.remove();
    }
  };
  const ticking = setInterval(show, 100);
  show();
}

const clockTime = seconds => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
