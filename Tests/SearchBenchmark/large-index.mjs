// A million codes in a real browser: builds their index with the builder in Swift, serves it with
// gzip, and measures what the search page fetches and how long a key takes.
//
//   node --max-old-space-size=8000 Tests/SearchBenchmark/large-index.mjs FOLDER [CODES]
//
// FOLDER is for the builder and the index, several gigabytes; what is there already is used again.

import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import { Browser, chromium, page, policy } from "./browser.mjs";
import { makeCorpus } from "./corpus.mjs";
import { publishedEngine } from "./published.mjs";

const [folder, count = "1000000"] = process.argv.slice(2);
if (!folder) throw new Error("Say in which folder the index may stand.");
const codeCount = Number(count);
const vendorCount = Math.max(30, codeCount / 1000);
const repository = new URL("../..", import.meta.url).pathname;

/** The builder, compiled from the sources of the site's generator. */
function compile() {
  const builder = join(folder, "builder");
  if (existsSync(builder)) return builder;
  const flags = ["-O", "-wmo", "-swift-version", "6", "-package-name", "sitegen", "-I", folder, ...["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"].flatMap((name) => ["-enable-upcoming-feature", name])];
  const shell = (command) => execFileSync("sh", ["-c", command], { cwd: repository, stdio: ["ignore", "inherit", "inherit"] });
  for (const name of ["OrderedJSON", "SiteSearch"]) {
    shell(`swiftc ${flags.join(" ")} -parse-as-library -module-name ${name} -emit-module -emit-module-path ${folder}/${name}.swiftmodule -c Sources/${name}/*.swift -o ${folder}/${name}.o`);
  }
  shell(`swiftc -O -swift-version 5 -package-name sitegen -I ${folder} Tests/SearchBenchmark/large-index/main.swift ${folder}/OrderedJSON.o ${folder}/SiteSearch.o -o ${builder}`);
  return builder;
}

/** As a site hands them over: the entries of a vendor by category. */
function byCategory(entries) {
  const places = new Map();
  const keyOf = ({ vendor, category }) => `${vendor}/${category}`;
  for (const entry of entries) if (!places.has(keyOf(entry))) places.set(keyOf(entry), places.size);
  const sorted = entries.map((entry) => [places.get(keyOf(entry)), entry]);
  return sorted.sort((left, right) => left[0] - right[0]).map(([, entry]) => entry);
}

async function build(corpus) {
  const index = join(folder, "search");
  if (existsSync(join(index, "index.json"))) return index;
  const builder = spawn(compile(), [index], { stdio: ["pipe", "inherit", "inherit"] });
  for (const entry of byCategory(corpus.entries)) {
    const fields = [entry.id, entry.code, entry.name ?? "", entry.vendor, entry.vendorName, entry.category, entry.summary, entry.status[0] ?? "", entry.text, entry.concepts];
    if (!builder.stdin.write(`${fields.join("\x1F")}\x1E`)) await once(builder.stdin, "drain");
  }
  builder.stdin.end();
  const [status] = await once(builder, "close");
  assert.equal(status, 0);
  return index;
}

