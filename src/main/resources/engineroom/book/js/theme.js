"use strict";
// The theme button: as the system, light, dark, and remembered.
(() => {
  const themes = ["system", "light", "dark"];
  const button = document.querySelector("button.theme");
  const root = document.documentElement;

  function show() {
    const name = button.dataset.name + " " + (root.dataset.theme || "system");
    button.setAttribute("aria-label", name);
    button.title = name;
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

  button.addEventListener("click", turn);
  show();
})();
