"use strict";
// Answers a question with finds, best first: lines of Go exactly, everything else by MiniSearch,
// with beginnings of words and small slips allowed.
engineRoom.lookup = (() => {
  const MOST = 30;
  const GO_LINES = /^([\w.\/-]+\.go)(?::(\d+)(?:\s*[-–]\s*(\d+))?)?$/;
  const WEIGHT = { term: 1.6, behaviour: 1.3, claim: 1.2, section: 1.1, java: 0.7, exercise: 1, figure: 1, job: 1 };
  let ready;

  async function build() {
    const [finds] = await Promise.all([
      engineRoom.finds(), engineRoom.load("assets/minisearch/minisearch-7.2.0.js")]);
    const index = new MiniSearch({
      fields: ["title", "names", "text"],
      tokenize: engineRoom.words.ofText,
      searchOptions: {
        tokenize: engineRoom.words.ofQuestion,
        boost: { title: 4, names: 3 },
        prefix: true,
        fuzzy: (word) => !engineRoom.words.isChinese(word) && word.length > 3 && 0.2,
        boostDocument: (id) => WEIGHT[finds[id].kind],
      },
    });
    index.addAll(finds.map(({ title, names, text }, id) => ({ id, title, names, text })));
    return { finds, index };
  }

  // A file of docker's may be named without its folder.
  function isIn(its, file) {
    return its === file || its.endsWith("/" + file);
  }

  function overlap(range, file, start, end) {
    const [, its, from, to] = GO_LINES.exec(range);
    return isIn(its, file) && Number(from) <= end && Number(to || from) >= start;
  }

  function length(range) {
    const [, , from, to] = GO_LINES.exec(range);
    return Number(to || from) - Number(from);
  }

  // What speaks of fewest lines speaks of these lines most.
  function byLines(finds, [, file, from, to]) {
    const start = from ? Number(from) : 1;
    const end = from ? Number(to || from) : Infinity;
    const found = [];
    for (const find of finds) {
      const near = find.go.filter((range) => overlap(range, file, start, end));
      if (near.length) found.push({ find, lines: Math.min(...near.map(length)), terms: [] });
    }
    return found.sort((one, other) => one.lines - other.lines);
  }

  const NUMBERED = new Set(["exercise", "figure"]);

  // Who asks for a thing by its name gets it first: a word that is explained, a method, a number,
  // and then whatever goes by that name too.
  function called({ kind, title, names }, question) {
    const asked = question.toLowerCase();
    const its = title.toLowerCase();
    const all = names.toLowerCase().split(" ");
    if (kind === "term" && its.replace(/ \(.*/, "") === asked) return 4;
    if (kind === "java" && its.endsWith("." + asked)) return 3;
    if (NUMBERED.has(kind) && its.startsWith(asked) && !/[\p{L}\p{N}]/u.test(its.charAt(asked.length))) return 3;
    return its === asked || all[0] === asked ? 2 : all.includes(asked) ? 1 : 0;
  }

  function byWords({ finds, index }, question) {
    const all = index.search(question, { combineWith: "AND" });
    const some = all.length ? all : index.search(question, { combineWith: "OR" });
    return some
      .map(({ id, terms }) => ({ find: finds[id], terms }))
      .sort((one, other) => called(other.find, question) - called(one.find, question));
  }

  async function answers(question) {
    const asked = question.trim();
    if (!asked) return { answers: [], more: 0 };
    ready ??= build().catch((error) => { ready = undefined; throw error; });
    const book = await ready;
    const lines = GO_LINES.exec(asked.replace(/^engine\//, ""));
    const all = lines ? byLines(book.finds, lines) : byWords(book, asked);
    return { answers: all.slice(0, MOST), more: Math.max(0, all.length - MOST) };
  }

  return { answers };
})();
