// Scores the search on the frozen queries beside two baselines, and measures what a first query
// fetches: node Tests/SearchBenchmark/bench.mjs [--pagefind FOLDER] [--million | --only-million]
//
// Prints a table for each share of the queries and fails where a gate or a budget is not reached.

import { gzipSync } from "node:zlib";

import { openIndex } from "../../templates/assets/search-engine.js";
import { BM25 } from "./bm25.mjs";
import { buildIndex, fetcherOf } from "./build-index.mjs";
import { makeCorpus } from "./corpus.mjs";
import { checkFrozen } from "./freeze.mjs";
import { measure } from "./measure.mjs";
import { openPagefind } from "./pagefind.mjs";
import { publishedEngine } from "./published.mjs";
import { makeQueries } from "./queries.mjs";

const options = process.argv.slice(2);
const share = (value) => value.toFixed(3).padStart(7);
const problems = [];

/** The issue's gates: class, measure, least value. */
const gates = [
  ...["exact", "recased", "jsonBody", "escapedJSON", "logLine", "traceAlphabetic", "traceNumeric"].map((name) => [name, "first", 0.98]),
  ["typingError", "first", 0.95],
  ["naturalWords", "mrr", 0.8],
];

async function quality() {
  const corpus = makeCorpus();
  const queries = makeQueries(corpus);
  checkFrozen(queries);
  const engine = await openIndex("search/index.json", fetcherOf(buildIndex(corpus.entries)));
  const documents = corpus.entries.map((entry) => ({ id: entry.id, text: textOf(entry) }));
  const bm25 = new BM25(documents);
  const pagefind = await openPagefind(corpus.entries, textOf, options);
  for (const isHeld of [false, true]) {
    const own = queries.filter((query) => query.isHeld === isHeld);
    const ours = await measure(own, async (text) => (await engine.search(text, { limit: 10 })).results.map(({ id }) => id));
    const baselines = [["BM25", await measure(own, async (text) => bm25.search(text, 10))]];
    if (pagefind) baselines.push(["Pagefind", await measure(own, (text) => pagefind(text))]);
    print(isHeld, ours.rows, baselines);
    judge(isHeld, ours.rows, baselines);
  }
}

const textOf = (entry) => [entry.code, entry.name ?? "", entry.vendorName, entry.category, entry.summary, entry.text, entry.concepts].join("\n");

function print(isHeld, rows, baselines) {
  console.log(`\n${isHeld ? "Held out of tuning" : "Used for tuning"}; MRR@10, recall@1, recall@10, falsely confident`);
  console.log(`${"class".padEnd(18)}${"queries".padStart(8)}${"  this search".padEnd(30)}${baselines.map(([name]) => `  ${name}`.padEnd(30)).join("")}`);
  for (const [name, row] of rows) {
    const all = [row, ...baselines.map(([, other]) => other.rows.get(name))];
    const cells = all.map(({ mrr, first, ten, wrong }) => `  ${[mrr, first, ten, wrong].map(share).join("")}`);
    console.log(`${name.padEnd(18)}${String(row.count).padStart(8)}${cells.join("")}`);
  }
}

function judge(isHeld, rows, baselines) {
  const place = isHeld ? "held out" : "tuning";
  const demand = (name, what, value, least) => {
    if (value < least) problems.push(`${place}: ${name}: ${what} is ${value.toFixed(3)}, below ${least.toFixed(3)}`);
  };
  for (const [name, key, least] of gates) demand(name, key, rows.get(name)[key], least);
  const confident = rows.get("negative").wrong;
  if (confident > 0.02) problems.push(`${place}: falsely confident is ${confident.toFixed(3)}, above .02`);
  for (const [name, row] of rows) {
    if (name === "negative") continue;
    for (const [baseline, other] of baselines) {
      demand(name, `MRR (beside ${baseline})`, row.mrr, other.rows.get(name).mrr);
      demand(name, `recall@10 (beside ${baseline})`, row.ten, other.rows.get(name).ten);
    }
  }
}

