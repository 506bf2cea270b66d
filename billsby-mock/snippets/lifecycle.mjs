// Starts the mock, moves its clock by a month, and finds the invoices that fell due.
//
//     node lifecycle.mjs path/to/billsby-mock
//
// Needs Node 18 or later, and no packages.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";

async function call(method, url, { headers = {}, body } = {}) {
  const response = await fetch(url, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return response.json();
}

async function waitUntilReady(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const response = await fetch(`${url}/_mock/ready`, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
    if (response?.ok) return;
    await pause(50);
  }
  throw new Error(`nothing answers at ${url}`);
}

const options = ["--listen", "127.0.0.1:0", "--company", "acme", "--clock", "2026-01-31T12:00:00Z"];
const mock = spawn(process.argv[2], options, { stdio: ["ignore", "pipe", "inherit"] });
try {
  const ended = once(mock, "exit").then(([code]) => Promise.reject(new Error(`the mock has ended with ${code}`)));
  ended.catch(() => {}); // It ends at last, when nobody waits for it.
  const [line] = await Promise.race([
    once(createInterface(mock.stdout), "line", { signal: AbortSignal.timeout(10_000) }),
    ended,
  ]);
  const url = line.split(" ").at(-1);
  await waitUntilReady(url);
  const headers = { ApiKey: "acme_0123456789abcdef0123456789abcdef" };
  const invoices = `${url}/api/v1/rest/core/acme/companies/invoices?page=1&pageSize=1`;

  const before = (await call("GET", invoices, { headers })).rowCount;
  const moved = await call("POST", `${url}/_mock/companies/acme/clock/advance`, { body: { by: "P1M" } });
  assert.equal(moved.to, "2026-02-28T12:00:00Z");
  const after = (await call("GET", invoices, { headers })).rowCount;
  assert.ok(after > before, `${before}, then ${after}`);
  console.log(`ok: ${before} invoices, and ${after} a month later`);
} finally {
  mock.kill();
}
