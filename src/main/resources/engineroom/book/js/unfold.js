"use strict";
// Folded things: opens what an address leads into, and shows a listing again where a card asks.
(() => {
  function named(hash) {
    try {
      return hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null; // not every hash is an id
    }
  }

  function unfold() {
    const target = named(location.hash);
    for (let box = target && target.closest("details"); box; box = box.parentElement.closest("details")) {
      box.open = true;
    }
  }

  // The page holds each listing once. The link in its place works without this script.
  function showAgain(link) {
    const listing = named(link.querySelector("a").hash);
    if (!listing) return;
    const copy = listing.cloneNode(true);
    copy.removeAttribute("id");
    for (const tool of copy.querySelectorAll(".copy, .permalink")) tool.remove();
    link.replaceWith(copy);
    copy.dispatchEvent(new Event("listing", { bubbles: true }));
  }

  function onToggle(event) {
    if (!event.target.open || !event.target.closest(".card")) return;
    for (const link of event.target.querySelectorAll(".repeat")) showAgain(link);
  }

  // The button for all leaves to the reader what an exercise or a question hides.
  function onAll({ currentTarget: button }) {
    const isOpen = button.getAttribute("aria-pressed") !== "true";
    for (const box of document.querySelectorAll("article details:not(.task details, .predict details)")) {
      box.open = isOpen;
    }
    button.setAttribute("aria-pressed", isOpen);
  }

  document.querySelector(".crumbs .unfold")?.addEventListener("click", onAll);
  document.addEventListener("toggle", onToggle, true);
  addEventListener("hashchange", unfold);
  unfold();
})();
