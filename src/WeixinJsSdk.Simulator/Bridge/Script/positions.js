// 火星坐标: the shift from GPS coordinates (wgs84) to those of Chinese maps (gcj02).

const place = { latitude: 22.540503, longitude: 113.934528, speed: 0, accuracy: 30 };

function toGcj02({ latitude, longitude }) {
  const outsideChina = longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271;
  if (outsideChina) {
    return { latitude, longitude };
  }

  const semiMajorAxis = 6378245;
  const eccentricitySquared = 0.00669342162296594323;
  const x = longitude - 105;
  const y = latitude - 35;
  const wave = (value, ...terms) => terms.reduce((sum, [factor, frequency]) => sum + factor * Math.sin(value * frequency * Math.PI), 0) * 2 / 3;
  const ripple = wave(x, [20, 6], [20, 2]);
  const north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
    + ripple + wave(y, [20, 1], [40, 1 / 3]) + wave(y, [160, 1 / 12], [320, 1 / 30]);
  const east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
    + ripple + wave(x, [20, 1], [40, 1 / 3]) + wave(x, [150, 1 / 12], [300, 1 / 30]);
  const radians = latitude * Math.PI / 180;
  const flattening = 1 - eccentricitySquared * Math.sin(radians) ** 2;
  const meridian = semiMajorAxis * (1 - eccentricitySquared) / flattening ** 1.5;
  const parallel = semiMajorAxis / Math.sqrt(flattening) * Math.cos(radians);
  return {
    latitude: latitude + north * 180 / (meridian * Math.PI),
    longitude: longitude + east * 180 / (parallel * Math.PI),
  };
}

// The way back has no formula: a few corrections come closer than a centimetre.
function toWgs84(position) {
  let { latitude, longitude } = position;
  for (let i = 0; i < 5; i++) {
    const shifted = toGcj02({ latitude, longitude });
    latitude -= shifted.latitude - position.latitude;
    longitude -= shifted.longitude - position.longitude;
  }

  return { latitude, longitude };
}

function metresBetween(one, other) {
  const degree = 111320;
  const east = (one.longitude - other.longitude) * degree * Math.cos(one.latitude * Math.PI / 180);
  return Math.hypot(east, (one.latitude - other.latitude) * degree);
}
