"use strict";
// Says of figures, tables and code that are cut at an edge that there is more, and on which side.
(() => {
  const CAN_SCROLL = ".canvas, .table, pre";

  function look(box) {
    const hidden = box.scrollWidth - box.clientWidth;
    const isLeft = box.scrollLeft > 1;
    const isRight = hidden - box.scrollLeft > 1;
    box.classList.toggle("cut-left", isLeft);
    box.classList.toggle("cut-right", isRight);
    if (hidden > 1 && box.matches(".canvas")) focusable(box);
    const frame = box.closest("figure, .listingblock, .literalblock");
    if (!frame) return;
    if (isRight) frame.dataset.cut = "more →";
    else if (isLeft) frame.dataset.cut = "← more";
    else delete frame.dataset.cut;
  }

  // A figure is scrolled with the keyboard, as code is.
  function focusable(canvas) {
    if (canvas.hasAttribute("tabindex")) return;
    canvas.tabIndex = 0;
    canvas.setAttribute("role", "region");
    canvas.setAttribute("aria-label", canvas.parentElement.querySelector("figcaption b")?.textContent ?? "");
  }

  // A page has hundreds of boxes, most of them folded: each is measured when it comes near, and
  // whenever its size changes from then on.
  const sizes = new ResizeObserver((entries) => entries.forEach(({ target }) => look(target)));
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      sizes.observe(target);
    }
  }, { rootMargin: "300px" });

  function observe(part) {
    for (const box of part.querySelectorAll(CAN_SCROLL)) {
      (box.matches(".canvas") ? sizes : near).observe(box); // figures are few, and Tab must find them
    }
  }

  document.addEventListener("scroll", ({ target }) => {
    if (target.matches?.(CAN_SCROLL)) look(target);
  }, { capture: true, passive: true });
  document.addEventListener("listing", (event) => observe(event.target));
  addEventListener("load", () => observe(document.querySelector("article")));
})();
