"use strict";
// What the pages run of the book's programs, in a worker: a program that never ends hangs the worker
// and not the page. Each is loaded when it is first wanted.
(() => {
  const loading = new Map();

  function load(file, name) {
    if (!loading.has(file)) {
      loading.set(file, new Promise((done, failed) => {
        const tag = document.createElement("script");
        tag.src = (document.documentElement.dataset.root ?? "") + "assets/lab/" + file;
        tag.onload = () => done(globalThis[name]);
        tag.onerror = () => {
          loading.delete(file);
          failed(new Error("The engine could not be loaded: assets/lab/" + file + " is not beside the pages."));
        };
        document.head.append(tag);
      }));
    }
    return loading.get(file);
  }

  // Loads a script that defines a function, and gives it to another function, with what that needs
  // besides, in a worker. Both go there as text and see nothing of the page.
  async function start(file, name, serve, ...needs) {
    const program = await load(file, name);
    const source = `"use strict"; (${serve})(${[program, ...needs.map((one) => JSON.stringify(one))]});`;
    const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
    const worker = new Worker(address);
    URL.revokeObjectURL(address);
    return worker;
  }

  globalThis.LabWorker = { start };
})();
