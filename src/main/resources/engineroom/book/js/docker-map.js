"use strict";
// The map, drawn: what is chosen and what hangs on it, what would be if, and what really happens.
(() => {
  const place = document.getElementById("docker-map");
  if (!place) return;
  const { element, button, labelled } = globalThis.Elements;
  const MARKS = { refuses: "✗", runs: "✓", unknown: "✗", fails: "!", loses: "…" };
  const FOLLOWS = [["around", "its neighbours"], ["causes", "who can cause it"], ["effects", "what it can cause"]];
  const KINDS = [["route", "Routes"], ["goroutine", "Goroutines"], ["module", "Modules"]];
  const MOST_NUMBERS = 3; // of the times that one has run, the last
  const PAD = 8;
  const TYPE = 13; // pixels
  const LEAST_ZOOM = 0.85; // below it, nobody could read the names

  class DrawnMap {
    // From the side that faces the other to the side that faces back; around, where they stand in a column.
    static ROUTING = {
      "curve-style": (edge) => (edge.data("around") ? "unbundled-bezier" : "straight"),
      "control-point-distances": (edge) => edge.data("around"),
      "control-point-weights": 0.5,
      "source-endpoint": (edge) => edge.data("leaves") + "% 0%",
      "target-endpoint": (edge) => edge.data("arrives") + "% 0%",
    };

    constructor(map) {
      this.map = map;
      this.trace = new globalThis.JobTrace();
      this.lit = new Map();
      this.build();
      this.draw();
      document.addEventListener("docker-news", (event) => this.hear(event.detail));
    }

    build() {
      this.choice = element("select");
      this.choice.append(new Option("nothing", ""));
      for (const [kind, title] of KINDS) this.choice.append(this.group(title, this.map.data.nodes.filter((one) => one.kind === kind)));
      for (const module of this.map.data.nodes.filter((one) => one.kind === "module")) {
        this.choice.append(this.group(module.name, this.map.jobsOf(module.id).map((id) => this.map.nodes.get(id))));
      }
      this.choice.addEventListener("change", () => this.choose(this.choice.value));
      this.follow = element("select");
      for (const [value, text] of FOLLOWS) this.follow.append(new Option(text, value));
      this.follow.addEventListener("change", () => this.show());
      this.supposed = element("select");
      this.supposed.append(new Option("nothing", ""), new Option("the engine is shut down", "shutdown"));
      for (const one of this.map.data.without) this.supposed.append(new Option(one.name + " is not installed", one.module));
      this.supposed.addEventListener("change", () => this.show());
      const settings = element("p", "settings");
      settings.append(labelled("Choose", this.choice), labelled("and show", this.follow), labelled("Suppose that", this.supposed));

      this.canvas = element("div", "map-canvas");
      this.frame = element("div", "map-frame");
      this.frame.tabIndex = 0;
      this.frame.setAttribute("role", "group");
      this.frame.setAttribute("aria-label", "The map, drawn: routes at the left, jobs in boxes of their modules. Choose with the arrow keys; what is chosen is told beside it.");
      this.frame.append(this.canvas);
      this.frame.addEventListener("keydown", (event) => this.press(event));
      this.panel = element("div", "map-panel");
      this.panel.setAttribute("aria-live", "polite");
      this.happened = element("div", "map-happened");
      this.lines = element("ol", "map-trace");
      this.lines.tabIndex = 0;
      this.lines.setAttribute("aria-label", "What just happened");
      this.copyAll = button("Copy", () => this.copy());
      this.copyAll.className = "copy-events";
      this.clearAll = button("Clear", () => this.clear());
      this.clearAll.className = "copy-events";
      const heading = element("h3", "", "What just happened");
      heading.append(this.copyAll, this.clearAll);
      this.empty = element("p", "empty", "Nothing yet. Type a command above.");
      this.happened.append(heading, this.empty, this.lines);
      const told = element("div", "map-told");
      told.append(this.panel, this.happened);
      place.replaceChildren(settings, this.frame, told);
      this.drawLines();
      this.tell();
    }

    group(title, nodes) {
      const group = element("optgroup");
      group.label = title;
      for (const node of nodes) group.append(new Option(node.name, node.id));
      return group;
    }

    // The library knows nothing of stylesheets: colours are read from a probe, in either theme.
    colours() {
      const probe = element("span");
      place.append(probe);
      const colour = (name) => {
        probe.style.color = "var(--" + name + ")";
        return getComputedStyle(probe).color;
      };
      const found = Object.fromEntries(["ink", "quiet", "line", "plate", "paper", "accent", "brass", "wash", "failed"].map((name) => [name, colour(name)]));
      probe.remove();
      return found;
    }

    style() {
      const { ink, quiet, line, plate, paper, accent, brass, wash, failed } = this.colours();
      const font = { "font-family": "Code, monospace", "font-size": TYPE };
      return [
        { selector: "node", style: { ...font, shape: "rectangle", width: "data(width)", height: "data(height)", label: "data(label)", color: ink, "text-valign": "center", "text-halign": "center", "text-margin-x": "data(shift)", "background-color": paper, "background-opacity": 0, "border-width": 0, "overlay-opacity": 0 } },
        { selector: "node.module", style: { "background-color": plate, "background-opacity": 1, "border-width": 1, "border-color": line, color: quiet, "text-valign": "top", "text-margin-x": 0, "text-margin-y": 18, events: "yes" } },
        { selector: "edge", style: { display: "none", width: 1.4, "line-color": quiet, "target-arrow-color": quiet, "target-arrow-shape": "triangle", "arrow-scale": 0.8, "overlay-opacity": 0, "z-compound-depth": "top", ...DrawnMap.ROUTING } },
        { selector: "edge.begins", style: { "line-style": "dashed" } },
        { selector: "edge.shown", style: { display: "element" } },
        { selector: ".pale", style: { opacity: 0.38 } },
        { selector: "node.module.pale", style: { opacity: 1 } },
        { selector: "node.refuses, node.unknown", style: { color: quiet, "border-width": 1, "border-style": "dotted", "border-color": quiet } },
        { selector: "node.runs", style: { "border-width": 2, "border-color": accent } },
        { selector: "node.fails", style: { color: failed, "border-width": 1.5, "border-style": "dashed", "border-color": failed } },
        { selector: "node.loses", style: { "border-width": 1, "border-style": "dashed", "border-color": quiet } },
        { selector: "node.near", style: { "background-color": wash, "background-opacity": 1 } },
        { selector: "node.chosen", style: { "background-color": wash, "background-opacity": 1, "border-width": 2, "border-style": "solid", "border-color": brass } },
        { selector: "node.fell", style: { opacity: 1, color: failed, "border-width": 2, "border-style": "dashed", "border-color": failed } },
        { selector: "node.lit", style: { opacity: 1, color: paper, "background-color": accent, "background-opacity": 1, "border-width": 0, "font-weight": 600 } },
        { selector: "edge.lit", style: { display: "element", opacity: 1, width: 2.5, "line-color": accent, "target-arrow-color": accent } },
      ];
    }

    draw() {
      this.pen = document.createElement("canvas").getContext("2d");
      this.pen.font = TYPE + "px Code, monospace";
      const elements = this.map.data.nodes.map((node) => ({
        group: "nodes",
        data: { id: node.id, width: node.width - 4, height: node.height - 2, ...this.named(node) },
        position: { x: node.x + node.width / 2, y: node.y + node.height / 2 },
        classes: node.kind,
      }));
      for (const edge of this.map.edges) {
        elements.push({ group: "edges", data: { id: edge.id, source: edge.from, target: edge.to, ...this.routed(edge) }, classes: edge.kind });
      }
      this.cy = globalThis.cytoscape({
        container: this.canvas,
        elements,
        style: this.style(),
        layout: { name: "preset", fit: false },
        userZoomingEnabled: false,
        userPanningEnabled: false,
        boxSelectionEnabled: false,
        autoungrabify: true,
        autounselectify: true,
      });
      this.cy.on("tap", "node", (event) => this.choose(event.target.id()));
      this.cy.on("tap", (event) => { if (event.target === this.cy) this.choose(""); });
      this.cy.on("mouseover", "node", () => { this.canvas.style.cursor = "pointer"; });
      this.cy.on("mouseout", "node", () => { this.canvas.style.cursor = ""; });
      this.fit();
      new ResizeObserver(() => this.fit()).observe(this.frame);
      const repaint = () => this.cy.style(this.style());
      new MutationObserver(repaint).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
      matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);
    }

    routed({ from, to }) {
      const a = this.map.nodes.get(from);
      const b = this.map.nodes.get(to);
      if (b.x >= a.x + a.width) return { leaves: 50, arrives: -50, around: 0 };
      if (a.x >= b.x + b.width) return { leaves: -50, arrives: 50, around: 0 };
      return { leaves: 50, arrives: 50, around: b.y > a.y ? -26 : 26 };
    }

    // Names begin at the left edge of their box, behind the marks that fit before them.
    named(node, ...marks) {
      const wide = (text) => this.pen.measureText(text).width > node.width - 8;
      if (node.kind === "module") {
        return { label: wide(node.name) ? "…/" + node.name.split("/").at(-1) : node.name, shift: 0 };
      }
      let label = [...marks, node.name].join(" ");
      while (marks.length > 1 && wide(label)) {
        marks.pop();
        label = [...marks, node.name].join(" ");
      }
      return { label, shift: (this.pen.measureText(label).width - node.width) / 2 + 8 };
    }

    marksOf(id, mark) {
      return [...(this.lit.get(id) ?? []), mark && MARKS[mark]].filter(Boolean);
    }

    fit() {
      const { width, height } = this.map.data;
      const zoom = Math.max(LEAST_ZOOM, Math.min(1.15, (this.frame.clientWidth - 2 * PAD) / width));
      this.canvas.style.width = Math.ceil(width * zoom) + 2 * PAD + "px";
      this.canvas.style.height = Math.ceil(height * zoom) + 2 * PAD + "px";
      this.cy.resize();
      this.cy.viewport({ zoom, pan: { x: PAD, y: PAD } });
    }

    choose(id) {
      this.chosen = id;
      if (this.choice.value !== id) this.choice.value = id;
      this.show();
    }

    show() {
      this.tell(this.paint());
    }

    // Marks each node by what is chosen and supposed; what has no part in it is pale.
    paint() {
      const view = this.chosen ? this.map[this.follow.value](this.chosen) : undefined;
      const marks = this.map.suppose(this.supposed.value);
      this.cy.batch(() => {
        this.cy.elements().removeClass("pale chosen near shown refuses runs unknown fails loses");
        for (const node of this.map.data.nodes) {
          const drawn = this.cy.getElementById(node.id);
          const mark = marks.get(node.id);
          if (mark) drawn.addClass(mark);
          if (view) drawn.addClass(view.chosen.has(node.id) || node.id === this.chosen ? "chosen" : view.nodes.has(node.id) ? "near" : "pale");
          else if (marks.size + this.lit.size > 0 && !mark) drawn.addClass("pale");
          drawn.data(this.named(node, ...this.marksOf(node.id, mark)));
        }
        for (const edge of view?.edges ?? []) this.cy.getElementById(edge.id).addClass("shown");
      });
      return view;
    }

    // What the tables say of what is chosen, and what a supposition leads to.
    tell(view) {
      const told = [];
      const node = this.map.nodes.get(this.chosen);
      if (node) {
        const heading = element("h3");
        const link = element("a", "", node.name);
        link.href = "#" + node.id;
        heading.append(link);
        told.push(heading, ...this.rowOf(node));
        if (this.follow.value !== "around") told.push(this.followed(view, node));
      } else {
        told.push(element("h3", "", "What is chosen"), element("p", "empty", "Nothing. Choose a route, a job or a module: by the list, on the map, or with the arrow keys on it."));
      }
      if (this.supposed.value) told.push(...this.supposition());
      this.panel.replaceChildren(...told);
    }

    rowOf(node) {
      const row = document.getElementById(node.id);
      if (row.localName !== "tr") {
        return this.without(node.id);
      }
      const facts = element("dl");
      for (const cell of row.querySelectorAll("td")) {
        if (cell.textContent.trim() === "") continue;
        const dd = element("dd");
        dd.append(...[...cell.childNodes].map((one) => one.cloneNode(true)));
        facts.append(element("dt", "", cell.dataset.column), dd);
      }
      return [facts];
    }

    without(module) {
      const list = document.getElementById(module)?.nextElementSibling;
      return list?.localName === "ul" ? [element("p", "", "If it were not installed:"), list.cloneNode(true)] : [];
    }

    followed(view, node) {
      const others = [...view.nodes].filter((id) => !view.chosen.has(id) && id !== node.id);
      const told = element("p", "", (this.follow.value === "causes" ? "Can be caused by" : "Can cause") + (others.length === 0 ? " nothing else." : " "));
      others.forEach((id, i) => {
        const link = element("a");
        link.href = "#" + id;
        link.append(element("code", "", this.map.nodes.get(id).name));
        told.append(i === 0 ? "" : ", ", link);
      });
      return told;
    }

    supposition() {
      const what = this.supposed.value;
      if (what !== "shutdown") {
        const name = this.map.nodes.get(what).name;
        const heading = element("h3", "", "Suppose that " + name + " is not installed");
        return [heading, element("p", "", "✗ is unknown, ! fails, … goes on and loses something."), ...this.without(what).slice(1)];
      }
      const runs = Object.keys(this.map.data.shutdown).length;
      const all = this.map.data.nodes.filter((one) => one.kind === "job").length;
      const told = element("p", "", "✗ refuses with “engine is shutdown”: " + (all - runs) + " jobs. ✓ may run: " + runs + ". ");
      const link = element("a", "", "Who lets them");
      link.href = "#shutdown";
      told.append(link, ".");
      return [element("h3", "", "Suppose that the engine is shut down"), told];
    }

    // The nearest one in the direction of an arrow.
    press(event) {
      const step = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key];
      if (event.key === "Escape") this.choose("");
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const nodes = this.map.data.nodes.filter((one) => one.kind !== "module");
      const from = this.map.nodes.get(this.chosen);
      if (!from || from.kind === "module") return this.choose(nodes.find((one) => one.kind === "route").id);
      const middle = (node) => [node.x + node.width / 2, node.y + node.height / 2];
      const [x, y] = middle(from);
      let best;
      let least = Infinity;
      for (const node of nodes) {
        const dx = middle(node)[0] - x;
        const dy = middle(node)[1] - y;
        const ahead = dx * step[0] + dy * step[1];
        const aside = Math.abs(dx * step[1]) + Math.abs(dy * step[0]);
        if (ahead > 0.5 && ahead + 3 * aside < least) {
          least = ahead + 3 * aside;
          best = node;
        }
      }
      if (best) this.choose(best.id);
    }

    hear(news) {
      const before = this.trace.lines.at(-1);
      if (!this.trace.take(news)) return;
      const line = this.trace.lines.at(-1);
      if (line !== before) {
        if (line.first) this.darken();
        this.light(line);
      }
      this.drawSoon();
    }

    idOf(line) {
      if (!line?.name) return undefined;
      return line.kind === "route" ? this.map.ofRoute(line.name) : this.map.ofJob(line.name);
    }

    light(line) {
      const id = this.idOf(line);
      if (!id) return;
      const cause = this.idOf(line.cause);
      const numbers = this.lit.get(id) ?? [];
      this.lit.set(id, [...numbers, line.number].slice(-MOST_NUMBERS));
      this.cy.getElementById(id).addClass(line.kind === "refused" || line.kind === "unknown" ? "fell" : "lit");
      if (cause) this.cy.getElementById(cause + ">" + id).addClass("lit");
    }

    darken() {
      this.lit.clear();
      this.cy.elements().removeClass("lit fell");
    }

    clear() {
      this.trace.clear();
      this.darken();
      this.drawLines();
      this.show();
    }

    // At most once a frame: news come by the hundred.
    drawSoon() {
      if (this.drawing) return;
      this.drawing = requestAnimationFrame(() => {
        this.drawing = undefined;
        this.drawLines();
        this.paint();
      });
    }

    drawLines() {
      const items = this.trace.lines.map((line) => {
        const item = element("li", line.kind + (line.first ? " first" : ""));
        item.value = line.number;
        item.style.setProperty("--depth", line.depth);
        const id = this.idOf(line);
        const said = element(id ? "a" : "span", "", line.says);
        if (id) said.href = "#" + id;
        item.append(said, element("span", "ended", globalThis.JobTrace.ended(line)), " ", element("span", "at", globalThis.JobTrace.time(line)));
        return item;
      });
      this.lines.replaceChildren(...items);
      this.lines.hidden = items.length === 0;
      this.empty.hidden = items.length > 0;
      this.copyAll.hidden = this.clearAll.hidden = items.length === 0;
      this.lines.scrollTop = this.lines.scrollHeight;
    }

    async copy() {
      try {
        await navigator.clipboard.writeText(this.trace.text());
        this.copyAll.dataset.copied = "copied";
        setTimeout(() => delete this.copyAll.dataset.copied, 1500);
      } catch {
        getSelection().selectAllChildren(this.lines);
      }
    }
  }

  // Names are measured and painted with the book's own type, which must be there.
  document.fonts.load(TYPE + "px Code").finally(() => {
    globalThis.engineRoom.map = new DrawnMap(new globalThis.JobMap(globalThis.engineRoomMap));
  });
})();
