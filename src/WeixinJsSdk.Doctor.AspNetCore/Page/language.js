// The server chooses the language that the browser prefers. The page stores another choice.

const key = "weixin-jssdk-doctor.language";

export function chooseLanguage() {
  const buttons = [...document.querySelectorAll("[data-language]")];
  const use = language => {
    document.documentElement.lang = language;
    for (const button of buttons) {
      button.setAttribute("aria-pressed", String(button.dataset.language === language));
    }
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      use(button.dataset.language);
      remember(button.dataset.language);
    });
  }

  const remembered = recall();
  use(buttons.some(button => button.dataset.language === remembered) ? remembered : document.documentElement.lang);
}

// A browser may forbid storage; then the choice is not stored.
function recall() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(language) {
  try {
    localStorage.setItem(key, language);
  } catch {
    return;
  }
}
