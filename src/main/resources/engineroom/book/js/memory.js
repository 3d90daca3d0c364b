"use strict";
// Remembers which chapters were read to their end and where the reader was last; the title page goes
// on from there, tells what else he has done, and gives all of it away as one file.
(() => {
  const Record = globalThis.LearningRecord;
  const { button } = globalThis.Elements;
  const page = location.pathname.split("/").pop() || "index.html";

  function rememberChapter() {
    const heading = document.querySelector("article h1");
    const end = document.querySelector("article > :last-child");
    if (!heading || !end) return;
    const number = (document.querySelector(".chapter-number")?.textContent ?? "").replace(/\D/g, "");
    const name = heading.cloneNode(true);
    name.querySelectorAll(".permalink").forEach((link) => link.remove());
    const title = (number ? number + ". " : "") + name.textContent.trim();
    const record = Record.load();
    record.replace(`last ${page} ${JSON.stringify(title)}`);
    record.save();
    const watch = new IntersectionObserver((seen) => {
      if (!seen.some((one) => one.isIntersecting)) return;
      watch.disconnect();
      const now = Record.load();
      now.add(`read ${page} ${new Date().toISOString().slice(0, 10)}`);
      now.save();
    });
    watch.observe(end);
  }

  // The steps that a record from the classroom tells of.
  function showSteps() {
    for (const [, step, time] of Record.load().all("passed")) {
      const told = document.getElementById(step)?.querySelector(":scope > .task-id");
      if (!told) continue;
      const mark = document.createElement("span");
      mark.className = "passed";
      mark.textContent = "✓ passed" + (time ? " on " + time.slice(0, 10) : "");
      told.append(" ", mark);
    }
  }

  function showMarks(record) {
    const read = new Map(record.all("read").map(([, chapter, day]) => [chapter, day]));
    for (const link of document.querySelectorAll(".contents a")) {
      const date = read.get(link.getAttribute("href"));
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
    const last = record.all("last")[0];
    if (!begin || !last) return;
    const on = document.createElement("a");
    on.className = "on";
    on.href = last[1];
    on.textContent = "Go on with " + Record.said(last, 2);
    begin.before(on);
  }

  function write() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([Record.load().file()], { type: "text/plain" }));
    link.download = "engine-room-record.txt";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // What to say of a file that was read; nothing where all is well.
  async function read(file) {
    const mine = Record.load();
    try {
      mine.take(Record.parse(file.name, await file.text()));
    } catch (error) {
      return error.message;
    }
    const kept = mine.save();
    showTitle(mine);
    return kept ? "" : "This browser keeps nothing: what you have done lasts until you leave this page.";
  }

  const count = (number, what) => number + " " + what + (number === 1 ? "" : "s");

  // What has been done, in one line; what there is none of is left out, but for chapters.
  function told(record) {
    const predictions = record.all("predicted");
    const right = predictions.filter(([, , verdict]) => verdict === "right").length;
    const scripts = Record.scripts().length;
    const passed = record.all("passed").length;
    const killed = record.all("killed").length;
    return [
      count(record.all("read").length, "chapter") + " read",
      ...(predictions.length ? [right + " of " + count(predictions.length, "prediction") + " right"] : []),
      ...(scripts ? [count(scripts, "script") + " changed"] : []),
      ...(passed ? [count(passed, "step") + " passed"] : []),
      ...(killed ? [count(killed, "broken engine") + " killed"] : []),
    ].join(", ") + ". ";
  }

  function showTitle(record) {
    showMarks(record);
    showWay(record);
    document.querySelector(".memory")?.remove();
    const box = document.createElement("p");
    box.className = "memory";
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    const chooser = document.createElement("input");
    chooser.type = "file";
    chooser.accept = ".txt,text/plain";
    chooser.hidden = true;
    chooser.addEventListener("change", async () => {
      const line = await read(chooser.files[0]);
      chooser.value = ""; // or the same file could not be chosen again
      document.querySelector(".memory [role=status]").textContent = line && " " + line;
    });
    const parts = record.facts.size || Record.scripts().length
      ? [told(record), "This browser remembers it, and nobody else: ",
          button("save it as a file", write), ", ", button("read one", () => chooser.click()), ", ",
          button("forget it", forget), "."]
      : ["Have you read here before, or been to the classroom? ", button("Read your record from a file", () => chooser.click()), "."];
    box.append(...parts, chooser, status);
    document.querySelector(".contents").after(box);
  }

  function forget() {
    Record.forget();
    showTitle(Record.load());
  }

  if (document.body.classList.contains("chapter")) {
    rememberChapter();
    showSteps();
  }
  if (document.body.classList.contains("title")) showTitle(Record.load());
})();
