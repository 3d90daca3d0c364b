"use strict";
// Lines of the original: which ones a link is about, and how they look on a page.
engineRoom.goLines = (() => {
  const shelf = engineRoom.goShelf;
  const THERE = shelf.facts.folder;
  const HOME = new URL(engineRoom.root + "source/go.", location.href).href;
  const HASH = /^#L(\d+)(?:-L(\d+))?$/;

  // The file and the lines that a link leads to, here or where the original is published.
  function of(link) {
    const href = link.href;
    const path = href.startsWith(THERE) ? href.slice(THERE.length)
      : href.startsWith(HOME) ? href.slice(HOME.length).replace(".html", "") : "";
    const [file, hash] = path.split("#");
    const lines = HASH.exec("#" + hash);
    if (!lines || !shelf.has(file)) return null;
    return { file, first: Number(lines[1]), last: Number(lines[2] ?? lines[1]) };
  }

  function has(outer, inner) {
    return outer.file === inner.file && outer.first <= inner.first && inner.last <= outer.last;
  }

  function hash({ first, last }) {
    return "#L" + first + (last > first ? "-L" + last : "");
  }

  // Where a file is shown here, with lines of it or without.
  function home(file, range) {
    return engineRoom.root + "source/go." + file + ".html" + (range ? hash(range) : "");
  }

  function spoken({ first, last }) {
    return first === last ? "line " + first : "lines " + first + "–" + last;
  }

  function indent(lines) {
    const tabs = lines.filter((line) => line.length).map((line) => /^\t*/.exec(line[0][1])[0].length);
    return tabs.length ? Math.min(...tabs) : 0;
  }

  // A line of a listing as an element: it has its number, may be lit, and goes on below itself where
  // it is too long.
  function row(number, blanks, content) {
    const made = document.createElement("span");
    made.dataset.line = number;
    made.style.setProperty("--blanks", blanks);
    made.append(...content, "\n");
    setApart(made.firstChild);
    return made;
  }

  // The blanks that a line begins with stay its text, and their room is the line's margin: a line
  // must not be broken after them.
  function setApart(first) {
    if (first.nodeType !== Node.TEXT_NODE) return;
    const [blanks] = /^[ \t]*/.exec(first.data);
    if (!blanks) return;
    const apart = document.createElement("span");
    apart.className = "blanks";
    apart.textContent = blanks;
    first.data = first.data.slice(blanks.length);
    first.before(apart);
  }

  // A box of code, each line of it an element.
  function box(range, id) {
    const some = shelf.lines(range.file).slice(range.first - 1, range.last);
    const by = indent(some);
    const pre = document.createElement("pre");
    pre.className = "code lined";
    pre.tabIndex = 0;
    const code = document.createElement("code");
    some.forEach((line, i) => {
      const tabs = line.length ? /^\t*/.exec(line[0][1])[0].length - by : 0;
      const made = row(range.first + i, 2 * tabs, engineRoom.goColour.nodes(line, by));
      if (id) made.id = id + "L" + (range.first + i);
      code.append(made);
    });
    pre.append(code);
    return pre;
  }

  // The same for a listing of Java, whose lines close what they open.
  function lineUp(figure) {
    const code = figure.querySelector("code[data-lines]");
    if (!code) return; // it has been done
    const first = Number(code.dataset.lines.split("\n", 1)[0]);
    const made = code.innerHTML.replace(/\n$/, "").split("\n").map((html, i) => {
      const line = document.createElement("template");
      line.innerHTML = html;
      const matters = line.content.querySelector("mark");
      matters?.replaceWith(...matters.childNodes);
      line.content.normalize();
      const made = row(first + i, /^ */.exec(line.content.textContent)[0].length, line.content.childNodes);
      made.classList.toggle("matters", Boolean(matters));
      return made;
    });
    delete code.dataset.lines;
    code.replaceChildren(...made);
    code.parentElement.classList.add("lined");
  }

  // A listing as those of Java are, with what it shows above it.
  function listing(range, id) {
    const figure = document.createElement("figure");
    figure.className = "listing go";
    const caption = document.createElement("figcaption");
    const link = document.createElement("a");
    link.href = home(range.file, range);
    const name = document.createElement("code");
    name.textContent = range.file;
    link.append(name);
    const place = document.createElement("span");
    place.className = "place";
    place.textContent = spoken(range);
    caption.append(link, " ", place);
    figure.append(caption, box(range, id));
    return figure;
  }

  // The elements of some lines in a box that shows more.
  function rows(figure, shown, { first, last }) {
    const all = [...figure.querySelector(".lined > code").children];
    return all.slice(Math.max(0, first - shown.first), last - shown.first + 1);
  }

  return { of, has, hash, home, spoken, box, listing, lineUp, rows };
})();
