// The recordings a simulated user makes: AMR files of silence, 50 frames a second.

function recordSilence(seconds) {
  const magic = new TextEncoder().encode("#!AMR\n");
  const frame = new Uint8Array(13);
  frame[0] = 0x04;
  const file = new Uint8Array(magic.length + frame.length * 50 * seconds);
  file.set(magic);
  for (let at = magic.length; at < file.length; at += frame.length) {
    file.set(frame, at);
  }

  return new Blob([file], { type: "audio/amr" });
}
