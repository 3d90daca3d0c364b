"use strict";
// What the engines of a session are at: made of the news alone, one after the other.
(() => {
  class Machine {
    constructor() {
      this.engines = new Map();
      this.jobs = new Map();
      this.now = 0;
    }

    engine(news) {
      if (!this.engines.has(news.engine)) {
        this.engines.set(news.engine, {
          number: news.engine, handlers: [], catchall: false, state: "open",
          counted: 0, callbacks: [], shutdowns: [],
        });
      }
      const eng = this.engines.get(news.engine);
      if (news.engineName) eng.name = news.engineName;
      return eng;
    }

    job(news) {
      if (!this.jobs.has(news.job)) {
        this.jobs.set(news.job, { number: news.job, call: news.call, engine: news.engine, state: "made", written: {}, closed: [] });
      }
      const job = this.jobs.get(news.job);
      job.call = news.call;
      if (news.jobName) job.name = news.jobName;
      return job;
    }

    take(news) {
      this.now = Math.max(this.now, news.at ?? 0);
      if (!news.event) return;
      const eng = this.engine(news);
      const job = news.job ? this.job(news) : undefined;
      Machine.RULES[news.event]?.(eng, news, job);
    }

    static openShutdown(eng) {
      return eng.shutdowns.findLast((one) => one.first && one.end === undefined);
    }

    static RULES = {
      "handler registered": (eng, { name }) => eng.handlers.push(name),
      "catchall registered": (eng) => { eng.catchall = true; },
      "job counted": (eng) => { eng.counted++; },
      "job uncounted": (eng) => { eng.counted--; },
      "job begun": (eng, { at }, job) => Object.assign(job, { state: "runs", begun: at, end: undefined }),
      "job ended": (eng, { at, status, handled }, job) =>
        Object.assign(job, { state: handled ? "status " + status : "no handler returned", end: at }),
      "run refused": (eng, { at, reason }, job) =>
        Object.assign(job, { refused: "refused: " + reason, refusedAt: at }),
      "bytes written": (eng, { stream, count }, job) => { job.written[stream] = (job.written[stream] ?? 0) + count; },
      "stream closed": (eng, { stream }, job) => { if (!job.closed.includes(stream)) job.closed.push(stream); },
      "callback registered": (eng) => eng.callbacks.push({ number: eng.callbacks.length + 1 }),
      "callback started": (eng, { at, number }) => { Machine.callback(eng, number).begun = at; },
      "callback ended": (eng, { at, number }) => { Machine.callback(eng, number).end = at; },
      "shutdown begun": (eng, { at }) => { eng.state = "shutting down"; eng.shutdowns.push({ first: true, begun: at }); },
      "jobs awaited": (eng, { at, over }) => Object.assign(Machine.openShutdown(eng), { jobs: at, jobsOver: over }),
      "callbacks awaited": (eng, { at, over }) => {
        const open = Machine.openShutdown(eng);
        if (open) Object.assign(open, { callbacks: at, callbacksOver: over });
      },
      "shutdown joined": (eng, { at }) => eng.shutdowns.push({ first: false, begun: at }),
      "shutdown returned": (eng, { at }) => {
        // Without a name it is the one that waits for nothing more: the first if it is through.
        const first = Machine.openShutdown(eng);
        const one = first?.callbacks !== undefined ? first : eng.shutdowns.find((other) => other.end === undefined && !other.first);
        if (one) one.end = at;
        if (eng.shutdowns.every((other) => other.end !== undefined)) eng.state = "shut down";
      },
    };

    static callback(eng, number) {
      while (eng.callbacks.length < number) eng.callbacks.push({ number: eng.callbacks.length + 1 });
      return eng.callbacks[number - 1];
    }
  }

  globalThis.Machine = Machine;
})();
