"use strict";
// Narrows the table of all behaviours, and keeps how in the address. The table is whole without it.
(() => {
  const form = document.querySelector("form.filter");
  if (!form) return;
  const table = document.querySelector("table.behaviours");
  const names = [...table.tHead.rows[0].cells].map((cell) => cell.textContent);
  const rows = [...table.tBodies[0].rows];
  const count = form.querySelector(".count");
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));

  // Lines of Go stand as text, to keep the page light.
  function linkGo() {
    for (const row of rows) {
      for (const range of row.cells[names.indexOf("Go")].children) {
        const [file, lines] = range.textContent.split(":");
        const link = document.createElement("a");
        const place = file.includes("/") ? "../" + file : file; // beside the engine's folder
        link.href = new URL(place + "#L" + lines.replace("-", "-L"), table.dataset.go);
        link.textContent = range.textContent;
        range.replaceWith(link);
      }
    }
  }

  function isWanted(row, wanted) {
    const words = (wanted.get("text") || "").toLowerCase().split(/\s+/).filter(Boolean);
    const chapter = wanted.get("chapter");
    const page = row.cells[0].querySelector("a").getAttribute("href").split("#")[0];
    return words.every((word) => texts.get(row).includes(word))
      && (!chapter || page === chapter)
      && [...form.querySelectorAll("[type=checkbox]")].every((box) =>
        !wanted.has(box.name) || row.cells[names.indexOf(box.name)].textContent.trim());
  }

  function wantedNow() {
    const wanted = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) wanted.set(name, value);
    return wanted;
  }

  function show() {
    const wanted = wantedNow();
    let shown = 0;
    for (const row of rows) {
      row.hidden = !isWanted(row, wanted);
      shown += row.hidden ? 0 : 1;
    }
    count.textContent = shown + " of " + rows.length + " behaviours";
    return wanted;
  }

  function change() {
    const hash = show().toString();
    history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
  }

  function read() {
    const wanted = new URLSearchParams(location.hash.slice(1));
    for (const control of form.elements) {
      if (control.type === "checkbox") control.checked = wanted.has(control.name);
      else if (control.name) control.value = wanted.get(control.name) || "";
    }
    show();
  }

  form.hidden = false;
  form.addEventListener("input", change);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", read);
  linkGo();
  read();
})();
