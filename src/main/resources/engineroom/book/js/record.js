"use strict";
// What a reader has done, on these pages and in the classroom: one fact a line. This browser keeps
// it, and nobody else; as a file it is what the classroom reads and writes as well.
(() => {
  const KEY = "engine-room-record";
  const SCRIPTS = "engine-room-steps-"; // as the sheets of scripts keep them
  const TEXT = '"(?:[^"\\\\\\x00-\\x1f]|\\\\(?:["\\\\/bfnrt]|u[0-9a-fA-F]{4}))*"';
  const TIME = "(?: \\S+)?";
  const DAY = "\\d{4}-\\d\\d-\\d\\d";

  // A line of each kind: in words, as a pattern, and how many of its first words say what it tells of.
  const KINDS = {
    version: ["version 1", "version 1", 1],
    read: ["read PAGE.html YYYY-MM-DD", `read [\\w.-]+\\.html ${DAY}`, 2],
    last: ['last PAGE.html "TITLE"', `last [\\w.-]+\\.html ${TEXT}`, 1],
    predicted: ['predicted QUESTION-SEED right|wrong YYYY-MM-DD "ANSWER"', `predicted [a-z-]+-\\d+ (?:right|wrong) ${DAY} ${TEXT}`, 2],
    script: ['script NAME "TEXT"', `script [\\w.-]+ ${TEXT}`, 2],
    passed: ["passed STEP TIME", "passed [a-z0-9-]+" + TIME, 2],
    killed: ["killed ENGINE TIME", "killed [a-z0-9-]+" + TIME, 2],
    hint: ["hint STEP 1|2|3 TIME", "hint [a-z0-9-]+ [1-3]" + TIME, 3],
  };
  const OTHER = ["a word and what it tells", "[a-z][a-z-]*(?: .*)?", Infinity];

  const kind = (line) => line.split(" ", 1)[0];
  const known = (line) => Object.hasOwn(KINDS, kind(line));
  const subject = (line) => line.split(" ").slice(0, (known(line) ? KINDS[kind(line)] : OTHER)[2]).join(" ");

  class LearningRecord {
    constructor() {
      this.facts = new Map(); // of two lines that tell of the same the first counts
    }

    // Throws where it is none, and says which line is wrong.
    static parse(name, text) {
      const record = new LearningRecord();
      let ours = false;
      text.split(/\r\n|\n|\r/).forEach((given, index) => {
        const line = given.trim();
        if (!line || line.startsWith("#")) return;
        const [form, pattern] = known(line) ? KINDS[kind(line)] : OTHER;
        if (!new RegExp("^(?:" + pattern + ")$").test(line)) {
          const told = line.length <= 40 ? line : line.slice(0, 40) + "…";
          throw new Error(name + ", line " + (index + 1) + ": expected " + form + ", and not " + told);
        }
        ours ||= known(line);
        if (kind(line) !== "version") record.add(line);
      });
      if (!ours && record.facts.size) throw new Error(name + " is no record: its first line would be " + KINDS.version[0]);
      return record;
    }

    // What this browser keeps; where that is nothing, or not ours, nothing has been done yet.
    static load() {
      try {
        return LearningRecord.parse("", localStorage.getItem(KEY) ?? "");
      } catch {
        return new LearningRecord();
      }
    }

    // Whether this browser keeps it; else it lasts as long as the page.
    save() {
      try {
        localStorage.setItem(KEY, this.text());
        return true;
      } catch {
        return false;
      }
    }

    static forget() {
      try {
        localStorage.removeItem(KEY);
        for (const key of Object.keys(localStorage)) if (key.startsWith(SCRIPTS)) localStorage.removeItem(key);
      } catch { /* then there is nothing to forget */ }
    }

    // The scripts that were changed, by their names.
    static scripts() {
      try {
        const keys = Object.keys(localStorage).filter((key) => key.startsWith(SCRIPTS));
        return keys.map((key) => [key.slice(SCRIPTS.length), localStorage.getItem(key)]);
      } catch {
        return [];
      }
    }

    add(line) {
      if (!this.facts.has(subject(line))) this.facts.set(subject(line), line);
    }

    replace(line) {
      this.facts.set(subject(line), line);
    }

    // The lines of a kind, as their words.
    all(word) {
      return [...this.facts.values()].filter((line) => kind(line) === word).map((line) => line.split(" "));
    }

    // The text at a line's end.
    static said(words, from) {
      return JSON.parse(words.slice(from).join(" "));
    }

    // Takes over what another has and this one has not; what was typed here stays, whatever it says.
    take(other) {
      const mine = new Set(LearningRecord.scripts().map(([name]) => name));
      for (const words of other.all("script")) {
        if (mine.has(words[1])) continue;
        try {
          localStorage.setItem(SCRIPTS + words[1], LearningRecord.said(words, 2));
        } catch { /* it is told that nothing is kept */ }
      }
      for (const line of other.facts.values()) if (kind(line) !== "script") this.add(line);
    }

    text() {
      return [KINDS.version[0], ...this.facts.values()].join("\n") + "\n";
    }

    // With the scripts, as it is given away.
    file() {
      return this.text() + LearningRecord.scripts().map(([name, text]) => `script ${name} ${JSON.stringify(text)}\n`).join("");
    }
  }

  globalThis.LearningRecord = LearningRecord;
})();
