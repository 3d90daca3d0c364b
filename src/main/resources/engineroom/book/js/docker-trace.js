"use strict";
// What just happened, as lines: from the news of a running docker, without a page.
globalThis.JobTrace = class JobTrace {
  static MOST = 400; // lines that are kept; the oldest go first
  static ASKED = 50; // requests that may still have jobs to come

  constructor() {
    this.clear();
  }

  clear() {
    this.lines = [];
    this.jobs = new Map();
    this.asked = [];
    this.numbered = 0;
    this.over = false;
  }

  // Takes one piece of news; true if the lines are others then. What follows a prompt is the next
  // command, and is numbered from 1.
  take(news) {
    if (news.prompt) this.over = true;
    if (news.route !== undefined && news.event === undefined) return this.takeRequest(news);
    const act = {
      "engine made": () => this.begin(news),
      "handler registered": () => this.register(news),
      "name looked up": () => this.look(news),
      "run refused": () => this.refuse(news),
      "job begun": () => this.beginJob(news),
      "job ended": () => this.endJob(news),
      "shutdown begun": () => this.add({ kind: "shutdown", says: "the engine shuts down", at: news.at }),
      "shutdown returned": () => this.add({ kind: "shutdown", says: "the shutdown is over", at: news.at }),
    }[news.event];
    return act !== undefined && act() !== undefined;
  }

  begin(news) {
    this.jobs.clear();
    this.asked = [];
    return this.add({ kind: "engine", says: "a new engine", at: news.at });
  }

  // Sixty handlers at once are one line.
  register(news) {
    const last = this.lines.at(-1);
    if (last?.kind !== "registered") {
      this.add({ kind: "registered", at: news.at, count: 0 });
    }
    const line = this.lines.at(-1);
    line.count++;
    line.says = line.count === 1 ? news.name + " is registered" : line.count + " handlers are registered";
    return line;
  }

  takeRequest(news) {
    if (news.begun) {
      const first = this.over;
      if (first) this.numbered = 0;
      this.over = false;
      const line = this.add({ kind: "route", name: news.route, says: news.route, at: news.at, first });
      this.asked.push(line);
      if (this.asked.length > JobTrace.ASKED) this.asked.shift();
      return true;
    }
    const line = this.asked.findLast((one) => one.name === news.route && one.status === undefined);
    if (line === undefined) return false;
    this.end(line, news.status, news.at);
    return true;
  }

  look(news) {
    if (news.result !== "nothing") return undefined;
    return this.add({ kind: "unknown", name: news.name, says: news.name + ": nobody has registered it", at: news.at, depth: 1 });
  }

  refuse(news) {
    const name = news.call.split(" ")[0];
    const why = news.reason === "shutdown" ? "engine is shutdown" : news.reason;
    return this.add({ kind: "refused", name, says: news.call + " refuses: " + why, at: news.at, ...this.below(news) });
  }

  beginJob(news) {
    const line = this.add({ kind: "job", name: news.call.split(" ")[0], says: news.call, at: news.at, ...this.below(news) });
    this.jobs.set(news.job, line);
    return line;
  }

  // Inside another job, or by a route, as far as the news know.
  below(news) {
    const parent = this.jobs.get(news.parent);
    if (parent !== undefined) return { depth: parent.depth + 1, cause: parent };
    const route = news.route && this.asked.findLast((one) => one.name === news.route);
    return route ? { depth: 1, cause: route } : { depth: 0 };
  }

  endJob(news) {
    const line = this.jobs.get(news.job);
    if (line === undefined) return undefined;
    this.jobs.delete(news.job);
    this.end(line, news.status, news.at);
    return line;
  }

  end(line, status, at) {
    line.status = status;
    if (at !== undefined && line.at !== undefined) line.took = at - line.at;
  }

  add(line) {
    const added = { depth: 0, ...line, number: ++this.numbered };
    if (added.says) added.says = JobTrace.short(added.says);
    this.lines.push(added);
    if (this.lines.length > JobTrace.MOST) this.lines.shift();
    return added;
  }

  // Long ids as docker prints them, and a route's names without their patterns.
  static short(text) {
    return text.replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, "$1").replace(/:\.\*}/g, "}");
  }

  static time(line) {
    return line.at === undefined ? "" : (line.at / 1000).toFixed(3) + " s";
  }

  static ended(line) {
    const status = line.status === undefined ? "" : " = " + line.status;
    return status + (line.took > 0 ? " (" + Math.ceil(line.took) + " ms)" : "");
  }

  // One line as text: its number, its time, its depth, what it says, and how it ended.
  static text(line) {
    const parts = [String(line.number).padStart(3), JobTrace.time(line), "  ".repeat(line.depth) + line.says];
    return parts.filter(Boolean).join("  ") + JobTrace.ended(line);
  }

  text() {
    return this.lines.map((line) => JobTrace.text(line) + "\n").join("");
  }
};
