"use strict";
// A question that was drawn for a chapter: whoever has answered it is told, sees the engine run, and
// where he is wrong how it parts from a small engine in which he would be right. Without this file
// the answer unfolds and tells all of that.
(() => {
  const Record = globalThis.LearningRecord;
  const { element } = globalThis.Elements;
  const NUMBER = /^([+-]?\d+)(?:\.0*)?(?: *(?:s|sec|seconds?))?$/;

  // The answer that a paragraph is about.
  const subject = (paragraph) => paragraph.querySelector("code").textContent;

  class Prediction {
    constructor(section) {
      this.section = section;
      this.name = section.id.replace("predict-", "");
      this.details = section.querySelector("details");
      this.answer = subject(section.querySelector(".right-answer"));
      this.told = element("p", "reply");
      this.told.setAttribute("role", "status");
      this.form = element("form", "guess", ...this.fields(), element("button", "", "Check"), this.told);
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.check();
      });
      this.details.before(this.form);
      this.remind();
    }

    // Choices become a thing to choose from; where there are none, an answer is typed.
    fields() {
      const choices = this.section.querySelector(".olist.loweralpha:not(details *)");
      if (!choices) {
        this.field = element("input");
        this.field.size = 12;
        this.field.autocomplete = "off";
        return [element("label", "", "Your answer ", this.field)];
      }
      for (const choice of choices.querySelectorAll("li > p")) {
        const dot = element("input");
        dot.type = "radio";
        dot.name = this.section.id;
        dot.value = choice.textContent;
        choice.replaceChildren(element("label", "", dot, " ", ...choice.childNodes));
      }
      choices.setAttribute("role", "group");
      choices.setAttribute("aria-label", this.section.querySelector(".title").textContent);
      choices.addEventListener("change", (event) => (this.chosen = event.target.value));
      return [];
    }

    given() {
      if (!this.field) return this.chosen;
      const typed = this.field.value.trim();
      return typed.toLowerCase().match(NUMBER)?.[1].replace(/^\+|^([+-]?)0+(?=\d)/, "$1") ?? typed;
    }

    check() {
      const given = this.given();
      if (!given) {
        this.told.textContent = this.field ? "Write down what you expect first." : "Choose one first.";
        return;
      }
      const right = given === this.answer;
      const record = Record.load();
      const day = new Date().toISOString().slice(0, 10);
      record.add(`predicted ${this.name} ${right ? "right" : "wrong"} ${day} ${JSON.stringify(given)}`);
      record.save();
      this.details.open = true;
      const belief = right ? undefined : this.belief(given);
      this.section.querySelectorAll(".yours").forEach((one) => one.classList.remove("yours"));
      const next = belief?.nextElementSibling;
      const other = next?.matches(".other-engine") ? next : undefined;
      if (belief) {
        belief.classList.add("yours");
        this.details.querySelector(".right-answer").after(belief, ...(other ? [other] : []));
      }
      this.told.replaceChildren(...this.verdict(right, belief, Boolean(other)));
      (other ?? this.details.querySelector(".script:not(.other-engine)")).stepsSheet.start();
    }

    belief(given) {
      return [...this.details.querySelectorAll(".other-answer")].find((one) => subject(one) === given);
    }

    verdict(right, belief, parts) {
      const answer = element("code", "", this.answer);
      const end = this.answer.endsWith(".") ? " " : ". ";
      if (right) return ["Right: ", answer, end, "Below the engine runs it."];
      if (!belief) return ["No: ", answer, end, "Below the engine runs it."];
      const why = belief.textContent.trim().match(/would be right (.*?)\./s)[1];
      return ["No: ", answer, end, "You would be right ", why, ". ",
        parts ? "Below, what such an engine answers is held against what this one does." : "Below the engine runs it."];
    }

    // What was said first is what counts.
    remind() {
      const words = Record.load().all("predicted").find(([, name]) => name === this.name);
      if (!words) return;
      const said = element("code", "", Record.said(words, 4));
      this.told.replaceChildren("On " + words[3] + " you said ", said, ".");
    }
  }

  for (const section of document.querySelectorAll("section.predict[id]")) new Prediction(section);
})();
