"use strict";
// The terminals of the small docker, and its log. What happens in it is told to the whole page as
// events "docker-news".
(() => {
  const place = document.getElementById("docker-terminal");
  if (!place) return;
  const { element, button } = globalThis.Elements;
  const MOST_SHOWN = 60000; // so many characters a terminal or the log keeps
  const MOST_REMEMBERED = 100; // so many lines the arrow keys bring back
  const CONTROL = /\x1b\[[0-9;?]*[A-Za-z]|\r|[\x00-\x08\x0b-\x1f\x7f]/g; // what moves a cursor, and this has none
  const MODULES = ["events", "registry", "bridge", "graph", "trust", "builder"];
  const READY = [
    [1, "docker run busybox echo hello"],
    [1, "docker run -d --name web busybox sleep 600"],
    [1, "docker ps"],
    [2, "docker events"],
    [1, "docker exec web ps"],
    [1, "docker stop -t 2 web"],
    [1, "docker rm web"],
    [1, "docker run -it busybox sh"],
    [1, "docker --help"],
  ];

  function choice(name, options) {
    const label = element("label", "", name + " ");
    const select = element("select");
    for (const [text, value] of options) select.append(new Option(text, value));
    label.append(select);
    return { label, select };
  }

  // Text that grows at its end, and lets go of its beginning.
  class Roll {
    constructor(name, live) {
      this.box = element("pre", "docker-roll");
      this.box.tabIndex = 0;
      this.box.setAttribute("role", "log");
      this.box.setAttribute("aria-label", name);
      this.box.setAttribute("aria-live", live);
      this.length = 0;
    }

    add(kind, text) {
      const plain = text.replaceAll(CONTROL, "");
      if (!plain) return;
      const near = this.box.scrollHeight - this.box.scrollTop - this.box.clientHeight < 40;
      const last = this.box.lastElementChild;
      if (last?.className === kind && last.firstChild.length < 4000) {
        last.firstChild.appendData(plain);
      } else {
        this.box.append(element("span", kind, plain));
      }
      this.length += plain.length;
      while (this.length > MOST_SHOWN && this.box.children.length > 1) {
        this.length -= this.box.firstElementChild.textContent.length;
        this.box.firstElementChild.remove();
      }
      if (near) this.box.scrollTop = this.box.scrollHeight;
    }

    clear() {
      this.box.replaceChildren();
      this.length = 0;
    }
  }

  class Terminal {
    constructor(number, room) {
      this.number = number;
      this.room = room;
      this.lines = [];
      this.at = 0;
      this.box = element("section", "docker-terminal");
      this.box.append(element("h2", "", "Terminal " + number));
      this.roll = new Roll("Terminal " + number, "polite");
      this.form = element("form", "docker-line");
      this.sign = element("span", "docker-sign", "$");
      this.sign.setAttribute("aria-hidden", "true");
      this.input = element("input");
      this.input.type = "text";
      this.input.spellcheck = false;
      for (const name of ["autocapitalize", "autocomplete", "autocorrect"]) this.input.setAttribute(name, "off");
      this.input.setAttribute("aria-label", "Line for terminal " + number);
      const enter = element("button", "", "Enter");
      enter.type = "submit";
      this.form.append(this.sign, this.input, enter,
        button("Ctrl-C", () => this.act("interrupt")), button("Ctrl-D", () => this.act("end")));
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.enter(this.input.value);
      });
      this.input.addEventListener("keydown", (event) => this.key(event));
      this.box.append(this.roll.box, this.form);
    }

    act(what) {
      this.room.act(what, this.number);
      this.input.focus();
    }

    enter(line) {
      this.input.value = "";
      if (line && this.lines.at(-1) !== line) this.lines.push(line);
      this.lines.splice(0, this.lines.length - MOST_REMEMBERED);
      this.at = this.lines.length;
      this.room.act("type", this.number, line);
    }

    key(event) {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const selected = String(getSelection()) || this.input.selectionStart !== this.input.selectionEnd;
      if (event.ctrlKey && event.key === "c" && !selected) this.act("interrupt");
      else if (event.ctrlKey && event.key === "d") this.act("end");
      else if (event.ctrlKey && event.key === "l") this.roll.clear();
      else if (plain && event.key === "ArrowUp") this.bring(this.at - 1);
      else if (plain && event.key === "ArrowDown") this.bring(this.at + 1);
      else if (plain && event.key === "Tab" && !event.shiftKey && this.mayComplete()) this.complete();
      else return;
      event.preventDefault();
    }

    bring(at) {
      if (at < 0 || at > this.lines.length) return;
      this.at = at;
      this.input.value = this.lines[at] ?? "";
    }

    // Tab leaves an empty line, and one that it has tried already.
    mayComplete() {
      return this.input.value !== "" && this.tried !== this.input.value;
    }

    complete() {
      this.tried = this.input.value;
      this.room.act("complete", this.number, this.input.value);
    }

    completed({ line, completes }) {
      if (this.input.value !== line || completes.length === 0) return;
      const begun = line.slice(line.lastIndexOf(" ") + 1);
      let common = completes[0];
      for (const each of completes) {
        while (!each.startsWith(common)) common = common.slice(0, -1);
      }
      const end = completes.length === 1 ? " " : "";
      this.input.value = line.slice(0, line.length - begun.length) + common + end;
      if (completes.length > 1 && common === begun) {
        this.roll.add("typed", completes.join("  ") + "\n");
        this.tried = this.input.value;
      }
    }

    hear(news) {
      if ("out" in news) this.roll.add(news.stream, news.out);
      else if (news.clear) this.roll.clear();
      else if (news.completes) this.completed(news);
      else if (news.prompt) this.ready(true);
      if (news.stream === "typed" && news.out.startsWith("$ ")) this.ready(false);
    }

    // Whether the next line is a command, or input of the one that runs.
    ready(is) {
      this.sign.textContent = is ? "$" : ">";
      this.input.setAttribute("aria-label", (is ? "Line" : "Input") + " for terminal " + this.number);
    }
  }

  class Room {
    constructor() {
      this.without = choice("Leave out", [["nothing", ""], ...MODULES.map((one) => ["the module " + one, one])]);
      this.speed = choice("Its time passes", [["in real time", 1], ["5 times as fast", 5]]);
      this.again = button("Start again", () => this.restart());
      this.shut = button("Shut the engine down", () => this.act("shutdown"));
      this.more = button("Another terminal", () => this.terminal(this.terminals.size + 1).input.focus());
      const settings = element("p", "settings");
      settings.append(this.without.label, this.speed.label);
      const keys = element("p", "stepper");
      this.told = element("span", "told");
      this.told.setAttribute("role", "status");
      keys.append(this.more, this.shut, this.again, this.told);
      const ready = element("p", "stepper docker-ready");
      ready.setAttribute("role", "group");
      ready.setAttribute("aria-label", "Commands to try");
      for (const [terminal, line] of READY) {
        const text = (terminal === 1 ? "" : "In terminal " + terminal + ": ") + line;
        ready.append(button(text, () => this.terminal(terminal).enter(line)));
      }
      this.left = element("div", "docker-terminals");
      const right = element("section", "docker-log");
      right.append(element("h2", "", "The daemon’s log"));
      this.log = new Roll("The daemon’s log", "off");
      right.append(this.log.box);
      const both = element("div", "docker-both");
      both.append(this.left, right);
      for (const { select } of [this.without, this.speed]) {
        select.addEventListener("change", () => this.restart());
      }
      place.replaceChildren(settings, ready, both, keys);
      this.terminals = new Map();
      this.waiting = [];
      this.terminal(1);
      this.tell("The small docker starts with your first command.");
    }

    tell(text) {
      this.told.textContent = text;
    }

    terminal(number) {
      if (!this.terminals.has(number)) {
        const made = new Terminal(number, this);
        this.terminals.set(number, made);
        this.left.append(made.box);
        if (number > 1) this.act("open", number);
      }
      return this.terminals.get(number);
    }

    // What is done before the daemon listens waits until it does.
    act(...what) {
      if (this.listens) {
        this.engine.act(...what);
      } else {
        this.waiting.push(what);
        this.start();
      }
    }

    async start() {
      if (this.turn) return;
      const turn = (this.turn = {});
      this.tell("It starts …");
      try {
        const engine = await globalThis.DockerEngine.start(
          Number(this.speed.select.value), this.without.select.value, (news) => this.hear(news));
        if (turn === this.turn) this.engine = engine;
        else engine.stop();
      } catch (error) {
        this.turn = undefined;
        this.tell(error.message);
      }
    }

    restart() {
      this.engine?.stop();
      this.engine = this.turn = undefined;
      this.listens = this.ended = false;
      this.waiting = [];
      this.log.clear();
      for (const terminal of this.terminals.values()) {
        terminal.roll.clear();
        terminal.ready(true);
        if (terminal.number > 1) this.waiting.push(["open", terminal.number]);
      }
      document.dispatchEvent(new CustomEvent("docker-news", { detail: { restarted: true } }));
      this.start();
    }

    hear(news) {
      if ("log" in news) this.log.add("line", news.log + "\n");
      if (news.prompt && news.terminal === 1 && !this.listens) this.begin();
      if (news.down) this.end();
      if (news.terminal) this.terminals.get(news.terminal)?.hear(news);
      document.dispatchEvent(new CustomEvent("docker-news", { detail: news }));
    }

    end() {
      this.ended = true;
      this.tell("The daemon has ended. Its log tells how; start it again when you like.");
    }

    // The first prompt: from now on what is typed is heard, by a daemon or by a client that finds none.
    begin() {
      this.listens = true;
      const left = this.without.select.value;
      if (!this.ended) this.tell(left ? "It runs, without the module " + left + "." : "It runs.");
      for (const what of this.waiting.splice(0)) this.engine.act(...what);
    }
  }

  new Room();
})();
