"use strict";
// What can be copied: the address behind a permanent link, the text of a listing or an output.
(() => {
  async function copy(text, teller) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return false; // no clipboard here, or not allowed
    }
    teller.dataset.copied = "copied";
    setTimeout(() => delete teller.dataset.copied, 1500);
    return true;
  }

  // The address bar shows the link as well, with a clipboard or without.
  function onLink(event) {
    const link = event.target.closest("a.permalink");
    if (link) copy(link.href, link);
  }

  function select(code) {
    const range = document.createRange();
    range.selectNodeContents(code);
    const selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }

  async function onButton(button, code) {
    if (!(await copy(code.textContent, button))) select(code);
  }

  function addButton(pre) {
    const box = pre.closest("figure, .listingblock, .literalblock");
    if (!box) return;
    const name = box.querySelector("figcaption code, .title");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.setAttribute("aria-label", "Copy " + (name ? name.textContent : "this listing"));
    button.addEventListener("click", () => onButton(button, pre));
    const caption = box.querySelector(":scope > figcaption");
    (caption || box).append(button);
  }

  // A page has hundreds of listings, most of them folded: each gets its button when it comes near.
  const watch = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) {
        watch.unobserve(target);
        addButton(target);
      }
    }
  }, { rootMargin: "300px" });

  document.addEventListener("click", onLink);
  for (const pre of document.querySelectorAll("article pre")) watch.observe(pre);
  // Listings that another script puts in place.
  document.addEventListener("listing", (event) => watch.observe(event.target.querySelector("pre")));
})();
