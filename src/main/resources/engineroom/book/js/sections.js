"use strict";
// Tells in the contents and in the breadcrumbs which section is being read.
(() => {
  const contents = document.getElementById("contents");
  const links = new Map();
  for (const link of contents.querySelectorAll("a[href^='#']")) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) links.set(target, link);
  }
  if (!links.size) return;
  const crumbs = document.querySelector(".crumbs ol");
  const crumb = document.createElement("li");
  const way = document.createElement("a");
  crumb.append(way);
  let current = null;

  function keepInSight(link) {
    if (!link.checkVisibility?.()) return;
    const { top, bottom } = link.getBoundingClientRect();
    const box = contents.getBoundingClientRect();
    if (top < box.top) contents.scrollTop += top - box.top - 16;
    else if (bottom > box.bottom) contents.scrollTop += bottom - box.bottom + 16;
  }

  function mark(target) {
    if (target === current) return;
    links.get(current)?.removeAttribute("aria-current");
    current = target;
    const link = links.get(target);
    if (!link) {
      crumb.remove();
      return;
    }
    link.setAttribute("aria-current", "location");
    keepInSight(link);
    way.href = link.getAttribute("href");
    way.textContent = link.textContent.trim();
    crumbs?.append(crumb);
  }

  // The last heading above the upper third of the window.
  function look() {
    let last = null;
    for (const target of links.keys()) {
      if (target.getBoundingClientRect().top > innerHeight / 3) break;
      last = target;
    }
    mark(last);
  }

  // A section as a whole is watched where its heading is inside, as on the book's one page.
  const watch = new IntersectionObserver(look, { rootMargin: "0px 0px -66% 0px" });
  for (const target of links.keys()) watch.observe(target);
})();
