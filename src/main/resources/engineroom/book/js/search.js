"use strict";
// The search box: a dialog with a field and what it finds, for keyboard, pointer and screen reader.
(() => {
  const { element } = globalThis.Elements;
  const EXCERPT = 150;
  const PAUSE = 60; // in milliseconds: whoever types on is not answered yet
  const HAN = /\p{Script=Han}/u;
  const button = document.querySelector("button.search");
  const dialog = document.createElement("dialog");
  dialog.className = "search-box";
  dialog.setAttribute("aria-label", "Search the book");
  dialog.innerHTML = `
    <div class="search-field">
      <input type="text" role="combobox" aria-expanded="false" aria-controls="search-results"
        aria-autocomplete="list" aria-label="Search the book" autocomplete="off"
        autocapitalize="off" spellcheck="false" enterkeyhint="go">
      <button type="button" class="close">Close</button>
    </div>
    <div id="search-results" role="listbox" aria-label="Found"></div>
    <p class="search-status" role="status"></p>`;
  document.body.append(dialog);
  const field = dialog.querySelector("input");
  const list = dialog.querySelector("[role=listbox]");
  const status = dialog.querySelector(".search-status");
  const HELP = "Find a word, a behaviour’s id, lines such as engine.go:64, or a method such as Engine#register.";
  let asked = 0;
  let pause;

  function open() {
    if (dialog.open) return;
    dialog.showModal();
    field.select();
    ask();
  }

  function close() {
    dialog.close();
  }

  // The text with the words that were found in it marked.
  function marked(text, terms) {
    const words = terms.filter((term) => term.length > 1 || HAN.test(term)).sort((one, other) => other.length - one.length);
    if (!words.length) return [text];
    const any = new RegExp("(" + words.map(whole).join("|") + ")", "giu");
    return text.split(any).map((part, i) => i % 2 ? element("mark", "", part) : part);
  }

  // Chinese has no spaces between words; elsewhere a mark inside another word would mislead.
  function whole(word) {
    const one = (RegExp.escape ?? escaped)(word);
    return HAN.test(word) ? one : "(?<![\\p{L}\\p{N}_])" + one + "(?![\\p{L}\\p{N}_])";
  }

  function escaped(word) {
    return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  }

  function excerpt(text, terms) {
    const low = text.toLowerCase();
    const places = terms.map((term) => low.indexOf(term.toLowerCase())).filter((place) => place >= 0);
    const first = places.length ? Math.min(...places) : 0;
    if (first < EXCERPT / 2) return text.slice(0, EXCERPT) + (text.length > EXCERPT ? " …" : "");
    const start = text.indexOf(" ", first - EXCERPT / 3) + 1;
    return "… " + text.slice(start, start + EXCERPT) + (start + EXCERPT < text.length ? " …" : "");
  }

  const KINDS = { section: "Text", behaviour: "Behaviour", claim: "The article", term: "Glossary", java: "Java", exercise: "Exercise", figure: "Figure", job: "Job" };

  function option({ find, terms }, i) {
    const made = element("div", "found found-" + find.kind, [
      element("span", "found-kind", [KINDS[find.kind], find.place ? " · " + find.place : ""].join("")),
      element("span", "found-title", marked(find.title, terms)),
    ]);
    if (find.text) made.append(element("span", "found-text", marked(excerpt(find.text, terms), terms)));
    const id = find.kind === "behaviour" ? "#" + find.url.split("#")[1] + "  " : "";
    if (id || find.go.length) made.append(element("span", "found-go", id + find.go.slice(0, 4).join("  ")));
    made.id = "found-" + i;
    made.setAttribute("role", "option");
    made.setAttribute("aria-selected", "false");
    made.dataset.url = engineRoom.root + find.url;
    return made;
  }

  function show({ answers, more }) {
    list.replaceChildren(...answers.map(option));
    list.scrollTop = 0;
    field.setAttribute("aria-expanded", String(answers.length > 0));
    choose(list.firstElementChild);
    const count = answers.length + more;
    status.textContent = !field.value.trim() ? HELP
      : count === 0 ? "Nothing in this book has these words."
      : count === 1 ? "1 place found." : count + " places found" + (more ? ", the best " + answers.length + " shown." : ".");
  }

  // A slow answer to an older question must not replace that to a newer one.
  async function ask() {
    const mine = ++asked;
    const question = field.value;
    try {
      const found = await engineRoom.lookup.answers(question);
      if (mine !== asked) return;
      show(found);
      list.dataset.question = question;
    } catch (error) {
      if (mine === asked) status.textContent = "The search cannot start: " + error.message + ".";
    }
  }

  function chosen() {
    return list.querySelector("[aria-selected=true]");
  }

  function choose(one) {
    chosen()?.setAttribute("aria-selected", "false");
    if (!one) {
      field.removeAttribute("aria-activedescendant");
      return;
    }
    one.setAttribute("aria-selected", "true");
    field.setAttribute("aria-activedescendant", one.id);
    one.scrollIntoView({ block: "nearest" });
  }

  function go(one, apart) {
    if (!one) return;
    if (apart) {
      window.open(one.dataset.url);
      return;
    }
    close();
    location.href = one.dataset.url;
  }

  // Whoever is quicker than the answer means what is typed, not what was found before.
  async function goOnceAnswered(apart) {
    if (list.dataset.question !== field.value) {
      clearTimeout(pause);
      await ask();
    }
    go(chosen(), apart);
  }

  function onKey(event) {
    if (event.isComposing) return; // Chinese is being put together
    if (event.key === "ArrowDown") choose(chosen()?.nextElementSibling ?? list.firstElementChild);
    else if (event.key === "ArrowUp") choose(chosen()?.previousElementSibling ?? list.lastElementChild);
    else if (event.key === "Enter") goOnceAnswered(event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  }

  function isWriting(target) {
    return target.closest("input, textarea, select, [contenteditable]:not([contenteditable=false])");
  }

  function onSlash(event) {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isWriting(event.target) || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    open();
  }

  button.addEventListener("click", open);
  document.addEventListener("keydown", onSlash);
  field.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(ask, PAUSE);
  });
  field.addEventListener("keydown", onKey);
  dialog.querySelector(".close").addEventListener("click", close);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) close();
    else go(event.target.closest("[role=option]"), event.ctrlKey || event.metaKey);
  });
})();
