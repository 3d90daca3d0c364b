"use strict";
// The contents that open over a small page: they close after a choice, and when the page is left.
(() => {
  const contents = document.getElementById("contents");

  function close() {
    if (contents.matches(":popover-open")) contents.hidePopover();
  }

  contents.addEventListener("click", (event) => { if (event.target.closest("a")) close(); });
  addEventListener("pagehide", close);
})();
