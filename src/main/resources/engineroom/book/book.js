"use strict";
// Comfort only: every page reads and unfolds without this.
(() => {
  const themes = ["system", "light", "dark"];
  const button = document.querySelector("button.theme");
  const root = document.documentElement;

  function show() {
    button.querySelector("span").textContent = root.dataset.theme || "system";
  }

  function turn() {
    const next = themes[(themes.indexOf(root.dataset.theme || "system") + 1) % themes.length];
    if (next === "system") delete root.dataset.theme;
    else root.dataset.theme = next;
    try {
      if (next === "system") localStorage.removeItem("theme");
      else localStorage.setItem("theme", next);
    } catch { /* the choice then lasts as long as the page */ }
    show();
  }

  button.hidden = false;
  button.addEventListener("click", turn);
  show();

  // A permanent link copies itself; the address bar shows it either way.
  for (const link of document.querySelectorAll("a.permalink")) {
    link.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(link.href);
        link.dataset.copied = "copied";
        setTimeout(() => delete link.dataset.copied, 1500);
      } catch { /* without a clipboard it is a plain link */ }
    });
  }

  // A link to something inside a folded box opens the box.
  function unfold() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let box = target && target.closest("details"); box; box = box.parentElement.closest("details")) {
      box.open = true;
    }
  }
  addEventListener("hashchange", unfold);
  unfold();
})();