/** Serves the search page with gzip, as a web server does; files are kept for ever but for the page. */
function serve(index) {
  const asset = (name) => (name === "search-engine.js" ? publishedEngine : readFileSync(join(repository, "templates/assets", name)));
  const bodyOf = (path) => {
    if (path === "/search/") return ["text/html", page("search", "../")];
    if (path.startsWith("/assets/")) return ["text/javascript", asset(path.slice("/assets/".length))];
    return ["application/json", readFileSync(join(index, path.slice("/search/".length)))];
  };
  const server = createServer((request, response) => {
    try {
      const [type, body] = bodyOf(new URL(request.url, "http://localhost").pathname);
      response.writeHead(200, { "Content-Type": type, "Content-Encoding": "gzip", "Content-Security-Policy": policy, "Cache-Control": type === "text/html" ? "no-store" : "max-age=31536000, immutable" });
      response.end(gzipSync(body, { level: 9 }));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

const shown = "[...document.querySelectorAll('.search-result')].map((item) => item.textContent)";
const isThere = (text) => `new URL(location).searchParams.get('q') === ${JSON.stringify(text)} && document.querySelectorAll('.search-result').length > 0 && !/more…|Loading/.test(document.getElementById('search-status').textContent)`;

/** Asks a new browser, whose cache is empty, for a text; what it fetched and showed. */
async function firstQuery(url, text) {
  const browser = await Browser.open(chromium());
  try {
    const fetched = new Map();
    const urls = new Map();
    browser.on("Network.responseReceived", ({ requestId, response }) => urls.set(requestId, new URL(response.url).pathname));
    // Bodies only, as the budgets count them.
    browser.on("Network.dataReceived", ({ requestId, encodedDataLength }) => fetched.set(requestId, (fetched.get(requestId) ?? 0) + encodedDataLength));
    await browser.send("Network.enable");
    await browser.go(`${url}/search/`);
    await browser.until("document.activeElement.id === 'search-input'");
    await browser.send("Input.insertText", { text });
    await browser.until(isThere(text));
    const sizes = [...fetched].map(([id, size]) => [urls.get(id), size]).filter(([path]) => /^\/search\/.|engine/.test(path));
    const results = await browser.value(shown);
    const status = await browser.value("document.getElementById('search-status').textContent");
    return { bytes: sizes.reduce((sum, [, size]) => sum + size, 0), files: sizes.length, results, status };
  } finally {
    await browser.close();
  }
}

/** Milliseconds from each key to its results on the page, the files being there: the second time typed. */
async function timeOfKeys(url, text) {
  const browser = await Browser.open(chromium());
  try {
    await browser.go(`${url}/search/`);
    await browser.until("document.activeElement.id === 'search-input'");
    return await browser.value(`(async () => {
      const input = document.getElementById("search-input");
      const list = document.getElementById("search-results");
      const key = (text) => new Promise((resolve) => {
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (new URL(location).searchParams.get("q") !== text) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(document.getElementById("search-status"), { childList: true, characterData: true, subtree: true });
        input.value = text;
        input.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText" }));
        const wait = () => (new URL(location).searchParams.get("q") === text ? (observer.disconnect(), resolve(performance.now() - start)) : setTimeout(wait, 0));
        wait();
      });
      const times = [];
      for (const round of [1, 2]) for (let end = 1; end <= ${text.length}; end += 1) {
        const time = await key(${JSON.stringify(text)}.slice(0, end));
        if (round === 2) times.push(time);
      }
      return times;
    })()`);
  } finally {
    await browser.close();
  }
}

mkdirSync(folder, { recursive: true });
const corpus = makeCorpus({ codeCount, vendorCount });
const server = await serve(await build(corpus));
const url = `http://127.0.0.1:${server.address().port}`;
const median = (list) => list.sort((left, right) => left - right)[Math.floor(list.length / 2)];
try {
  const entries = Array.from({ length: 9 }, (_, at) => corpus.entries[((at + 1) * 7919) % corpus.entries.length]);
  const report = async (title, texts, isRight) => {
    const answers = [];
    for (const [at, text] of texts.entries()) {
      const answer = await firstQuery(url, text);
      assert.ok(answer.results.length > 0 && isRight(answer.results, entries[at]), `${text}: ${answer.results.join("; ")}`);
      answers.push(answer);
      console.log(`  ${text}: ${answer.bytes} bytes in ${answer.files} files; ${answer.status}`);
    }
    console.log(`${title}: ${median(answers.map(({ bytes }) => bytes))} bytes, the median of ${texts.length} first queries in a browser`);
  };
  await report("a code", entries.map(({ code }) => code), ([first], { code }) => first.toLowerCase().startsWith(code.toLowerCase()));
  const words = entries.map(({ subject, condition }) => [subject.name.split(" ").at(-1), condition.word.replace(/.*(?=[A-Z])/, "").toLowerCase()]);
  await report("two words", words.map((both) => both.join(" ")), ([first], entry) => words[entries.indexOf(entry)].every((word) => first.toLowerCase().includes(word)));
  for (const text of [entries[0].code, words[0].join(" ")]) {
    const times = await timeOfKeys(url, text);
    console.log(`typing "${text}": ${median([...times]).toFixed(1)} ms a key, ${Math.max(...times).toFixed(1)} ms at most`);
  }
} finally {
  server.close();
  server.closeAllConnections();
}
