// The simulator behind the page. Every request is a simple one, so that a page of another origin needs no preflight.

async function ask(path, body) {
  const response = await fetch(`${simulatorAddress}/bridge/${path}`, { method: "POST", cache: "no-store", body: JSON.stringify(body) });
  if (!response.ok) {
    throw new Error(await response.text());
  }

  return response.json();
}

async function keepMedia(appId, type, blob) {
  const query = new URLSearchParams({ appId, type, contentType: blob.type });
  const response = await fetch(`${simulatorAddress}/bridge/media?${query}`, { method: "POST", body: await blob.arrayBuffer() });
  if (!response.ok) {
    throw new Refusal("fail", await response.text());
  }

  return (await response.json()).serverId;
}

async function getMedia(appId, serverId) {
  const response = await fetch(`${simulatorAddress}/bridge/media?${new URLSearchParams({ appId, serverId })}`, { cache: "no-store" });
  if (!response.ok) {
    throw new Refusal("fail", await response.text());
  }

  return response.blob();
}
