"use strict";
// Steps through what two threads did, and asks at each switch how it will end. Without this
// script the table stands there whole.
(() => {
  const { element, button } = globalThis.Elements;
  const SEEN = 7; // so many rows tell where both threads are

  class Stepper {
    constructor(table) {
      this.rows = [...table.tBodies[0].rows];
      this.endings = JSON.parse(table.dataset.endings);
      this.ending = table.dataset.ending;
      this.predictions = new Map();
      this.figure = table.closest("figure");
      this.at = 0;
      this.build(table.closest(".table"));
      this.show();
    }

    build(box) {
      this.back = button("Back", () => this.go(this.at - 1));
      this.next = button("Next", () => this.go(this.at + 1));
      this.all = button("Show all", () => this.toggle());
      this.told = element("p", "told");
      this.told.setAttribute("role", "status");
      this.question = element("fieldset", "ending");
      const bar = element("div", "stepper");
      bar.append(this.back, this.next, this.all, this.told);
      box.before(bar);
      box.after(this.question);
      this.figure.addEventListener("keydown", (event) => this.onKey(event));
    }

    onKey(event) {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (!by || event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input")) return;
      if (event.target.closest(".table") && event.target.closest(".table").scrollWidth > event.target.closest(".table").clientWidth) return;
      event.preventDefault();
      this.go(this.at + by);
    }

    get waits() {
      return this.rows[this.at].classList.contains("switch") && !this.predictions.has(this.at);
    }

    go(to) {
      if (this.whole || to < 0 || to >= this.rows.length || (to > this.at && this.waits)) return;
      this.at = to;
      this.show();
    }

    toggle() {
      this.whole = !this.whole;
      this.show();
    }

    show() {
      const last = this.rows.length - 1;
      this.figure.classList.toggle("whole-run", Boolean(this.whole));
      this.rows.forEach((row, index) => {
        row.hidden = !this.whole && (index > this.at || index <= this.at - SEEN);
        row.classList.toggle("now", !this.whole && index === this.at);
      });
      this.back.disabled = this.whole || this.at === 0;
      this.next.disabled = this.whole || this.at === last || this.waits;
      this.all.textContent = this.whole ? "Step by step" : "Show all";
      for (const note of this.figure.querySelectorAll(".in-turn")) note.hidden = !this.whole && this.at < last;
      this.ask();
      this.told.textContent = this.whole ? `${last} steps` : this.at === last ? this.verdict() : `Step ${this.at + 1} of ${last}`;
    }

    ask() {
      this.question.replaceChildren();
      this.question.hidden = this.whole || !this.rows[this.at].classList.contains("switch");
      if (this.question.hidden) return;
      this.question.append(element("legend", "", "This thread is stopped, and the other goes on. How will it end?"));
      const at = this.at;
      for (const ending of this.endings) {
        const choice = element("label");
        const dot = element("input");
        dot.type = "radio";
        dot.name = `${this.figure.id}-${at}`;
        dot.checked = this.predictions.get(at) === ending;
        dot.addEventListener("change", () => {
          this.predictions.set(at, ending);
          this.next.disabled = false;
          this.told.textContent = "Go on, and see.";
        });
        choice.append(dot, ` ${ending}`);
        this.question.append(choice);
      }
    }

    verdict() {
      const made = [...this.predictions.values()];
      if (made.length === 0) return "The end.";
      const right = made.filter((ending) => ending === this.ending).length;
      return `The end. Right at ${right} of ${made.length} ${made.length === 1 ? "switch" : "switches"}.`;
    }
  }

  for (const table of document.querySelectorAll("table.interleaving")) new Stepper(table);
})();
