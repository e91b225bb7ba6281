// A site of hostile texts in every field, built and opened in a real browser: nothing of it runs,
// nothing is fetched, nothing is written elsewhere, and all of it can be read.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";

import { Browser, chromium } from "../SearchBenchmark/browser.mjs";
import { asShown, categories, fields, longTexts, mixed, shown, texts, writeNotes, writeSite } from "./hostile-site.mjs";

const command = chromium();
const sitegen = process.env.SITEGEN;
const noBuild = sitegen ? false : "SITEGEN does not name the built program";
const noBrowser = noBuild || (command ? false : "there is no Chromium; set CHROMIUM to the command of one");

/** How many pages stand in frames of one another page, which is faster than one after the other. */
const framesAtOnce = 16;

const paths = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => !entry.isDirectory())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));

/** Serves the built site, and a page with frames; notes every address that anybody asks for. */
function serve(folder) {
  const asked = [];
  const types = { html: "text/html", js: "text/javascript", css: "text/css", json: "application/json", svg: "image/svg+xml", xml: "application/xml" };
  const server = createServer((request, response) => {
    asked.push(request.url);
    const path = decodeURIComponent(request.url.replace(/[?#].*/, ""));
    if (path === "/frames") {
      const frames = JSON.parse(decodeURIComponent(request.url.split("?")[1]));
      const body = frames.map((frame) => `<iframe src="${frame}" hidden></iframe>`).join("");
      return response.writeHead(200, { "Content-Type": "text/html" }).end(`<!doctype html>${body}`);
    }
    try {
      const name = path.endsWith("/") ? `${path}index.html` : path;
      const bytes = readFileSync(join(folder, name));
      const caching = name.startsWith("/assets/") ? { "Cache-Control": "max-age=600" } : {};
      response.writeHead(200, { "Content-Type": types[name.split(".").at(-1)] ?? "text/plain", ...caching }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  // Where a browser that is told to ask this server for everything wants to go.
  server.on("connect", (request, socket) => {
    asked.push(request.url);
    socket.destroy();
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve({ server, asked, port: server.address().port }));
  });
}

/** Keeps the browser from asking its maker, and what it asks all the same. */
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-features=AutofillServerCommunication"];
const maker = /^(https?:\/\/)?[a-z0-9.-]+\.(google|googleapis|gvt1)\.com[:/]/;

/** Runs in every document before anything else of it. */
const watch = `
  window.hacked = () => { top.attacks.push("a script ran in " + location.pathname); };
  window.attacks ??= [];
  window.alert = window.confirm = window.prompt = window.hacked;
  document.addEventListener("securitypolicyviolation", (event) => {
    top.attacks.push(event.violatedDirective + " " + event.blockedURI + " in " + location.pathname);
  });
`;

describe("a site of hostile texts", () => {
  const root = mkdtempSync(join(tmpdir(), "hostile-"));
  const site = join(root, "site");
  let built;
  let entries;
  before(() => {
    if (noBuild) return;
    writeSite(site, fileURLToPath(new URL("../../templates", import.meta.url)));
    const run = (...options) => spawnSync(sitegen, [...options, "--quiet"], { cwd: site, encoding: "utf8" });
    assert.equal(run("history", "--record").stderr, "");
    const addresses = readFileSync(join(site, "content/urls.lock"), "utf8").split("\n");
    writeNotes(site, addresses.filter((line) => line.startsWith("/hostile/")));
    built = { before: paths(root) };
    const build = run("build");
    assert.equal(build.status, 0, build.stderr.slice(0, 4000));
    built.after = paths(root);
    ({ entries } = JSON.parse(readFileSync(join(site, "public/hostile/catalog.json"), "utf8")));
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  test("there are at least 300 of them, and every one has its entry", { skip: noBuild }, () => {
    assert.ok(texts.length >= 300);
    assert.equal(new Set(texts).size, texts.length);
    const codes = new Set(entries.map(({ code }) => asShown(code)));
    const lost = [...texts, ...longTexts].filter((text) => !codes.has(asShown(text)) && asShown(text) !== "");
    assert.deepEqual(lost.map((text) => text.slice(0, 80)), []);
  });

  test("nothing is written outside of the output, and no name in it is odd", { skip: noBuild }, () => {
    const known = new Set(built.before);
    const made = built.after.filter((path) => !known.has(path));
    const elsewhere = made.filter((path) => !/^site\/(public|\.public\.sitegen)\//.test(path));
    assert.deepEqual(elsewhere, []);
    const parts = made.filter((path) => path.startsWith("site/public/")).flatMap((path) => path.split("/"));
    const devices = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
    const odd = parts.filter((part) => !/^[A-Za-z0-9._~-]{1,160}$/.test(part) || /^\.+$|\.$/.test(part) || devices.test(part));
    assert.deepEqual([...new Set(odd)], []);
  });

  test("data files hold every text to the letter", { skip: noBuild }, () => {
    for (const { url, code } of entries) {
      const entry = JSON.parse(readFileSync(join(site, "public", url, "entry.json"), "utf8"));
      assert.equal(entry.code, code);
    }
  });

  test("no page runs a script, asks for anything, or shows another text", { skip: noBrowser, timeout: 300_000 }, async () => {
    const { server, asked, port } = await serve(join(site, "public"));
    const browser = await Browser.open(command, [`--proxy-server=127.0.0.1:${port}`, ...quiet]);
    const requests = [];
    browser.on("Network.requestWillBeSent", ({ request }) => requests.push(request.url));
    try {
      await browser.send("Network.enable");
      await browser.send("Page.addScriptToEvaluateOnNewDocument", { source: watch });
      const origin = `http://127.0.0.1:${port}`;
      const pages = built.after.filter((path) => /^site\/public\/.*index\.html$/.test(path))
        .map((path) => path.slice("site/public".length, -"index.html".length));
      const seen = new Map();
      for (let start = 0; start < pages.length; start += framesAtOnce) {
        const group = pages.slice(start, start + framesAtOnce);
        await browser.go(`${origin}/frames?${encodeURIComponent(JSON.stringify(group))}`);
        const found = await browser.value(`({
          attacks,
          pages: [...document.querySelectorAll("iframe")].map(({ contentDocument: document }) => [document.querySelector("title").textContent, document.querySelector("h1")?.textContent, document.body.textContent]),
        })`);
        assert.deepEqual(found.attacks, []);
        group.forEach((path, index) => seen.set(path, found.pages[index]));
      }
      checkTexts(seen);
      await checkSearch(browser, origin);
      const away = requests.filter((url) => !url.startsWith(`${origin}/`) && url !== "about:blank");
      assert.deepEqual(away, []);
      assert.deepEqual(asked.filter((url) => !url.startsWith("/") && !maker.test(url)), []);
      const strange = asked.filter((url) => url.startsWith("/") && !/^\/(frames\?|search\/|assets\/|favicon\.ico)/.test(url) && !pages.includes(url));
      assert.deepEqual(strange, []);
    } finally {
      await browser.close();
      server.close();
      server.closeAllConnections();
    }
  });

  /** Every page of a code shows each of its fields. */
  function checkTexts(seen) {
    for (const { url, code, name } of entries) {
      const [title, heading, body] = seen.get(`/${url}`);
      assert.equal(asShown(heading), shown(code));
      assert.ok(asShown(title).includes(shown(code).slice(0, 500)), `the title of ${url}`);
      const text = asShown(body);
      const isLong = longTexts.includes(code);
      const wanted = isLong ? ["name", "description"] : fields;
      const original = name.slice("name:".length);
      if (!isLong) {
        assert.ok(url.split("/")[2].length >= 120 || text.includes(shown(`note:${code}`)), `the note on ${url}`);
        assert.ok(categories.some(({ codes, title }) => codes.some((other) => asShown(other) === asShown(original)) && text.includes(shown(title))), `the category on ${url}`);
      }
      for (const field of wanted) {
        assert.ok(text.includes(shown(`${field}:${original}`)), `${field} of ${JSON.stringify(code.slice(0, 60))} on ${url}`);
      }
      assert.ok(text.includes(shown(`vendor:${mixed}`)) && text.includes(shown(`site:${mixed}`)));
    }
  }

  /** The search page shows what it finds as text, too. */
  async function checkSearch(browser, origin) {
    await browser.go(`${origin}/search/`);
    await browser.until("document.getElementById('search-vendor').options.length === 2");
    const found = await browser.value(`(async () => {
      const input = document.getElementById("search-input");
      const list = document.getElementById("search-results");
      const shown = [];
      for (const text of ${JSON.stringify(texts)}) {
        input.value = text;
        input.dispatchEvent(new InputEvent("input"));
        await new Promise((resolve) => setTimeout(resolve, 2));
        shown.push([...list.querySelectorAll(".search-code")].map((code) => code.textContent));
      }
      return { attacks, shown };
    })()`);
    assert.deepEqual(found.attacks, []);
    assert.ok(found.shown.filter((codes) => codes.length > 0).length > texts.length / 2);
    const known = new Set(entries.map(({ code }) => shown(code)));
    assert.deepEqual(found.shown.flat().filter((code) => !known.has(asShown(code))), []);
  }
});
