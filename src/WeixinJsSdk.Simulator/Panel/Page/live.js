// Server-sent events, while the panel is visible. A hidden tab has no connection; a lost connection is tried again.

import { text } from "./texts.js";

const patience = 1500;

export function connect(names, show) {
  const lamp = document.getElementById("connection");
  let source = null;
  let retry = 0;

  function tell(state) {
    if (lamp.dataset.state !== state) {
      lamp.dataset.state = state;
      refresh();
    }
  }

  function refresh() {
    lamp.textContent = text(`connection.${lamp.dataset.state}`);
  }

  function close() {
    clearTimeout(retry);
    source?.close();
    source = null;
  }

  function open() {
    close();
    if (document.hidden) {
      return;
    }

    source = new EventSource(new URL("live", import.meta.url));
    source.onopen = () => tell("live");
    source.onerror = () => {
      tell("lost");
      // The browser itself tries again after a connection that broke, but not after an answer that is no event stream.
      if (source?.readyState === EventSource.CLOSED) {
        retry = setTimeout(open, patience);
      }
    };
    names.forEach(name => source.addEventListener(name, event => show(name, JSON.parse(event.data))));
  }

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) {
      close();
      tell("paused");
    } else {
      open();
    }
  });
  window.addEventListener("pagehide", close);
  window.addEventListener("pageshow", event => { if (event.persisted) open(); });
  return { open, refresh };
}
