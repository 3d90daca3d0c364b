"use strict";
// What took how long, to scale: a bar for each job, callback and shutdown, and the two limits.
(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const ROW = 26, LABEL = 190, WIDTH = 900, TOP = 26;
  const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 60000, 120000, 600000];
  const MOST_BARS = 60;
  const JOBS_LIMIT = 5000, CALLBACKS_LIMIT = 10000;

  function svg(name, attributes, text) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function seconds(ms) {
    return (ms / 1000).toLocaleString("en-GB", { maximumFractionDigits: 3 }) + " s";
  }

  class Timeline {
    constructor(place) {
      this.place = place;
    }

    // Every bar: what it is called, from when to when, and what it is.
    static bars(machine) {
      const bars = [];
      const many = machine.engines.size > 1;
      const named = (eng) => (many ? (eng.name ?? "engine " + eng.number) + " " : "");
      for (const job of machine.jobs.values()) {
        if (job.begun !== undefined) {
          bars.push({ label: job.call, begun: job.begun, end: job.end, kind: "job" });
        } else if (job.refused) {
          bars.push({ label: job.call, begun: job.refusedAt, end: job.refusedAt, kind: "refused" });
        }
      }
      for (const eng of machine.engines.values()) {
        eng.shutdowns.forEach((one, index) => {
          const label = named(eng) + (index === 0 ? "shutdown" : "shutdown " + (index + 1));
          bars.push({ label, begun: one.begun, end: one.end, kind: "shutdown", split: one.jobs });
        });
        for (const callback of eng.callbacks) {
          if (callback.begun === undefined) continue;
          bars.push({ label: named(eng) + "callback " + callback.number, begun: callback.begun, end: callback.end, kind: "callback" });
        }
      }
      return bars.sort((a, b) => a.begun - b.begun);
    }

    static limits(machine) {
      const limits = [];
      for (const eng of machine.engines.values()) {
        for (const one of eng.shutdowns.filter((each) => each.first)) {
          if (one.jobsOver === false) limits.push({ at: one.begun + JOBS_LIMIT, text: "5 s for jobs" });
          if (one.callbacksOver === false) limits.push({ at: one.jobs + CALLBACKS_LIMIT, text: "10 s for callbacks" });
        }
      }
      return limits;
    }

    draw(machine) {
      const bars = Timeline.bars(machine).slice(0, MOST_BARS);
      this.place.hidden = bars.length === 0;
      if (bars.length === 0) return this.place.replaceChildren();
      const length = Math.max(machine.now, 1);
      const height = TOP + bars.length * ROW + 8;
      const x = (ms) => LABEL + (ms / length) * (WIDTH - LABEL - 14);
      const drawn = svg("svg", { viewBox: `0 0 ${WIDTH} ${height}`, role: "img", class: "timeline" });
      drawn.append(svg("title", {}, "Timeline: " + bars.map((bar) => Timeline.told(bar, machine)).join("; ")));
      const step = STEPS.find((each) => length / each <= 10) ?? length;
      for (let ms = 0; ms <= length; ms += step) {
        drawn.append(svg("line", { x1: x(ms), x2: x(ms), y1: TOP - 6, y2: height, class: "grid" }));
        drawn.append(svg("text", { x: x(ms), y: 14, class: "tick" }, seconds(ms)));
      }
      bars.forEach((bar, row) => this.bar(drawn, bar, TOP + row * ROW, x, machine));
      for (const { at, text } of Timeline.limits(machine)) {
        drawn.append(svg("line", { x1: x(at), x2: x(at), y1: TOP - 6, y2: height, class: "limit" }));
        drawn.append(svg("text", { x: x(at) - 5, y: height - 2, class: "limit-text" }, text));
      }
      this.place.replaceChildren(drawn);
    }

    bar(drawn, bar, y, x, machine) {
      const end = bar.end ?? machine.now;
      const label = bar.label.length > 26 ? bar.label.slice(0, 25) + "…" : bar.label;
      drawn.append(svg("text", { x: LABEL - 10, y: y + 14, class: "label" }, label));
      const width = Math.max(3, x(end) - x(bar.begun));
      const box = svg("rect", { x: x(bar.begun), y: y + 3, width, height: ROW - 10, class: bar.kind });
      if (bar.end === undefined) box.classList.add("open");
      drawn.append(box);
      if (bar.split !== undefined) {
        drawn.append(svg("line", { x1: x(bar.split), x2: x(bar.split), y1: y + 3, y2: y + ROW - 7, class: "split" }));
      }
    }

    static told(bar, machine) {
      const until = bar.end === undefined ? "not over at " + seconds(machine.now) : "to " + seconds(bar.end);
      return bar.label + " from " + seconds(bar.begun) + " " + until;
    }
  }

  globalThis.RoomTimeline = Timeline;
})();
