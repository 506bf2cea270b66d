// Plays the host of the support sidebar: the messages of MCP Apps (2026-01-26), and the question before money moves.
// Text from outside only ever becomes text.

/** How the sidebar comes to look like the page around it. */
const colours = {
  "--color-background-primary": "--sheet",
  "--color-background-secondary": "--raised",
  "--color-background-success": "--good-ground",
  "--color-background-warning": "--waiting-ground",
  "--color-background-danger": "--bad-ground",
  "--color-text-primary": "--text",
  "--color-text-secondary": "--quiet",
  "--color-text-success": "--good",
  "--color-text-warning": "--waiting",
  "--color-text-danger": "--bad",
  "--color-border-primary": "--line",
  "--color-border-secondary": "--strong-line",
  "--color-ring-primary": "--accent",
  "--font-sans": "--sans",
};

/** The JSON-RPC errors that a host answers with. */
const noSuchMethod = -32601;
const invalidParams = -32602;
const noAnswer = -32000;

export function host(frame) {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const shown = { name: "get_customer", arguments: { customerUniqueId: frame.dataset.customer } };
  const post = (message) => frame.contentWindow.postMessage({ jsonrpc: "2.0", ...message }, "*");
  const theme = () => (dark.matches ? "dark" : "light");
  const width = () => ({ containerDimensions: { width: frame.clientWidth } });

  /** What the sidebar asks. */
  const requests = {
    "ping": () => ({}),
    "ui/initialize": () => ({
      protocolVersion: "2026-01-26",
      hostInfo: { name: "billsby-mock", version: frame.dataset.version },
      hostCapabilities: { serverTools: {} },
      hostContext: {
        theme: theme(),
        styles: { variables: variables() },
        displayMode: "inline",
        availableDisplayModes: ["inline"],
        locale: navigator.language,
        platform: "web",
        ...width(),
      },
    }),
    "ui/request-display-mode": () => ({ mode: "inline" }),
    "tools/call": (call) => answer(frame, call),
  };

  /** What it tells. */
  const notifications = {
    "ui/notifications/initialized": async () => {
      post({ method: "ui/notifications/tool-input", params: { arguments: shown.arguments } });
      post({ method: "ui/notifications/tool-result", params: await answer(frame, shown).catch(refusal) });
      dark.addEventListener("change", () => post({ method: "ui/notifications/host-context-changed", params: { theme: theme() } }));
      addEventListener("resize", () => post({ method: "ui/notifications/host-context-changed", params: width() }));
    },
    "ui/notifications/size-changed": ({ height }) => {
      const border = frame.offsetHeight - frame.clientHeight;
      if (height > 0) frame.style.height = `${height + border}px`;
    },
  };

  addEventListener("message", async ({ source, data }) => {
    if (source !== frame.contentWindow || data?.jsonrpc !== "2.0" || typeof data.method !== "string") return;
    const { id, method, params = {} } = data;
    const known = id === undefined ? notifications : requests;
    const handler = Object.hasOwn(known, method) ? known[method] : undefined;
    if (id === undefined) return handler?.(params);
    try {
      if (!handler) throw failure(noSuchMethod, `There is no ${method}.`);
      post({ id, result: await handler(params) });
    } catch (error) {
      post({ id, error: { code: error.code ?? noAnswer, message: error.message } });
    }
  });

  // It speaks first, and only to a host that listens.
  frame.src = frame.dataset.src;
}

function variables() {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(Object.entries(colours).map(([name, own]) => [name, style.getPropertyValue(own)]));
}

const failure = (code, message) => Object.assign(new Error(message), { code });

const refusal = ({ message }) => ({ content: [{ type: "text", text: message }], isError: true });

/** The result of a tool, after a person has agreed to it where money moves. */
async function answer(frame, { name, arguments: given }) {
  const send = async (agreed) => {
    const sent = await fetch(frame.dataset.calls, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ name, arguments: given, agreed }),
    });
    const said = await sent.json();
    // What the server does not take, it does not do.
    if (!sent.ok) throw failure(invalidParams, said.message);
    return said;
  };
  let { result, question } = await send();
  while (question) {
    if (!(await agree(question))) return declined();
    // Whatever has changed meanwhile is asked about anew.
    ({ result, question } = await send(question));
  }
  return result;
}

function declined() {
  const content = { outcome: "declined" };
  return { content: [{ type: "text", text: JSON.stringify(content) }], structuredContent: content };
}

/** One question at a time. */
let asking = Promise.resolve();

function agree(question) {
  const asked = asking.then(() => ask(question));
  asking = asked;
  return asked;
}

function ask({ title, consequence, facts }) {
  const element = (id) => document.querySelector(`#question${id}`);
  const dialog = element("");
  const text = (tag, content) => Object.assign(document.createElement(tag), { textContent: content });
  element("-title").textContent = title;
  element("-consequence").textContent = consequence;
  element("-facts").replaceChildren(...facts.flatMap(({ name, value }) => [text("dt", name), text("dd", value)]));
  return new Promise((resolve) => {
    dialog.returnValue = "";
    element("-yes").onclick = () => dialog.close("yes");
    element("-no").onclick = () => dialog.close();
    dialog.onclose = () => resolve(dialog.returnValue === "yes");
    dialog.showModal();
  });
}
