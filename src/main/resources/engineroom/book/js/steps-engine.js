"use strict";
// The engine of the book, in a worker of its own.
(() => {
  const MOST_NEWS = 20000; // so many pieces of news are more than anybody reads
  const LONGEST = 20000; // so many characters of an answer too

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
      this.worker.onmessage = ({ data }) => data.forEach(onNews);
      this.worker.onerror = (event) =>
        onNews({ problems: [{ message: "The engine stopped: " + (event.message || "its worker failed") }] });
    }

    play(text) {
      this.worker.postMessage({ how: "play", text });
    }

    goOn(text) {
      this.worker.postMessage({ how: "goOn", text });
    }

    stop() {
      this.worker.onmessage = null;
      this.worker.onerror = null;
      this.worker.terminate();
    }
  }

  globalThis.StepsEngine = StepsEngine;
})();
