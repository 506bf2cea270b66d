// Keeps an open page up to date, and sends the requests of the API reference.
// Every page works without it. Text from outside only ever becomes text.

const seconds = 2;

/** Asks for the pulse of the company on the page, and fetches the page anew once its mark has changed. */
function follow(address) {
  let mark = document.body.dataset.mark;
  const clock = document.querySelector("#clock time");

  async function look() {
    if (document.hidden) return;
    const answer = await fetch(address);
    if (!answer.ok) return;
    const pulse = await answer.json();
    if (clock.textContent !== pulse.now) clock.textContent = pulse.now;
    if (mark === pulse.mark) return;
    const page = await fetch(location.href);
    if (!page.ok) return;
    const fresh = new DOMParser().parseFromString(await page.text(), "text/html");
    mark = fresh.body.dataset.mark;
    if (refresh(fresh)) announce("The page was updated.");
  }

  async function again() {
    // The server may be gone for a while; the page stays as it is then.
    await look().catch(() => {});
    setTimeout(again, seconds * 1000);
  }
  setTimeout(again, seconds * 1000);
}

/** Puts the parts that changed in place of the old ones, but for the one somebody works in. */
function refresh(fresh) {
  let changed = false;
  for (const old of document.querySelectorAll("[data-live]")) {
    const part = fresh.querySelector(`[data-live="${CSS.escape(old.dataset.live)}"]`);
    if (!part || part.innerHTML === old.innerHTML) continue;
    const focused = document.activeElement;
    if (focused !== document.body && old.contains(focused) && !focused.matches(".scroll")) continue;
    old.replaceWith(document.adoptNode(part));
    changed = true;
  }
  return changed;
}

function announce(sentence) {
  document.querySelector("#announcement").textContent = sentence;
}

/** Narrows the list of operations to those that hold every word. */
function filterOperations(input) {
  const items = [...document.querySelectorAll("[data-operation]")];
  const groups = [...document.querySelectorAll("[data-group]")];
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const item of items) {
      item.hidden = !words.every((word) => item.dataset.operation.toLowerCase().includes(word));
    }
    for (const group of groups) {
      group.hidden = !group.querySelector("[data-operation]:not([hidden])");
    }
    const left = items.filter((item) => !item.hidden).length;
    announce(left === 1 ? "1 operation" : `${left} operations`);
  });
}

/** Sends the request that the form describes to this server, with the key of the chosen company. */
function tryIt(form) {
  const reply = document.querySelector("#reply");
  const status = reply.querySelector("[data-status]");
  const text = reply.querySelector("[data-body]");
  const line = reply.querySelector("[data-request]");

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const company = form.elements.company.selectedOptions[0];
    let path = form.dataset.path.replaceAll(form.dataset.company, () => encodeURIComponent(company.value));
    const query = new URLSearchParams();
    for (const input of form.querySelectorAll("[data-in]")) {
      const { name, value } = input;
      if (input.dataset.in === "path") path = path.replaceAll(`{${name}}`, () => encodeURIComponent(value));
      else if (value !== "") query.append(name, value);
    }
    const address = query.size > 0 ? `${path}?${query}` : path;
    const request = { method: form.dataset.method, headers: {} };
    if (form.dataset.key) request.headers[form.dataset.key] = company.dataset.key;
    const body = form.elements.body;
    if (body && body.value.trim() !== "") {
      request.headers["Content-Type"] = "application/json";
      request.body = body.value;
    }
    reply.hidden = false;
    line.textContent = `${request.method} ${address}`;
    status.textContent = "…";
    text.textContent = "";
    const began = performance.now();
    try {
      const answer = await fetch(address, request);
      const took = Math.round(performance.now() - began);
      status.textContent = `${answer.status} ${answer.statusText} in ${took} ms`;
      text.textContent = pretty(await answer.text());
    } catch (error) {
      status.textContent = `The server did not answer: ${error.message}`;
    }
  });
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text === "" ? "(no body)" : text;
  }
}

if (document.body.dataset.pulse) follow(document.body.dataset.pulse);
const filter = document.querySelector("#filter-operations");
if (filter) {
  filter.closest("[hidden]")?.removeAttribute("hidden");
  filterOperations(filter);
}
const form = document.querySelector("#try-it");
if (form) tryIt(form);
const support = document.querySelector("#support");
if (support) import("./console-support.js").then(({ host }) => host(support));
