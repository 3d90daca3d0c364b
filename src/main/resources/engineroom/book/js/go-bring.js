"use strict";
// Lets a reader bring the Go: from a folder, files or a zip, or from the host that has it, which is
// asked for nothing before somebody presses the button that names it.
(() => {
  const line = document.querySelector(".bring-go");
  if (!line) return;
  const shelf = engineRoom.goShelf;
  const { facts } = shelf;
  const names = Object.keys(facts.blobs);
  const host = new URL(facts.raw).host;
  const why = line.querySelector("span").textContent;
  const PATH = /^(?:[^/]+\/)?(?:engine\/)?([^/]+\.go)$/;
  let dialog;

  function name(path) {
    const found = PATH.exec(path)?.[1];
    return found in facts.blobs ? found : undefined;
  }

  // Of two files of one name, the one in a folder engine is meant.
  function byName(found) {
    const files = new Map();
    for (const [path, content] of found) {
      if (!files.has(name(path)) || path.includes("engine/")) files.set(name(path), content);
    }
    return files;
  }

  async function ofFiles(chosen) {
    const found = [];
    for (const file of chosen) {
      const path = file.webkitRelativePath || file.name;
      if (path.endsWith(".zip") && !file.webkitRelativePath) {
        await engineRoom.load("assets/js/go-zip.js");
        found.push(...await engineRoom.goZip.files(file, name));
      } else if (name(path)) {
        found.push([path, new Uint8Array(await file.arrayBuffer())]);
      }
    }
    return byName(found);
  }

  async function ofHost() {
    const files = new Map();
    for (const name of names) {
      const answer = await fetch(facts.raw + name, { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" })
        .catch(() => { throw new Error(`${host} does not answer. Go online, or choose a folder, files or a zip.`); });
      if (!answer.ok) throw new Error(`${host} answers ${answer.status} for ${name}. Try again later, or choose a folder, files or a zip.`);
      files.set(name, new Uint8Array(await answer.arrayBuffer()));
    }
    return files;
  }

  async function bring(files) {
    const told = dialog.querySelector(".go-told");
    const controls = dialog.querySelectorAll("button, input");
    told.classList.remove("failed");
    told.textContent = "Looking at the files …";
    controls.forEach((control) => { control.disabled = true; });
    try {
      const kept = shelf.keep(await shelf.checked(await files()));
      dialog.close();
      engineRoom.goWeave.weave();
      showBrought(kept);
      line.querySelector("button").focus();
    } catch (error) {
      told.classList.add("failed");
      told.textContent = error.message;
    } finally {
      controls.forEach((control) => { control.disabled = false; });
    }
  }

  function build() {
    dialog = document.createElement("dialog");
    dialog.className = "go-box";
    dialog.setAttribute("aria-labelledby", "go-title");
    dialog.innerHTML = `
      <p class="go-title" id="go-title" role="heading" aria-level="2">Bring the Go</p>
      <p>This book may not carry docker’s code, but you may bring it: the files of the folder
        <code>engine</code>, as they are at the tag <code>v1.6.2</code>. They are checked and kept in
        this browser, and go nowhere else.</p>
      <ul>
        <li><label class="way">Choose a folder <input type="file" webkitdirectory></label>
          <span>a checkout of docker, or its folder <code>engine</code></span></li>
        <li><label class="way">Choose files <input type="file" multiple accept=".go,.zip"></label>
          <span>the files, or a zip of docker’s source</span></li>
        <li><button type="button" class="way fetch"></button>
          <span class="go-host"></span></li>
      </ul>
      <p class="go-told" role="status"></p>
      <button type="button" class="close">Close</button>`;
    dialog.querySelector(".fetch").textContent = "Fetch from " + host;
    dialog.querySelector(".go-host").textContent =
      `asks ${host} for ${names.length} files of commit ${facts.commit.slice(0, 7)}; no page of this book asks another host for anything but this`;
    for (const input of dialog.querySelectorAll("input")) {
      input.addEventListener("change", () => {
        const chosen = [...input.files];
        input.value = ""; // so that the same choice can be made again
        if (chosen.length) bring(() => ofFiles(chosen));
      });
    }
    dialog.querySelector(".fetch").addEventListener("click", () => bring(ofHost));
    dialog.querySelector(".close").addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
    document.body.append(dialog);
  }

  function open() {
    if (!dialog) build();
    dialog.querySelector(".go-told").textContent = "";
    dialog.showModal();
  }

  function putAway() {
    shelf.forget();
    location.reload(); // the page is written without the Go
  }

  function show(label, text, act) {
    const button = line.querySelector("button");
    button.textContent = label;
    button.onclick = act;
    line.querySelector("span").textContent = text;
  }

  function showBrought(kept) {
    show("Put the Go away", kept ? "The lines of docker 1.6.2 stand beside the text."
      : "The lines of docker 1.6.2 stand on this page, and on this page alone: your browser keeps nothing.", putAway);
  }

  line.setAttribute("role", "status");
  if (shelf.isEmpty()) show("Bring the Go", why, open);
  else showBrought(true);
})();
