"use strict";
// Takes texts and questions apart into words: names also into their parts, Chinese, which has no
// spaces, into pairs of characters.
engineRoom.words = (() => {
  const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}_])+/gu;
  const HAN = /\p{Script=Han}/u;

  function pairs(run) {
    const characters = [...run];
    return characters.slice(1).map((character, i) => characters[i] + character);
  }

  function parts(name) {
    const found = name.split(/_|(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u).filter(Boolean);
    return found.length > 1 ? [name, ...found] : [name];
  }

  function ofText(text) {
    return (text.match(RUN) || []).flatMap(
      (run) => HAN.test(run) ? [...run, ...pairs(run)] : parts(run));
  }

  // One character alone is asked for as it is; of more, the pairs are enough.
  function ofQuestion(text) {
    return (text.match(RUN) || []).flatMap((run) => {
      if (!HAN.test(run)) return [run];
      return [...run].length > 1 ? pairs(run) : [run];
    });
  }

  return { ofText, ofQuestion, isChinese: (word) => HAN.test(word) };
})();
