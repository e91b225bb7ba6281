import assert from "node:assert/strict";
import { test } from "node:test";

import { Browser, chromium, serve } from "../SearchBenchmark/browser.mjs";
import { buildIndex } from "../SearchBenchmark/build-index.mjs";
import { madeUpRecords } from "./made-up-index.mjs";

const command = chromium();
const index = buildIndex(madeUpRecords);
const codes = "[...document.querySelectorAll('.search-code')].map((code) => code.textContent).join()";
const status = "document.getElementById('search-status').textContent";

/** Opens the search page at an address behind `/search/` and hands it on. */
function inBrowser(title, use, { address = "", refuses } = {}) {
  const skip = command ? false : "there is no Chromium; set CHROMIUM to the command of one";
  test(title, { skip, timeout: 60_000 }, async () => {
    const server = await serve(index, refuses);
    const browser = await Browser.open(command);
    try {
      await browser.go(`${server.url}/search/${address}`);
      await use(browser, server);
    } finally {
      await browser.close();
      await server.close();
    }
  });
}

inBrowser("results come while somebody types, with the part that matches marked", async (browser) => {
  await browser.until("document.activeElement.id === 'search-input'");
  await browser.type("9003");
  await browser.until(`${codes} === '9003'`);
  assert.equal(await browser.value("document.querySelector('mark').textContent"), "9003");
  assert.equal(await browser.value("location.search"), "?q=9003");
  assert.equal(await browser.value(status), "1 result");
});

inBrowser("the code of four vendors is said to be so, and facets choose among them", async (browser) => {
  await browser.until("document.getElementById('search-vendor').options.length === 5");
  await browser.until(`${codes} === '1001,1001,1001,1001'`);
  assert.match(await browser.value(status), /^4 vendors have the code 1001\. /);
  await browser.value("(() => { const list = document.getElementById('search-vendor'); list.value = 'corda'; list.dispatchEvent(new Event('change')); })()");
  await browser.until(`${codes} === '1001'`);
  assert.equal(await browser.value("new URL(location).searchParams.get('vendor')"), "corda");
}, { address: "?q=1001" });

inBrowser("what is pasted stands behind # and never reaches the server", async (browser, server) => {
  await browser.until("document.activeElement.id === 'search-input'");
  await browser.paste('{"error":{"code":"9004","user":"secret"}}');
  await browser.until(`${codes} === '9004'`);
  assert.equal(await browser.value("location.search"), "");
  assert.match(await browser.value("decodeURIComponent(location.hash)"), /secret/);
  await browser.send("Page.reload");
  await browser.until(`${codes} === '9004'`);
  assert.ok(!server.asked.some((url) => url.includes("secret")));
});

inBrowser("the keyboard alone goes through the results and back", async (browser) => {
  await browser.until("document.activeElement.id === 'search-input'");
  await browser.type("accessgroup.still");
  await browser.until("document.querySelectorAll('.search-link').length === 2");
  await browser.press("ArrowDown");
  await browser.press("ArrowDown");
  assert.match(await browser.value("document.activeElement.textContent"), /StillHasUsers/);
  await browser.press("Escape");
  await browser.until("document.querySelectorAll('.search-link').length === 0");
  assert.equal(await browser.value("document.activeElement.id"), "search-input");
  await browser.type("9003");
  await browser.until(`${codes} === '9003'`);
  await browser.press("Enter");
  await browser.until("location.pathname === '/acme/return-codes/2/'");
  await browser.value("history.back()");
  await browser.until(`${codes} === '9003'`);
});

let isBroken = true;
inBrowser("a shelf that cannot be loaded is said so, with a way to try again", async (browser) => {
  await browser.until(`${status}.includes('could not be loaded')`);
  assert.equal(await browser.value("document.querySelectorAll('#search-results li').length"), 0);
  isBroken = false;
  await browser.value("document.querySelector('.search-retry').click()");
  await browser.until(`${codes} === '9003'`);
}, { address: "?q=9003", refuses: (path) => isBroken && path.includes("/keys-") });

inBrowser("a log line without a code says that there is none", async (browser) => {
  await browser.until("document.activeElement.id === 'search-input'");
  await browser.paste("2026-11-21 02:28:33,123 INFO GET /v1/users/9003 200 12ms 10.0.0.3:8443");
  await browser.until(`${status} === 'No code on this site matches.'`);
});
