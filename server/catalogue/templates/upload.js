// Sends a chosen file in pieces and goes on where it stopped: after a cut, a closed window, a restart. The server's word about how much
// it holds is the only state. The same file has the same key (name, size, date), so choosing it again goes on too.
"use strict";

const SHORTEST = 64 * 1024, LONGEST = 4 * 1024 * 1024, QUICK_MS = 4000, WAITS_S = [2, 5, 10, 20, 30];

function keyOf(file) {
  let low = 0x811c9dc5, high = 0x01000193;
  for (const byte of new TextEncoder().encode(`${file.name}|${file.size}|${file.lastModified}`)) {
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte, 0x5bd1e995);
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
}

async function send(file, form, show) {
  const key = keyOf(file), url = `${form.dataset.upload}/${key}`;
  let length = SHORTEST * 4, offset = null, failures = 0;
  while (offset === null || offset < file.size) {
    try {
      const began = performance.now();
      const answer = offset === null
        ? await fetch(url)
        : await fetch(url, {
            method: "PATCH",
            headers: {"Content-Type": "application/offset+octet-stream", "Upload-Offset": offset, "Upload-Length": file.size},
            body: file.slice(offset, offset + length),
          });
      if (answer.status === 413 || answer.status === 507) return show(form.dataset.full, offset);
      const held = answer.headers.get("Upload-Offset");
      if (held === null) throw new Error(answer.status);
      if (answer.ok && offset !== null) length = performance.now() - began < QUICK_MS ? Math.min(2 * length, LONGEST) : length;
      offset = Number(held);
      failures = 0;
      show(form.dataset.going, offset);
    } catch (error) {
      length = Math.max(SHORTEST, length / 2);
      show(form.dataset.waiting, offset);
      await new Promise((done) => setTimeout(done, 1000 * WAITS_S[Math.min(failures++, WAITS_S.length - 1)]));
    }
  }
  const there = new URL(form.dataset.then, location.href);
  there.searchParams.set("upload", key);
  there.searchParams.set("name", file.name);
  location.assign(there);
}

for (const form of document.querySelectorAll("form[data-upload]")) {
  const bar = form.querySelector("progress"), word = form.querySelector("[role=status]"), choice = form.querySelector("input[type=file]");
  const megabytes = new Intl.NumberFormat("id", {maximumFractionDigits: 1, minimumFractionDigits: 1});
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const file = choice.files[0];
    if (!file || form.dataset.busy) return;
    form.dataset.busy = "1";
    bar.hidden = false;
    bar.max = file.size;
    send(file, form, (text, offset) => {
      bar.value = offset ?? 0;
      word.textContent = text.replace("{held}", megabytes.format((offset ?? 0) / 1e6)).replace("{size}", megabytes.format(file.size / 1e6));
    }).finally(() => delete form.dataset.busy);
  });
}
