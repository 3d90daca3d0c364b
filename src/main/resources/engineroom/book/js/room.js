"use strict";
// The bench of the engine room: a script, the machine that it drives, and all that the machine does.
(() => {
  const place = document.getElementById("room");
  if (!place) return;
  const { element, button, labelled } = globalThis.Elements;
  const MOST_EVENTS = 500; // so many lines are shown; all of them are copied
  const HANDS = [
    ["New engine", "eng is a new engine"],
    ["Register", 'eng registers "nap": sleep 3000 ms, say "rested"'],
    ["Catchall", "eng registers a catchall: print the name"],
    ["On shutdown", 'on shutdown eng says "bye" after 2000 ms'],
    ["Job", 'job# is the job "nap" of eng'],
    ["Run", "run job# in the background as run#"],
    ["Cancel", "cancel job#"],
    ["Shut down", "shut down eng in the background as end#"],
    ["Said", "what was said"],
  ];

  const seconds = (ms) => (ms / 1000).toFixed(3) + " s";

  function told(news) {
    const { event, name, call, result, reason, line, stream, count, status, handled, over, number } = news;
    const rest = {
      "handler registered": () => name,
      "registration refused": () => name + " is taken",
      "name looked up": () => (name || "the empty name") + ": " + result,
      "run refused": () => call + ": " + reason,
      "line logged": () => line,
      "bytes written": () => call + ": " + count + " to " + stream,
      "stream closed": () => call + ": " + stream,
      "job ended": () => call + ": " + (handled ? "status " + status : "no handler returned"),
      "jobs awaited": () => (over ? "all over" : "given up"),
      "callback started": () => number,
      "callback ended": () => number,
      "callbacks awaited": () => (over ? "all over" : "given up"),
    }[event]?.() ?? call ?? "";
    return event + (rest === "" ? "" : ": " + rest);
  }

  class Room {
    constructor() {
      this.scripts = new Map();
      for (const section of document.querySelectorAll("section.preset")) {
        const pre = section.querySelector("pre");
        const title = section.querySelector("h3").textContent;
        this.scripts.set(section.id, { title, text: pre.textContent });
        section.querySelector("h3").after(button("Put it on the bench", () => { location.hash = "#" + section.id; this.follow(); }));
      }
      this.build();
      this.clear();
      addEventListener("hashchange", () => this.follow());
      this.follow();
    }

    build() {
      this.choice = element("select");
      for (const [name, { title }] of this.scripts) this.choice.append(new Option(title, name));
      this.choice.append(new Option("A script of your own", "own"));
      this.choice.addEventListener("change", () => { location.hash = "#" + this.choice.value; });
      this.speed = element("select");
      for (const [text, value] of [["at once", 0], ["5 times as fast", 5], ["in real time", 1]]) {
        this.speed.append(new Option(text, value));
      }
      this.speed.value = "5";
      const settings = element("p", "settings");
      settings.append(labelled("Script", this.choice), labelled("Its time passes", this.speed));

      const pre = element("pre");
      pre.tabIndex = 0;
      const bench = element("div", "listingblock steps bench");
      bench.append(pre);
      this.place = element("div", "room-place");
      place.replaceChildren(settings, bench, this.place);
      this.sheet = new globalThis.StepsSheet(pre, "own", {
        speed: () => Number(this.speed.value),
        keeps: true,
        begins: () => this.clear(),
        hears: (news) => this.hear(news),
      });

      this.hand = element("form", "hand");
      this.line = element("input");
      this.line.type = "text";
      this.line.spellcheck = false;
      this.line.setAttribute("autocapitalize", "off");
      const act = element("button", "", "Do it");
      act.type = "submit";
      this.hand.append(labelled("By hand", this.line), act);
      this.hand.addEventListener("submit", (event) => { event.preventDefault(); this.byHand(); });
      this.hands = element("p", "stepper hands");
      this.counter = 1;
      for (const [text, line] of HANDS) {
        this.hands.append(button(text, () => this.offer(text, line)));
      }
      this.answered = element("p", "told answered");
      this.answered.setAttribute("role", "status");

      this.machinePlace = element("div", "room-machine");
      this.timePlace = element("figure", "timeline-box");
      this.events = element("ol", "events");
      this.events.tabIndex = 0;
      this.events.setAttribute("aria-label", "Events");
      const heading = element("h2", "", "What happened");
      this.copyAll = button("Copy", () => this.copy());
      this.copyAll.className = "copy-events";
      heading.append(this.copyAll);
      this.place.append(this.hand, this.hands, this.answered, this.machinePlace, this.timePlace, heading, this.events);
      this.timeline = new globalThis.RoomTimeline(this.timePlace);
    }

    clear() {
      this.machine = new globalThis.Machine();
      this.log = [];
      this.shown = 0;
      this.events.replaceChildren();
      this.own?.stop();
      this.own = undefined;
      this.draw();
    }

    follow() {
      const hash = location.hash.slice(1); // names are plain words, and shared scripts plain letters
      if (hash.startsWith("steps=")) {
        this.takeShared(hash.slice("steps=".length));
      } else if (this.scripts.has(hash)) {
        this.choice.value = hash;
        this.sheet.take(hash, this.scripts.get(hash).text);
        this.clear();
        place.scrollIntoView({ block: "start" });
      } else if (hash === "own" || this.sheet.text === "") {
        const first = hash === "own" ? "own" : this.scripts.keys().next().value;
        this.choice.value = first;
        this.sheet.take(first, this.scripts.get(first)?.text ?? "eng is a new engine");
        this.clear();
      }
    }

    takeShared(code) {
      this.choice.value = "own";
      try {
        const text = globalThis.StepsSheet.unpacked(code);
        this.sheet.take("shared", text, text);
        this.clear();
        place.scrollIntoView({ block: "start" });
      } catch {
        this.sheet.take("own", "eng is a new engine");
        this.sheet.tell("The script in this link is broken: ask for the link once more, or type the script.");
      }
    }

    offer(text, line) {
      if (text === "Job") this.counter++;
      this.line.value = line.replaceAll("#", this.counter);
      this.line.focus();
    }

    async byHand() {
      const line = this.line.value.trim();
      if (line === "") return;
      try {
        let engine = this.sheet.engine ?? this.own;
        if (!engine) {
          const speed = Math.max(1, Number(this.speed.value));
          engine = this.own = await globalThis.StepsEngine.start(speed, (news) => this.hear(news));
        }
        this.asked = line;
        engine.goOn(line);
      } catch (error) {
        this.answered.textContent = error.message;
      }
    }

    hear(news) {
      this.machine.take(news);
      if (news.event) this.add(seconds(news.at) + "  " + this.who(news) + told(news));
      else if (this.asked && "step" in news) this.answered.textContent = this.asked + "  " + news.says;
      else if (this.asked && news.problems) this.answered.textContent = news.problems[0].message;
      if (!news.event && ("over" in news || news.problems)) this.asked = undefined;
      this.draw();
    }

    who(news) {
      return this.machine.engines.size > 1 ? (news.engineName ?? "engine " + news.engine) + ": " : "";
    }

    add(line) {
      this.log.push(line);
    }

    drawEvents() {
      const from = Math.max(this.shown, this.log.length - MOST_EVENTS);
      if (from === this.log.length) return;
      this.events.append(...this.log.slice(from).map((line) => element("li", "", line)));
      while (this.events.children.length > MOST_EVENTS) this.events.firstElementChild.remove();
      this.shown = this.log.length;
      this.events.scrollTop = this.events.scrollHeight;
    }

    async copy() {
      try {
        await navigator.clipboard.writeText(this.log.join("\n") + "\n");
        this.copyAll.dataset.copied = "copied";
        setTimeout(() => delete this.copyAll.dataset.copied, 1500);
      } catch {
        getSelection().selectAllChildren(this.events);
      }
    }

    // At most once a frame: news come by the thousand.
    draw() {
      if (this.drawing) return;
      this.drawing = requestAnimationFrame(() => {
        this.drawing = undefined;
        this.drawMachine();
        this.timeline.draw(this.machine);
        this.drawEvents();
      });
    }

    drawMachine() {
      const boxes = [...this.machine.engines.values()].map((eng) => this.engineBox(eng));
      if (boxes.length === 0) boxes.push(element("p", "empty", "No engine yet."));
      this.machinePlace.replaceChildren(...boxes);
    }

    engineBox(eng) {
      const box = element("section", "engine");
      const head = element("h3", "", eng.name ?? "engine " + eng.number);
      head.append(" ", element("span", "state", eng.state));
      const facts = element("dl", "facts");
      const fact = (term, ...values) => {
        const dd = element("dd");
        dd.append(...values);
        facts.append(element("dt", "", term), dd);
      };
      fact("Jobs under way", element("b", "", eng.counted));
      fact("Callbacks under way", element("b", "", eng.callbacks.filter((one) => one.begun !== undefined && one.end === undefined).length), " of " + eng.callbacks.length);
      fact("Handlers", eng.handlers.join(", ") + (eng.catchall ? ", and a catchall" : ""));
      box.append(head, facts);
      const jobs = [...this.machine.jobs.values()].filter((job) => job.engine === eng.number);
      if (jobs.length > 0) box.append(this.jobTable(jobs));
      return box;
    }

    jobTable(jobs) {
      const table = element("table", "jobs");
      const head = table.createTHead().insertRow();
      for (const title of ["Job", "State", "stdin", "stdout", "stderr"]) {
        const cell = element("th", "", title);
        cell.scope = "col";
        head.append(cell);
      }
      const body = table.createTBody();
      for (const job of jobs.slice(-30)) {
        const row = body.insertRow();
        row.className = job.state === "runs" ? "runs" : "";
        row.append(element("td", "", (job.name ? job.name + ": " : "") + job.call));
        row.append(element("td", "", job.refused ? job.state + ", " + job.refused : job.state));
        for (const stream of ["stdin", "stdout", "stderr"]) {
          const bytes = job.written[stream];
          const parts = [bytes === undefined ? "" : bytes + " bytes", job.closed.includes(stream) ? "closed" : ""];
          row.append(element("td", "", parts.filter(Boolean).join(", ")));
        }
      }
      return table;
    }
  }

  new Room();
})();
