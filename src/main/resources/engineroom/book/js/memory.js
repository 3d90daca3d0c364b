"use strict";
// Remembers in this browser, and nowhere else, which chapters were read to their end and where the
// reader was last; the title page goes on from there. It gives all that away as one file, with the
// scripts that the reader has changed.
(() => {
  const KEY = "engine-room-reading";
  const SCRIPTS = "engine-room-steps-"; // as the sheets of scripts keep them
  const VERSION = 1;
  const page = location.pathname.split("/").pop() || "index.html";
  const isChapter = document.body.classList.contains("chapter");
  const isTitle = document.body.classList.contains("title");

  function valid(record) {
    return record?.engineRoomReading === VERSION && typeof record.read === "object" && record.read !== null;
  }

  function load() {
    try {
      const record = JSON.parse(localStorage.getItem(KEY));
      if (valid(record)) return record;
    } catch { /* no storage, or none of ours: nothing was read yet */ }
    return { engineRoomReading: VERSION, read: {}, last: null };
  }

  function save(record) {
    try {
      localStorage.setItem(KEY, JSON.stringify(record));
      return true;
    } catch {
      return false; // the marks then last as long as the page
    }
  }

  // The scripts that were changed, by their names.
  function scripts() {
    try {
      const keys = Object.keys(localStorage).filter((key) => key.startsWith(SCRIPTS));
      return Object.fromEntries(keys.map((key) => [key.slice(SCRIPTS.length), localStorage.getItem(key)]));
    } catch {
      return {};
    }
  }

  // What was typed here stays, whatever a file says.
  function takeScripts(given) {
    const mine = scripts();
    for (const [name, text] of Object.entries(given ?? {})) {
      if (typeof text !== "string" || name in mine) continue;
      try {
        localStorage.setItem(SCRIPTS + name, text);
      } catch { /* the marks tell that nothing is kept */ }
    }
  }

  function rememberChapter() {
    const heading = document.querySelector("article h1");
    const end = document.querySelector("article > :last-child");
    if (!heading || !end) return;
    const title = (document.querySelector(".chapter-number")?.textContent ?? "").replace(/\D/g, "");
    const name = heading.cloneNode(true);
    name.querySelectorAll(".permalink").forEach((link) => link.remove());
    const record = load();
    record.last = { page, name: (title ? title + ". " : "") + name.textContent.trim() };
    save(record);
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some((one) => one.isIntersecting)) return;
      watch.disconnect();
      const now = load();
      now.read[page] ??= new Date().toISOString().slice(0, 10);
      save(now);
    });
    watch.observe(end);
  }

  function showMarks(record) {
    for (const link of document.querySelectorAll(".contents a")) {
      const date = record.read[link.getAttribute("href")];
      link.toggleAttribute("data-read", Boolean(date));
      link.querySelector(".visually-hidden")?.remove();
      if (!date) continue;
      const told = document.createElement("span");
      told.className = "visually-hidden";
      told.textContent = ", read on " + date;
      link.append(told);
    }
  }

  // Whoever has been here goes on; the beginning stays within reach.
  function showWay(record) {
    const begin = document.querySelector(".begin a:last-of-type");
    document.querySelector(".begin a.on")?.remove();
    if (!begin || !record.last) return;
    const on = document.createElement("a");
    on.className = "on";
    on.href = record.last.page;
    on.textContent = "Go on with " + record.last.name;
    begin.before(on);
  }

  function control(name, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.addEventListener("click", act);
    return button;
  }

  function write(record) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify({ ...record, scripts: scripts() }, null, 2) + "\n"], { type: "application/json" }));
    link.download = "engine-room-reading.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // What to say of a file that was read; nothing where all is well.
  async function read(file) {
    let record = null;
    try {
      record = JSON.parse(await file.text());
    } catch { /* told below */ }
    if (!valid(record)) {
      return file.name + " is no file of reading marks: choose one that this page has written.";
    }
    const mine = load();
    mine.read = { ...record.read, ...mine.read };
    mine.last ??= record.last ?? null;
    const kept = save(mine);
    takeScripts(record.scripts);
    showTitle(mine);
    return kept ? "" : "This browser keeps nothing: the marks last until you leave this page.";
  }

  function showTitle(record) {
    showMarks(record);
    showWay(record);
    document.querySelector(".memory")?.remove();
    const count = Object.keys(record.read).length;
    const box = document.createElement("p");
    box.className = "memory";
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    const chooser = document.createElement("input");
    chooser.type = "file";
    chooser.accept = ".json,application/json";
    chooser.hidden = true;
    chooser.addEventListener("change", async () => {
      const line = await read(chooser.files[0]);
      chooser.value = ""; // or the same file could not be chosen again
      document.querySelector(".memory [role=status]").textContent = line && " " + line;
    });
    const changed = Object.keys(scripts()).length;
    const told = [
      count === 1 ? "1 chapter read" : count + " chapters read",
      ...(changed ? [changed === 1 ? "1 script changed" : changed + " scripts changed"] : []),
    ].join(", ") + ". ";
    const parts = count || changed || record.last
      ? [told, "This browser remembers it, and nobody else: ",
          control("save it as a file", () => write(load())), ", ", control("read one", () => chooser.click()), ", ",
          control("forget it", forget), "."]
      : ["Have you read here before? ", control("Read your marks from a file", () => chooser.click()), "."];
    box.append(...parts, chooser, status);
    document.querySelector(".contents").after(box);
  }

  function forget() {
    try {
      localStorage.removeItem(KEY);
      for (const name of Object.keys(scripts())) localStorage.removeItem(SCRIPTS + name);
    } catch { /* then there is nothing to forget */ }
    showTitle(load());
  }

  if (isChapter) rememberChapter();
  if (isTitle) showTitle(load());
})();
