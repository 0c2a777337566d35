// Everything goes to the page's own server, as JSON.

export async function ask(what, question) {
  const response = await fetch(`${document.body.dataset.base}/${what}`, {
    method: "POST",
    cache: "no-store",
    credentials: "same-origin",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(question),
  });
  if (!response.ok) {
    throw new Error(`HTTP ${response.status} ${await response.text()}`);
  }

  return response.json();
}
