"use strict";
// A script on a page: its lines can be changed, and as it runs each line gets what came of it. Used
// wherever a script stands; without this file the lines stand there with their recorded answers.
(() => {
  const { element, button } = globalThis.Elements;
  const ANSWERED = /^(.*?)(\s*)(=>.*)$/;
  const WIDEST = 60; // answers stand below each other, as far as that leaves no wide gaps

  // What the reader has typed stays in this browser until he takes it back.
  class Draft {
    constructor(name) {
      this.key = "engine-room-steps-" + name;
    }

    get() {
      try {
        return localStorage.getItem(this.key);
      } catch {
        return null;
      }
    }

    set(text) {
      try {
        if (text === null) localStorage.removeItem(this.key);
        else localStorage.setItem(this.key, text);
      } catch { /* it then lasts as long as the page */ }
    }
  }

  class StepsSheet {
    // speed: tells how fast it runs; keeps: whether the engine stays when all steps are over, for
    // what still goes on; known: where its answers are from; begins, hears: what the place makes of a run and of its news
    constructor(pre, name, { speed = () => 0, keeps = false, known = "recorded", hears = () => {}, begins = () => {} } = {}) {
      Object.assign(this, { pre, name, speed, keeps, known, hears, begins });
      this.recorded = pre.textContent;
      this.draft = new Draft(name);
      this.bar = element("div", "stepper");
      this.run = button("Run", () => this.start());
      this.halt = button("Stop", () => this.stop("Stopped."));
      this.edit = button("Edit", () => this.open());
      this.reset = button("Reset", () => this.restore());
      this.share = button("Share", () => this.giveAway());
      this.told = element("p", "told");
      this.told.setAttribute("role", "status");
      this.bar.append(this.run, this.halt, this.edit, this.reset, this.share, this.told);
      this.area = element("textarea", "steps-text");
      this.area.spellcheck = false;
      this.area.setAttribute("autocapitalize", "off");
      this.area.setAttribute("aria-label", "The script, a step a line");
      this.area.hidden = true;
      this.area.addEventListener("input", () => this.typed());
      this.area.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          this.start();
        }
      });
      pre.before(this.bar);
      pre.after(this.area);
      this.put(this.draft.get() ?? this.recorded);
    }

    get text() {
      return this.area.value;
    }

    // Another script in the same place.
    take(name, recorded, text) {
      this.stop("");
      Object.assign(this, { name, recorded });
      this.draft = new Draft(name);
      this.put(text ?? this.draft.get() ?? recorded);
    }

    put(text) {
      this.area.value = text;
      this.close();
      this.lay(text);
      this.show();
    }

    show() {
      this.halt.disabled = !this.engine;
      this.reset.disabled = this.text === this.recorded;
    }

    lay(text) {
      const parts = text.split("\n").map((line) => line.match(ANSWERED)?.slice(1) ?? [line]);
      const lengths = parts.filter((one) => one.length > 1).map((one) => one[0].length);
      this.pre.style.setProperty("--column", Math.max(0, ...lengths.filter((one) => one <= WIDEST)) + "ch");
      this.rows = parts.map(([step, gap, answer]) => {
        const row = element("span", "step-line");
        row.append(element("span", "step", step));
        if (answer) row.append(gap, element("span", "expected", answer)); // the gap is for copying
        return row;
      });
      this.pre.replaceChildren(...this.rows.flatMap((row) => [row, "\n"]));
      this.pre.classList.add("played");
    }

    open() {
      if (!this.area.hidden) {
        this.close();
        this.lay(this.text);
        return;
      }
      this.area.hidden = false;
      this.pre.hidden = true;
      this.edit.textContent = "Show";
      this.grow();
      this.area.focus();
    }

    close() {
      this.area.hidden = true;
      this.pre.hidden = false;
      this.edit.textContent = "Edit";
    }

    grow() {
      this.area.rows = Math.min(40, this.text.split("\n").length + 1);
    }

    typed() {
      this.draft.set(this.text === this.recorded ? null : this.text);
      this.grow();
      this.show();
    }

    restore() {
      this.stop("");
      this.draft.set(null);
      this.put(this.recorded);
      this.tell("As it was.");
    }

    async giveAway() {
      const root = document.documentElement.dataset.root ?? "";
      const link = new URL(root + "engine-room.html", location.href);
      link.hash = "steps=" + StepsSheet.packed(this.text);
      try {
        await navigator.clipboard.writeText(link.href);
        this.tell("The link is in the clipboard: the script is in it, and goes nowhere else.");
      } catch {
        this.tell("");
        const made = element("a", "", "A link to this script");
        made.href = link.href;
        this.told.append(made);
      }
    }

    static packed(text) {
      const bytes = new TextEncoder().encode(text);
      const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
      return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
    }

    // Throws where it is no such text.
    static unpacked(code) {
      const letters = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
      const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }

    tell(text) {
      this.told.textContent = text;
    }

    async start() {
      this.stop("");
      this.close();
      this.lay(this.text);
      this.counts = { steps: 0, same: 0, others: 0 };
      this.begins();
      this.tell("It runs …");
      const turn = (this.turn = {});
      try {
        const engine = await globalThis.StepsEngine.start(this.speed(), (news) => this.hear(news));
        if (turn !== this.turn) return engine.stop();
        this.engine = engine;
        engine.play(this.text);
      } catch (error) {
        this.tell(error.message);
      }
      this.show();
    }

    stop(told) {
      this.turn = {};
      this.leave();
      this.tell(told);
    }

    hear(news) {
      if ("step" in news && !("event" in news)) this.answer(news);
      else if (news.problems) this.complain(news.problems);
      else if ("over" in news && !("event" in news)) this.end();
      this.hears(news);
    }

    answer({ line, says, same }) {
      this.counts.steps++;
      if (same !== undefined) this.counts[same ? "same" : "others"]++;
      const row = this.rows[line - 1];
      if (!row) return;
      row.classList.add(same === false ? "other" : "done");
      row.querySelector(".came")?.remove();
      const came = same === undefined ? says : same ? "✓" : "✗ here: " + (says || "nothing");
      if (!came) return;
      const behind = same ? (row.querySelector(".expected") ?? row) : row;
      behind.append(" ", element("span", "came", came));
    }

    complain(problems) {
      for (const { line, column, message } of problems) {
        const row = this.rows[line - 1];
        if (!row) continue;
        row.classList.add("other");
        row.append(element("span", "came problem", "↑ " + (column ? "column " + column + ": " : "") + message));
      }
      const first = problems[0];
      const where = first.line ? "Line " + first.line + ", column " + first.column + ": " : "";
      const more = problems.length > 1 ? " And " + (problems.length - 1) + " more." : "";
      this.tell(where + first.message + more);
      this.leave();
    }

    end() {
      const { steps, same, others } = this.counts;
      const answers = same + others;
      if (others > 0) this.tell(others + " of " + answers + " answers differ from the " + this.known + " ones.");
      else if (answers > 0) this.tell(answers + (answers === 1 ? " answer" : " answers") + ", as " + this.known + ".");
      else this.tell(steps + (steps === 1 ? " step" : " steps") + ", all over.");
      if (!this.keeps) this.leave();
    }

    leave() {
      this.engine?.stop();
      this.engine = undefined;
      this.show();
    }
  }

  globalThis.StepsSheet = StepsSheet;

  // The scripts of a chapter; on the page of the engine room they lie on its bench.
  if (!document.body.classList.contains("room")) {
    const page = location.pathname.split("/").pop();
    document.querySelectorAll("article .listingblock:is(.steps, .script)").forEach((block, index) => {
      const name = block.id.match(/^steps-(.+)/)?.[1];
      block.classList.add("steps");
      const key = name ?? page + "-" + (index + 1);
      const known = name ? "recorded" : block.matches(".other-engine") ? "small engine’s" : "written";
      const sheet = new StepsSheet(block.querySelector("pre"), key, { known });
      block.stepsSheet = sheet;
      if (!name) return; // a script of the text alone has no place in the room
      const room = element("a", "to-room", "In the engine room");
      room.href = (document.documentElement.dataset.root ?? "") + "engine-room.html#" + name;
      sheet.told.before(room);
    });
  }
})();
