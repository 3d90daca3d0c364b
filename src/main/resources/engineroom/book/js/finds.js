"use strict";
// Loads what search and previews need, when it is first needed. A page on a disk may load scripts
// and nothing else, so that the data comes as one.
globalThis.engineRoom = (() => {
  const root = document.documentElement.dataset.root;
  const loading = new Map();

  function load(file) {
    if (!loading.has(file)) {
      loading.set(file, new Promise((loaded, failed) => {
        const script = document.createElement("script");
        script.src = root + file;
        script.onload = loaded;
        script.onerror = () => {
          loading.delete(file);
          failed(new Error("cannot load " + script.src));
        };
        document.head.append(script);
      }));
    }
    return loading.get(file);
  }

  async function finds() {
    await load("search-index.js");
    return globalThis.engineRoomFinds;
  }

  return { root, load, finds };
})();