// -- Bytes --------------------------------------------------------------------------------------

const gzipped = (value) => gzipSync(Buffer.from(typeof value === "string" ? value : JSON.stringify(value)), { level: 9 }).length;
const engineBytes = gzipped(publishedEngine);

/** Codes, bytes of an exact query, bytes of two words; in kilobytes of 1,000. */
const budgets = [[1_000, 30, 17, 40], [100_000, 300, 25, 65], [1_000_000, 1_000, 35, 90]];

/** As a site hands them over: the entries of a vendor by category. */
function byCategory(entries) {
  const places = new Map();
  for (const { vendor, category } of entries) {
    const key = `${vendor}/${category}`;
    if (!places.has(key)) places.set(key, places.size);
  }
  const placeOf = ({ vendor, category }) => places.get(`${vendor}/${category}`);
  return [...entries].sort((left, right) => placeOf(left) - placeOf(right));
}

async function bytes([codeCount, vendorCount, exact, words]) {
  const corpus = makeCorpus({ codeCount, vendorCount });
  const index = buildIndex(byCategory(corpus.entries));
  const random = (at) => corpus.entries[(at * 7919) % corpus.entries.length];
  const first = async (text) => {
    const fetched = [];
    const engine = await openIndex("search/index.json", fetcherOf(index, fetched));
    await engine.search(text, { limit: 10 });
    const sizes = fetched.map((name) => gzipped(name === "index" ? index.manifest : { $schema: "../../../schema/search-shelf.json", items: index.files.get(name) }));
    return engineBytes + sizes.reduce((sum, size) => sum + size, 0);
  };
  const median = async (texts) => {
    const all = [];
    for (const text of texts) all.push(await first(text));
    all.sort((left, right) => left - right);
    return [all[Math.floor(all.length / 2)], all.at(-1)];
  };
  const places = Array.from({ length: 20 }, (_, at) => at + 1);
  const [ownExact, worstExact] = await median(places.map((at) => random(at).code));
  const [ownWords, worstWords] = await median(places.map((at) => random(at).subject.name.split(" ").at(-1) + " " + random(at).condition.word.replace(/.*(?=[A-Z])/, "").toLowerCase()));
  const speed = await timing(index, corpus);
  console.log(`${String(codeCount).padStart(8)} codes: exact ${ownExact} (most ${worstExact}), two words ${ownWords} (most ${worstWords}) bytes, engine ${engineBytes} of them; ${speed.toFixed(1)} ms a key`);
  if (codeCount === 100_000 && speed > 50) problems.push(`${codeCount} codes: a key takes ${speed.toFixed(1)} ms, above 50`);
  if (ownExact > exact * 1000) problems.push(`${codeCount} codes: an exact query takes ${ownExact} bytes, above ${exact}000`);
  if (ownWords > words * 1000) problems.push(`${codeCount} codes: two words take ${ownWords} bytes, above ${words}000`);
}

/** The mean time of a search while somebody types, the files being there. */
async function timing(index, corpus) {
  const engine = await openIndex("search/index.json", fetcherOf(index));
  const text = `${corpus.entries[17].summary}`.slice(0, 24);
  for (let at = 1; at <= text.length; at += 1) await engine.search(text.slice(0, at), { limit: 10 });
  const start = performance.now();
  for (let at = 1; at <= text.length; at += 1) await engine.search(text.slice(0, at), { limit: 10 });
  return (performance.now() - start) / text.length;
}

if (!options.includes("--only-million")) await quality();
console.log("\nFirst query over the wire, gzip");
for (const budget of budgets) if (options.includes("--only-million") ? budget[0] === 1_000_000 : budget[0] < 1_000_000 || options.includes("--million")) await bytes(budget);
if (problems.length > 0) console.error(`\n${problems.map((problem) => `NOT REACHED  ${problem}`).join("\n")}`);
process.exitCode = problems.length > 0 ? 1 : 0;
