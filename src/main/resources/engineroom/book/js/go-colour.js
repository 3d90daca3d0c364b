"use strict";
// Colours Go as the build colours Java: words of the language, types, literals and comments, each
// line closing what it opens.
engineRoom.goColour = (() => {
  const TOKEN = /(?<comment>\/\/[^\n]*|\/\*[^]*?\*\/)|(?<literal>`[^`]*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'|\b\d[\w.]*)|(?<name>[\p{L}_][\p{L}\p{N}_]*)/gu;
  const WORDS = new Set(("break case chan const continue default defer else fallthrough false for func go goto if"
    + " import interface iota map nil package range return select struct switch true type var").split(" "));
  const TYPES = new Set("bool byte error float64 int int32 int64 rune string uint uint32 uint64".split(" "));

  function kind({ comment, literal, name }) {
    if (comment) return "c";
    if (literal) return "s";
    return TYPES.has(name) ? "t" : WORDS.has(name) ? "k" : "";
  }

  // A text as [kind, code] pairs; what lies between two tokens is of no kind.
  function* parts(text) {
    let from = 0;
    for (const token of text.matchAll(TOKEN)) {
      if (token.index > from) yield ["", text.slice(from, token.index)];
      yield [kind(token.groups), token[0]];
      from = token.index + token[0].length;
    }
    yield ["", text.slice(from)];
  }

  // A file's lines, each a list of nodes.
  function lines(text) {
    const all = [[]];
    for (const [kind, code] of parts(text)) {
      code.split("\n").forEach((part, i) => {
        if (i > 0) all.push([]);
        if (part) all.at(-1).push(kind ? [kind, part] : ["", part]);
      });
    }
    return all;
  }

  // A line as nodes, moved to the left by so many characters.
  function nodes(line, indent) {
    return line.map(([kind, code], i) => {
      const text = i === 0 ? code.slice(indent) : code;
      if (!kind) return text;
      const made = document.createElement("i");
      made.className = kind;
      made.textContent = text;
      return made;
    });
  }

  return { lines, nodes };
})();
