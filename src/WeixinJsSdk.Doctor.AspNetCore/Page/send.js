// Every request goes to the server of the page, as JSON.

export async function send(endpoint, request) {
  const response = await fetch(`${document.body.dataset.base}/${endpoint}`, {
    method: "POST",
    cache: "no-store",
    credentials: "same-origin",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(request),
  });
  if (!response.ok) {
    throw new Error(`HTTP ${response.status} ${await response.text()}`);
  }

  return response.json();
}
