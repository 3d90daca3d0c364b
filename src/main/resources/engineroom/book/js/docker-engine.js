"use strict";
// The small docker, in a worker of its own.
(() => {
  const MOST_TEXT = 40000; // so many characters of output are handed over at once
  const MOST_NEWS = 4000; // so many pieces of news too
  const FINE = ["bytes written", "stream closed", "line logged", "name looked up", "job counted", "job uncounted"];

  // Runs in the worker. What happens at once is handed over at once, and nothing more while the page
  // has yet to take what it was handed: of what is too much for it, the middle is left out.
  function serve(program, speed, without, mostText, mostNews, fine) {
    let free = 8; // so many times more before the page has to take one
    let waiting = [];
    let text = 0;
    let lost = 0;
    let planned = false;

    function plan() {
      if (planned || free === 0 || waiting.length === 0) return;
      planned = true;
      setTimeout(() => {
        planned = false;
        free--;
        if (lost > 0) waiting.push({ log: "(… " + lost + " lines and events left out: so much happened at once)" });
        postMessage(waiting);
        waiting = [];
        text = lost = 0;
      }, 0);
    }

    // Lets go of the oldest output until half of what may be is left.
    function shorten() {
      waiting = waiting.filter((news) => {
        const goes = "out" in news && text > mostText / 2;
        if (goes) text -= news.out.length;
        return !goes;
      });
    }

    function hear(line) {
      const news = JSON.parse(line);
      const last = waiting.at(-1);
      if ("out" in news) {
        text += news.out.length;
        if (last && "out" in last && last.terminal === news.terminal && last.stream === news.stream) {
          last.out = (last.out + news.out).slice(-mostText);
          return plan();
        }
        if (text > mostText) shorten();
      } else if (waiting.length > mostNews && ("log" in news || fine.includes(news.event))) {
        lost++;
        return;
      }
      waiting.push(news);
      plan();
    }

    const docker = program(speed, hear, without);
    onmessage = ({ data }) => {
      if (data.taken) {
        free++;
        plan();
      } else {
        docker[data.what](...data.given);
      }
    };
  }

  globalThis.DockerEngine = class DockerEngine {
    // speed: how many of its seconds pass in a real one; without: the names of modules, with commas
    static async start(speed, without, onNews) {
      const worker = await globalThis.LabWorker.start(
        "docker.js", "engineRoomDocker", serve, speed, without, MOST_TEXT, MOST_NEWS, FINE);
      return new DockerEngine(worker, onNews);
    }

    constructor(worker, onNews) {
      this.worker = worker;
      worker.onmessage = ({ data }) => {
        data.forEach(onNews);
        worker.postMessage({ taken: true });
      };
      worker.onerror = (event) =>
        onNews({ log: "The small docker stopped: " + (event.message || "its worker failed"), down: true });
    }

    // open, type, interrupt, end, complete and shutdown, as the program has them.
    act(what, ...given) {
      this.worker.postMessage({ what, given });
    }

    stop() {
      this.worker.onmessage = null;
      this.worker.onerror = null;
      this.worker.terminate();
    }
  };
})();
