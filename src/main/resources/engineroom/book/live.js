// Served beside the pages while the book is written; the files on disk know nothing of it.
(() => {
  let number = Number(document.currentScript.dataset.number);
  let panel = null;

  const show = (problems) => {
    panel?.remove();
    panel = document.createElement("section");
    panel.id = "live-problems";
    panel.setAttribute("role", "alert");
    panel.setAttribute("aria-label", "Problems of the build");
    const style = document.createElement("style");
    style.textContent = `
      #live-problems { position: fixed; inset: auto 0 0 0; z-index: 9; max-height: 45vh; overflow: auto; padding: 0.9rem 1.4rem; border-top: 3px solid #ff8d80; background: #22302a; color: #dfe7dd; font: 0.8rem/1.5 var(--code, monospace); }
      #live-problems p { max-width: none; margin: 0 0 0.5rem; white-space: pre-wrap; overflow-wrap: anywhere; }
      #live-problems b { color: #e2b457; }
      #live-problems button { float: right; padding: 0.2rem 0.6rem; border: 1px solid #a5b5aa; background: none; color: inherit; font: inherit; cursor: pointer; }`;
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "Close";
    close.addEventListener("click", () => panel.remove());
    const head = document.createElement("p");
    head.textContent = "The book cannot be built. You see the last one that could.";
    panel.append(style, close, head);
    for (const { where, what } of problems) {
      const line = document.createElement("p");
      const place = document.createElement("b");
      place.textContent = where;
      line.append(place, where ? ": " : "", what);
      panel.append(line);
    }
    document.body.append(panel);
  };

  const take = (news) => {
    if (news.number <= number) return;
    if (news.problems.length === 0) {
      location.reload();
      return;
    }
    number = news.number;
    show(news.problems);
  };

  // A browser opens six connections to a host and no more: one tab asks, and tells the others.
  const channel = new BroadcastChannel("engine-room-live");
  let latest = null;
  channel.addEventListener("message", ({ data }) => {
    if (data.news) {
      latest = data.news;
      take(data.news);
    } else if (latest && latest.number > data.after) {
      channel.postMessage({ news: latest }); // to a tab that came while it was told
    }
  });

  const listen = async () => {
    for (;;) {
      try {
        const answer = await fetch(`/live/news?after=${number}`, { cache: "no-store" });
        if (answer.status === 200) {
          latest = await answer.json();
          channel.postMessage({ news: latest });
          take(latest);
          if (latest.problems.length === 0) return;
        }
      } catch {
        await new Promise((resume) => setTimeout(resume, 1000)); // the server is gone, maybe for a moment
      }
    }
  };
  channel.postMessage({ after: number });
  navigator.locks.request("engine-room-live", listen);
})();
