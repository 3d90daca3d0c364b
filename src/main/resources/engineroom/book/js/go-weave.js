"use strict";
// Sets the original's lines into the text, where they have been brought: beside the Java or below
// the sentence that walks through them, with the lines lit that a sentence is about.
engineRoom.goWeave = (() => {
  const shelf = engineRoom.goShelf;
  const lines = engineRoom.goLines;
  const LONGEST = 60; // what is longer is for its own page
  const NEAR = 2; // a line alone is shown with so many before and after it
  const CLOSE = 5; // lines that are nearer to each other are shown as one piece
  const FEW = 3; // more lines than these are no line that matters
  const PREVIEWED = 14; // a preview leaves room for the text
  const saidBy = new Map(); // the lines that a link of ours speaks of
  const shown = []; // { range, figure, part }: what stands in the text, in its order

  const chapters = [...document.querySelectorAll(".whole section.chapter")];
  const parts = chapters.length ? chapters : [...document.querySelectorAll("article")];
  let lit = [];

  function bringHome() {
    for (const link of document.querySelectorAll(`a[href^="${shelf.facts.folder}"]`)) {
      const range = lines.of(link);
      const file = link.href.slice(shelf.facts.folder.length);
      if (range) link.href = lines.home(range.file, range);
      else if (shelf.has(file)) link.href = lines.home(file);
    }
  }

  // Tests are spoken of in passing, a line is shown alone where it declares something, and what is
  // too long has its own page.
  function isSettable({ file, first, last }) {
    const isWhole = first < last || shelf.facts.oneLiners[file]?.includes(first);
    return !file.endsWith("_test.go") && isWhole && last - first < LONGEST;
  }

  // What a paragraph links to, unless it stands in the text before or in a larger listing.
  function linked(paragraph, part, all) {
    const ranges = [...paragraph.querySelectorAll(":scope > p > a[href]")].map(lines.of);
    return ranges.filter((range, i) => range && isSettable(range)
      && !shown.some((one) => one.part === part && lines.has(one.range, range))
      && !ranges.slice(0, i).some((other) => other && lines.has(other, range))
      && !all.some((other) => lines.has(other, range) && !lines.has(range, other)));
  }

  // Lines that a paragraph speaks of and that do not stand near: the walk through a listing may go
  // on where the listing is out of sight.
  function walked(mentions, part, section, linked) {
    const said = mentions.flatMap((one) => one.lines);
    const stands = (one, range) => one.part === part && lines.has(one.range, range);
    const isWalk = new Set(said.map(({ first }) => first)).size > 1 || said.some(({ first, last }) => first < last);
    const missing = said.filter((range) => !linked.some((other) => lines.has(other, range))
      && !shown.some((one) => stands(one, range) && (one.section === section || !isWalk)));
    return joined(missing).filter(({ file, first, last }) => !file.endsWith("_test.go") && last - first < LONGEST / 2);
  }

  // Ranges that lie close together become one; a line alone gets some around it.
  function joined(ranges) {
    const found = [];
    for (const range of ranges.toSorted((one, other) => one.first - other.first)) {
      const last = found.find((one) => one.file === range.file && range.first - one.last <= CLOSE);
      if (last) last.last = Math.max(last.last, range.last);
      else found.push({ ...range });
    }
    return found.map((range) => range.first < range.last ? range : around(range));
  }

  function around({ file, first, last }) {
    return { file, first: Math.max(1, first - NEAR), last: Math.min(shelf.lines(file).length, last + NEAR) };
  }

  function set(paragraph, ranges, part, section) {
    const figures = ranges.map((range) => {
      const figure = lines.listing(range, `go-${shown.length}-`);
      shown.push({ range, figure, part, section });
      return figure;
    });
    const java = paragraph.nextElementSibling;
    if (!java?.matches("figure.listing")) {
      figures.forEach((figure) => figure.classList.add("wide"));
      paragraph.after(...figures);
      return;
    }
    const beside = document.createElement("div");
    beside.className = "beside widest";
    const [left, right] = [document.createElement("div"), document.createElement("div")];
    java.before(beside);
    left.append(...figures);
    right.append(java);
    beside.append(left, right);
    lines.lineUp(java);
  }

  function setAll(part, mentions) {
    const links = [...part.querySelectorAll(":scope > .paragraph > p > a[href]")];
    const all = links.map(lines.of).filter((range) => range && isSettable(range));
    const heading = part.matches("article") ? "h2" : "h3";
    let section = 0;
    for (const block of [...part.children]) {
      if (block.matches(heading)) section++;
      if (!block.matches(".paragraph")) continue;
      const own = linked(block, part, all);
      const here = mentions.filter(({ node }) => block.contains(node));
      const ranges = [...own, ...walked(here, part, section, own)];
      if (ranges.length) set(block, ranges, part, section);
    }
  }

  // The listing that shows these lines: the last one above, else the first below.
  function nearest(range, from) {
    const part = parts.find((one) => one.contains(from));
    const fitting = shown.filter((one) => one.part === part && lines.has(one.range, range));
    const above = fitting.filter(({ figure }) => figure.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING);
    return above.at(-1) ?? fitting[0];
  }

  function rows(range, from) {
    const near = nearest(range, from);
    return near ? lines.rows(near.figure, near.range, range) : [];
  }

  // "Line 65" becomes a link to the line, and the line gets a mark in its listing.
  function link({ node, start, text, file, lines: said, whole }) {
    const rest = node.splitText(start);
    rest.splitText(text.length);
    const made = document.createElement("a");
    made.className = "go-line";
    const near = nearest(whole, node);
    made.href = near ? "#" + lines.rows(near.figure, near.range, whole)[0].id : lines.home(file, whole);
    made.textContent = text;
    saidBy.set(made, said);
    rest.replaceWith(made);
    for (const range of said) {
      if (range.last - range.first < FEW) rows(range, made).forEach((row) => row.classList.add("named"));
    }
  }

  function rangesOf(element) {
    const range = element.matches("a[href]") && lines.of(element);
    return saidBy.get(element) ?? (range ? [range] : []);
  }

  function light(event) {
    // What scrolls below a pointer that rests does not take the light from the link in focus.
    const focus = event.type === "focusout" ? null : document.activeElement;
    const targets = [event.target, focus].map((one) => one?.closest?.("article a[href]"));
    const target = targets.find((one) => one && !one.closest("figcaption") && rangesOf(one).length);
    const ranges = target ? rangesOf(target) : [];
    lit.forEach((row) => row.classList.remove("lit"));
    lit = ranges.flatMap((range) => rows(range, target));
    lit.forEach((row) => row.classList.add("lit"));
  }

  // On a card, Go stands beside the Java once its row is unfolded.
  function unfold(event) {
    const row = event.target;
    if (shelf.isEmpty() || !row.open || !row.matches?.(".proof-go") || row.querySelector(".beside")) return;
    const ranges = [...row.querySelectorAll(".places a[href]")].map(lines.of).filter(Boolean);
    if (!ranges.length) return;
    const beside = document.createElement("div");
    beside.className = "beside";
    const [left, right] = [document.createElement("div"), document.createElement("div")];
    left.append(...ranges.map((range) => lines.listing(range)));
    for (const one of row.parentElement.querySelectorAll(".proof-java > div > *")) {
      const copy = there(one).cloneNode(true);
      copy.removeAttribute("id");
      for (const tool of copy.querySelectorAll(".copy, .permalink")) tool.remove();
      right.append(copy);
    }
    beside.append(left, right);
    row.querySelector(":scope > div").append(beside);
    for (const figure of beside.querySelectorAll("figure.listing")) {
      if (!figure.matches(".go")) lines.lineUp(figure);
      announce(figure);
    }
  }

  // A page holds each listing once, and elsewhere a link to it.
  function there(listing) {
    const link = listing.matches(".repeat") && listing.querySelector("a");
    return link ? document.getElementById(decodeURIComponent(link.hash.slice(1))) ?? listing : listing;
  }

  function announce(figure) {
    figure.dispatchEvent(new Event("listing", { bubbles: true }));
  }

  // The page of a whole file lights the lines that its address names.
  function fillFile() {
    const place = document.querySelector(".go-file");
    if (!place || !shelf.has(place.dataset.file)) return;
    const range = { file: place.dataset.file, first: 1, last: shelf.lines(place.dataset.file).length };
    const figure = lines.listing(range);
    place.replaceChildren(figure);
    announce(figure);
    const show = () => {
      const [, first, last] = /^#L(\d+)(?:-L(\d+))?$/.exec(location.hash) ?? [];
      const asked = first ? lines.rows(figure, range, { first: Number(first), last: Number(last ?? first) }) : [];
      for (const row of figure.querySelectorAll(".lit")) row.classList.remove("lit");
      asked.forEach((row) => row.classList.add("lit"));
      asked[0]?.scrollIntoView({ block: "center" });
    };
    addEventListener("hashchange", show);
    show();
  }

  function weave() {
    if (shelf.isEmpty()) return;
    bringHome();
    fillFile();
    const mentions = parts.flatMap((part) => {
      const said = engineRoom.goMentions.all(part, lines.of);
      setAll(part, said);
      return said;
    });
    mentions.reverse().forEach(link); // from the end, since a text is split at each
    for (const { figure } of shown) announce(figure);
    for (const row of document.querySelectorAll(".proof-go[open]")) unfold({ target: row });
  }

  function isVisible(row) {
    const { top, bottom } = row.getBoundingClientRect();
    return row.checkVisibility?.() && top >= 0 && bottom <= innerHeight;
  }

  // What a reference to lines leads to, unless they are in sight already.
  function preview(target) {
    const ranges = rangesOf(target);
    if (!ranges.length) return null;
    const seen = ranges.flatMap((range) => rows(range, target));
    if (seen.length && seen.every(isVisible)) return null;
    const [{ file }] = ranges;
    const first = Math.min(...ranges.map((range) => range.first));
    const last = Math.max(...ranges.map((range) => range.last));
    const isAlone = first === last;
    const range = isAlone ? around({ file, first, last }) : { file, first, last: Math.min(last, first + PREVIEWED - 1) };
    const box = lines.box(range);
    box.removeAttribute("tabindex"); // it holds nothing to be used
    if (isAlone) box.firstElementChild.children[first - range.first].classList.add("lit");
    return { kind: "go", title: "", text: "", place: `${file}, ${lines.spoken({ first, last })}`, code: box };
  }

  document.addEventListener("toggle", unfold, true);
  document.addEventListener("pointerover", light);
  document.addEventListener("focusin", light);
  document.addEventListener("focusout", light);
  try {
    weave();
  } finally {
    document.documentElement.classList.remove("weaving");
  }
  return { weave, preview };
})();
