// Gives a desktop browser the user agent of WeChat: the official script does nothing where the user agent lacks MicroMessenger.

if (!ownAgent) {
  const agent = onAndroid()
    ? `Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36 MicroMessenger/${client.version} WeChat/arm64 NetType/WIFI Language/zh_CN`
    : `Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/${client.version} NetType/WIFI Language/zh_CN`;
  Object.defineProperty(navigator, "userAgent", { configurable: true, get: () => agent });
}
