"use strict";
// What scripts put on a page: an element with its class and what is inside, a button, a named field.
(() => {
  function element(name, className = "", ...inside) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...inside.flat().filter((part) => part !== undefined && part !== null));
    return made;
  }

  function button(text, act) {
    const made = element("button", "", text);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  function labelled(text, field) {
    return element("label", "", text + " ", field);
  }

  globalThis.Elements = { element, button, labelled };
})();
