"use strict";
// The original's files as far as they are at hand: with the book, or brought by its reader and kept
// in the browser. Nothing gets here before git's id of it has been seen.
engineRoom.goShelf = (() => {
  const facts = globalThis.engineRoomGoFacts;
  const KEY = "engine-room-go-" + facts.commit;
  const files = new Map();
  const coloured = new Map(); // a page shows lines of few of them

  // Only what the facts name, and only texts: anything may stand in a browser's store.
  function put(texts) {
    for (const name of Object.keys(facts.blobs)) {
      if (typeof texts?.[name] === "string") files.set(name, texts[name].replace(/\n$/, ""));
    }
  }

  function lines(name) {
    if (!coloured.has(name)) coloured.set(name, engineRoom.goColour.lines(files.get(name)));
    return coloured.get(name);
  }

  function recall() {
    try {
      put(JSON.parse(localStorage.getItem(KEY)));
    } catch {
      // a reader who keeps nothing brings them again
    }
  }

  // True where the files will be there on the next page, too.
  function keep(texts) {
    put(texts);
    try {
      localStorage.setItem(KEY, JSON.stringify(texts));
      localStorage.setItem("go", "kept"); // the page asks for this before it is shown
      return true;
    } catch {
      return false; // forbidden, or full
    }
  }

  function forget() {
    try {
      localStorage.removeItem(KEY);
      localStorage.removeItem("go");
    } catch {
      // then nothing is kept
    }
    files.clear();
    coloured.clear();
  }

  // Small and slow, for pages whose browser has no crypto for them: those of a host without TLS.
  function slowSha1(bytes) {
    const length = bytes.length;
    const padded = new Uint8Array((length + 72) & ~63);
    padded.set(bytes);
    padded[length] = 0x80;
    const view = new DataView(padded.buffer);
    view.setUint32(padded.length - 4, length * 8);
    const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
    const turn = (word, by) => (word << by) | (word >>> (32 - by));
    const words = new Int32Array(80);
    for (let at = 0; at < padded.length; at += 64) {
      for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + 4 * i);
      for (let i = 16; i < 80; i++) words[i] = turn(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
      let [a, b, c, d, e] = state;
      for (let i = 0; i < 80; i++) {
        const [mix, add] = i < 20 ? [(b & c) | (~b & d), 0x5a827999]
          : i < 40 ? [b ^ c ^ d, 0x6ed9eba1]
          : i < 60 ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
          : [b ^ c ^ d, 0xca62c1d6];
        [a, b, c, d, e] = [(turn(a, 5) + mix + e + add + words[i]) | 0, a, turn(b, 30), c, d];
      }
      [a, b, c, d, e].forEach((word, i) => { state[i] = (state[i] + word) | 0; });
    }
    return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  }

  async function sha1(bytes) {
    if (!globalThis.crypto?.subtle) return slowSha1(bytes);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-1", bytes));
    return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  // What git calls a content.
  function blob(bytes) {
    const head = new TextEncoder().encode(`blob ${bytes.length}\0`);
    const whole = new Uint8Array(head.length + bytes.length);
    whole.set(head);
    whole.set(bytes, head.length);
    return sha1(whole);
  }

  // The texts of files that are docker's, all of them; tests may be missing, the others may not.
  async function checked(found) {
    const texts = {};
    for (const [name, wanted] of Object.entries(facts.blobs)) {
      const bytes = found.get(name);
      if (bytes) {
        const its = await blob(bytes);
        if (its !== wanted) {
          throw new Error(`${name} is not the one of docker 1.6.2: git calls it ${its.slice(0, 10)}, and ${wanted.slice(0, 10)} is wanted. Take the tag v1.6.2.`);
        }
        texts[name] = new TextDecoder().decode(bytes);
      } else if (!name.endsWith("_test.go")) {
        throw new Error(`${name} is missing there. Docker 1.6.2 has it in its folder engine; take the tag v1.6.2.`);
      }
    }
    return texts;
  }

  recall();
  put(globalThis.engineRoomGoSource);
  return {
    facts,
    checked,
    keep,
    forget,
    slowSha1,
    has: (name) => files.has(name),
    isEmpty: () => files.size === 0,
    lines,
  };
})();
