"use strict";
// What lies on the map and how it hangs together: who causes what, and what a supposition changes.
globalThis.JobMap = class JobMap {
  constructor(data) {
    this.data = data;
    this.nodes = new Map(data.nodes.map((node) => [node.id, node]));
    this.edges = [];
    const known = new Set();
    for (const { from, to } of data.edges) this.join(known, from, to, "makes");
    for (const [from, to] of data.begun) this.join(known, from, to, "begins");
    this.places = new Map();
    for (const node of data.nodes) this.places.set(node.kind + " " + node.name, node.id);
  }

  // Many lines may lead from one to another; on the map they are one.
  join(known, from, to, kind) {
    const id = from + ">" + to;
    if (known.has(id)) return;
    known.add(id);
    this.edges.push({ id, from, to, kind });
  }

  ofJob(name) {
    return this.places.get("job " + name);
  }

  ofRoute(name) {
    return this.places.get("route " + name.replace(/:[^}]*}/g, "}"));
  }

  jobsOf(module) {
    return this.data.nodes.filter((node) => node.module === module).map((node) => node.id);
  }

  // A node, or the jobs of a module; and the edges from or to them.
  around(id) {
    const chosen = new Set(this.nodes.get(id).kind === "module" ? this.jobsOf(id) : [id]);
    const edges = this.edges.filter((edge) => chosen.has(edge.from) || chosen.has(edge.to));
    return this.view(chosen, edges);
  }

  causes(id) {
    return this.followed(id, "to", "from");
  }

  effects(id) {
    return this.followed(id, "from", "to");
  }

  followed(id, near, far) {
    const chosen = new Set(this.nodes.get(id).kind === "module" ? this.jobsOf(id) : [id]);
    const reached = new Set(chosen);
    const next = [...chosen];
    const edges = new Set();
    while (next.length > 0) {
      const one = next.pop();
      for (const edge of this.edges) {
        if (edge[near] !== one) continue;
        edges.add(edge);
        if (!reached.has(edge[far])) {
          reached.add(edge[far]);
          next.push(edge[far]);
        }
      }
    }
    return this.view(chosen, [...edges]);
  }

  view(chosen, edges) {
    const nodes = new Set(chosen);
    for (const edge of edges) nodes.add(edge.from).add(edge.to);
    return { chosen, nodes, edges };
  }

  // What each node is under a supposition: refuses, runs, unknown, fails or loses.
  suppose(what) {
    const marks = new Map();
    if (what === "shutdown") {
      for (const node of this.data.nodes) {
        if (node.kind === "job") marks.set(node.id, this.data.shutdown[node.id] ? "runs" : "refuses");
      }
      return marks;
    }
    const missing = this.data.without.find((one) => one.module === what);
    if (!missing) return marks;
    for (const [cause] of missing.lost) marks.set(cause, "loses");
    for (const job of Object.keys(missing.failing)) {
      marks.set(job, this.nodes.get(job).module === what ? "unknown" : "fails");
    }
    for (const edge of this.data.edges) {
      const route = this.nodes.get(edge.from).kind === "route";
      if (route && marks.has(edge.to) && marks.get(edge.to) !== "loses") marks.set(edge.from, "fails");
    }
    return marks;
  }
};
