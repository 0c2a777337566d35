// 设备信息 and 地理位置

Object.assign(answers, {
  // The app answers with the type in place of "ok"; a mobile network adds which.
  getNetworkType: () => ({ err_msg: "network_type:wifi" }),

  openLocation({ latitude, longitude, scale }) {
    const within = (value, least, most) => typeof value === "number" && value >= least && value <= most;
    if (!within(latitude, -90, 90) || !within(longitude, -180, 180) || !within(scale, 1, 28)) {
      throw fail("latitude (-90 to 90), longitude (-180 to 180) and scale (1 to 28) are numbers.");
    }

    return {};
  },

  geoLocation({ type }) {
    // gcj02 came with 6.2: an older client gives the GPS coordinates whatever is asked.
    const shifted = type === "gcj02" && clientIsAtLeast("6.2") ? toGcj02(place) : {};
    return Object.assign({ type }, place, shifted);
  },
});
