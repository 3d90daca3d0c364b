"use strict";
// Shows what a reference leads to while the pointer or the focus is on it. It stays under the
// pointer, goes with Escape, and holds nothing to be used: the link is there for that.
(() => {
  const WAIT = 250;
  const LONGEST = 320;
  const KINDS = { section: "", behaviour: "Behaviour", claim: "The article", term: "Glossary", note: "Note", job: "Job" };
  const box = document.createElement("div");
  box.id = "preview";
  box.className = "preview";
  box.role = "tooltip";
  box.hidden = true;
  document.body.append(box);
  let link = null;
  let timer = 0;

  function later(action) {
    clearTimeout(timer);
    timer = setTimeout(action, WAIT);
  }

  function short(text) {
    return text.length > LONGEST ? text.slice(0, text.lastIndexOf(" ", LONGEST)) + " …" : text;
  }

  function note(target) {
    const copy = target.cloneNode(true);
    copy.querySelector("b")?.remove();
    return { kind: "note", title: "", text: copy.textContent.trim(), place: "" };
  }

  function isVisible(target) {
    const { top, bottom } = target.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  }

  // A find has its address from the book's root, and the book as one page has every find.
  async function find(link) {
    const lines = engineRoom.goWeave.preview(link);
    if (lines) return lines;
    const address = new URL(link.href);
    const id = address.hash.slice(1);
    const target = address.pathname === location.pathname && document.getElementById(id);
    if (target && target.classList.contains("note")) return isVisible(target) ? null : note(target);
    const page = address.pathname.slice(address.pathname.lastIndexOf("/") + 1);
    const all = (await engineRoom.finds()).filter((one) => one.kind !== "java");
    return all.find((one) => one.url === page + address.hash)
      ?? (page === "book.html" ? all.find((one) => one.url.endsWith("#" + id)) : null)
      ?? (address.hash ? null : all.find((one) => one.url.startsWith(page + "#")));
  }

  function line(className, text) {
    const made = document.createElement("p");
    made.className = className;
    made.textContent = text;
    return made;
  }

  function fill({ kind, title, text, place, code }) {
    const label = [KINDS[kind], place].filter(Boolean).join(" · ");
    const parts = [label && line("preview-kind", label), title && line("preview-title", title),
      text && line("preview-text", short(text)), code];
    box.replaceChildren(...parts.filter(Boolean));
    box.dataset.kind = kind;
  }

  function place() {
    const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const left = Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - 8);
    const fits = at.bottom + box.offsetHeight + 8 < innerHeight || at.top < box.offsetHeight + 8;
    const top = fits ? at.bottom + 4 : at.top - box.offsetHeight - 4;
    box.style.left = Math.max(8, left) + scrollX + "px";
    box.style.top = top + scrollY + "px";
  }

  async function show(wanted) {
    link = wanted;
    const found = await find(link).catch(() => null);
    if (!found || link !== wanted) return;
    fill(found);
    box.hidden = false;
    place();
    if (!link.hasAttribute("aria-describedby")) link.setAttribute("aria-describedby", box.id);
  }

  function hide() {
    clearTimeout(timer);
    box.hidden = true;
    if (link?.getAttribute("aria-describedby") === box.id) link.removeAttribute("aria-describedby");
    link = null;
  }

  function reference(target) {
    const found = target.closest?.("article a[href]");
    const leads = found && !found.matches(".permalink, .crumbs a, .repeat a, .places a")
      && found.protocol === location.protocol && found.host === location.host
      && found.pathname.endsWith(".html") && !/\/source\/(?!go\.)/.test(found.pathname);
    return leads ? found : null;
  }

  function onOver(event) {
    if (event.pointerType !== "mouse") return;
    if (box.contains(event.target)) {
      clearTimeout(timer);
      return;
    }
    const wanted = reference(event.target);
    if (wanted && wanted === link) clearTimeout(timer);
    else if (wanted) later(() => { hide(); show(wanted); });
    else if (!box.hidden) later(hide);
    else clearTimeout(timer);
  }

  function onFocus(event) {
    const wanted = event.target.matches(":focus-visible") && reference(event.target);
    hide();
    if (wanted) show(wanted);
  }

  document.addEventListener("pointerover", onOver);
  document.addEventListener("focusin", onFocus);
  document.addEventListener("focusout", hide);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
  addEventListener("resize", hide);
})();
