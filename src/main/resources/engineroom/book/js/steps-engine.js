"use strict";
// The engine of the book, in a worker of its own.
(() => {
  const MOST_NEWS = 20000; // so many pieces of news are more than anybody reads
  const LONGEST = 20000; // so many characters of an answer too
  const TURN = 8; // so many milliseconds of news are told before a click gets its turn

  // Runs in the worker; it is sent there as text and sees nothing of this file.
  function serve(lab, speed, mostNews, longest) {
    let count = 0;
    const waiting = []; // what comes at once is told at once
    const cut = (text) => (text?.length > longest ? text.slice(0, longest) + " … (cut)" : text);
    const engine = lab(speed, (line) => {
      const news = JSON.parse(line);
      if ("says" in news) news.says = cut(news.says);
      if ("line" in news && typeof news.line === "string") news.line = cut(news.line);
      count++;
      if (count === mostNews) {
        waiting.push({ problems: [{ message: "Stopped: this script does more than " + mostNews + " things." }] });
        postMessage(waiting);
        close();
      } else if (count < mostNews) {
        waiting.push(news);
        if (waiting.length === 1) setTimeout(() => postMessage(waiting.splice(0)), 0);
      }
    });
    onmessage = ({ data }) => engine[data.how](data.text);
  }

  class StepsEngine {
    // speed: how many seconds of the engine's pass in a real one; 0 leaps over every wait.
    static async start(speed, onNews) {
      const worker = await globalThis.LabWorker.start(
        "engine.js", "engineRoomLab", serve, Number(speed), MOST_NEWS, LONGEST);
      return new StepsEngine(worker, onNews);
    }

    constructor(worker, onNews) {
      this.worker = worker;
      this.onNews = onNews;
      this.untold = [];
      this.next = 0; // the first that is untold
      this.worker.onmessage = ({ data }) => {
        this.untold.push(...data);
        this.later ??= setTimeout(() => this.tell(), 0);
      };
      this.worker.onerror = (event) =>
        onNews({ problems: [{ message: "The engine stopped: " + (event.message || "its worker failed") }] });
    }

    // Tells for a moment, and goes on after whatever else waits.
    tell() {
      const end = performance.now() + TURN;
      while (this.next < this.untold.length && performance.now() < end) this.onNews(this.untold[this.next++]);
      if (this.next < this.untold.length) {
        this.later = setTimeout(() => this.tell(), 0);
      } else {
        this.later = undefined;
        this.untold = [];
        this.next = 0;
      }
    }

    play(text) {
      this.worker.postMessage({ how: "play", text });
    }

    goOn(text) {
      this.worker.postMessage({ how: "goOn", text });
    }

    stop() {
      clearTimeout(this.later);
      this.untold = [];
      this.worker.onmessage = null;
      this.worker.onerror = null;
      this.worker.terminate();
    }
  }

  globalThis.StepsEngine = StepsEngine;
})();
