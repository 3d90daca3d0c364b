"use strict";
// Finds where a text says "line 65", and which file it speaks of: the one that it names beside the
// number, else the one whose lines it named last and that has this line among them.
engineRoom.goMentions = (() => {
  const { facts } = engineRoom.goShelf;
  const SAID = /\b[Ll]ines? \d+(?:(?: to |–|, | and )\d+)*/g;
  const CODE = new Set(["FIGURE", "PRE", "svg"]); // most of a page, and nothing is said in it
  const NOT_TEXT = "a, button, summary, h1, h2, h3, h4, h5, h6, .place, .go-told, .bring-go, .preview";

  function ranges(text) {
    const found = [];
    for (const [, joined, number] of text.matchAll(/( to |–|, | and |[Ll]ines? )(\d+)/g)) {
      const line = Number(number);
      if ((joined === " to " || joined === "–") && found.length) found.at(-1).last = line;
      else found.push({ first: line, last: line });
    }
    return found;
  }

  // The file's name where it is the engine's, an empty text where it is another's.
  function file(element) {
    const name = element?.matches?.("code, a") ? /(?:^|\s)(\S+\.go)$/.exec(element.textContent)?.[1] : undefined;
    if (!name) return undefined;
    const own = name.replace(/^engine\//, "");
    return own in facts.blobs ? own : "";
  }

  // "line 86 of `job.go`", "`builder/job.go`, line 44": undefined where no file is named beside it.
  function named(node, start, end) {
    const text = node.data;
    if (/^,? of the same file/.test(text.slice(end))) return "";
    if (/^ (?:of|in) $/.test(text.slice(end))) return file(node.nextSibling);
    if (/^[,:]? ?$/.test(text.slice(0, start))) return file(node.previousSibling);
    return undefined;
  }

  // The lines that a part of the text has linked to: those of its sentences before those of its
  // cards, the newest first. Tests are spoken of in passing.
  class Told {
    constructor() {
      this.inText = [];
      this.onCards = [];
      this.foreign = new Set(); // lines that were said of other files
      this.section = new Set(); // and those since the last heading
    }

    add(range, link) {
      if (!range.file.endsWith("_test.go")) (link.closest(".card") ? this.onCards : this.inText).push(range);
    }

    // A sentence goes on in the file of the one before it, if that has such lines.
    file({ first, last }, before) {
      const within = (range) => range.first <= first && range.last >= last;
      const text = this.section.has(first) ? [] : this.inText.filter(within);
      const cards = this.foreign.has(first) ? [] : this.onCards.filter(within);
      return [...text, ...cards].find((range) => range.file === before)?.file ?? (text.at(-1) ?? cards.at(-1))?.file;
    }
  }

  // All mentions in a part of a page, in its order.
  function all(part, rangeOf) {
    const found = [];
    const told = new Told();
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (node) => CODE.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    let block = null;
    let before = null; // the file of the last mention in this block
    while (walk.nextNode()) {
      const node = walk.currentNode;
      if (node.nodeType === Node.ELEMENT_NODE) {
        if (/^H[1-3]$/.test(node.nodeName)) told.section.clear();
        const range = node.nodeName === "A" && rangeOf(node);
        if (range) told.add(range, node);
        continue;
      }
      if (!/[Ll]ines? \d/.test(node.data) || node.parentElement.closest(NOT_TEXT)) continue;
      if (block !== node.parentElement) [block, before] = [node.parentElement, null];
      for (const said of node.data.matchAll(SAID)) {
        const lines = ranges(said[0]);
        const whole = { first: Math.min(...lines.map((one) => one.first)), last: Math.max(...lines.map((one) => one.last)) };
        const beside = named(node, said.index, said.index + said[0].length);
        if (beside === "") lines.forEach(({ first }) => { told.foreign.add(first); told.section.add(first); });
        const file = beside ?? told.file(whole, before);
        if (!file) continue;
        before = file;
        found.push({ node, start: said.index, text: said[0], file, lines: lines.map((one) => ({ file, ...one })), whole: { file, ...whole } });
      }
    }
    return found;
  }

  return { all };
})();
