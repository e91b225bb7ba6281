import assert from "node:assert/strict";
import { test } from "node:test";

import { openIndex } from "../../templates/assets/search-engine.js";
import { buildIndex, fetcherOf, sizes } from "../SearchBenchmark/build-index.mjs";
import { makeCorpus } from "../SearchBenchmark/corpus.mjs";

const corpus = makeCorpus();
const flat = buildIndex(corpus.entries);
// Shelves so small that there are as many as a million codes have of the usual size.
Object.assign(sizes, { keys: 256, terms: 256, shallow: 64 });
const deep = buildIndex(corpus.entries);

/** A network on which what was asked for arrives at once, when `tick` is called. */
class Network {
  constructor(index) {
    this.fetch = fetcherOf(index);
    this.waiting = [];
    this.ticks = 0;
  }
  get fetchJSON() {
    return (url) => new Promise((resolve, reject) => {
      this.waiting.push(() => this.fetch(url).then(resolve, reject));
    });
  }
  async tick() {
    this.ticks += 1;
    await Promise.all(this.waiting.splice(0).map((answer) => answer()));
    await new Promise((done) => setImmediate(done));
  }
}

/** After how many round trips behind the manifest the first results are there, and all of them. */
async function trips(index, text) {
  const network = new Network(index);
  const opening = openIndex("search/index.json", network.fetchJSON);
  await network.tick();
  const engine = await opening;
  let first = null;
  let end = null;
  const early = ({ results }) => { first ??= { trips: network.ticks - 1, code: results[0].code }; };
  const searching = engine.search(text, { limit: 10, early }).then((found) => { end = { trips: network.ticks - 1, found }; });
  while (!end) {
    assert.ok(network.ticks < 12, `${text}: never ends`);
    await network.tick();
  }
  await searching;
  return { first: first ?? { trips: end.trips, code: end.found.results[0]?.code }, end };
}

const numbers = corpus.entries.filter(({ code }) => /^-?[0-9]{4,6}$/.test(code)).filter((_, at) => at % 97 === 0);
const symbols = corpus.entries.filter(({ code }) => /^[A-Za-z_.-]{9,}$/.test(code)).filter((_, at) => at % 97 === 0);

for (const [name, index] of [["a usual site", flat], ["a site of very many shelves", deep]]) {
  test(`the first result of a code is there one round trip after the manifest: ${name}`, async () => {
    assert.ok(numbers.length > 5 && symbols.length > 5);
    for (const { code, name: symbol } of [...numbers, ...symbols]) {
      for (const text of [code, code.toUpperCase(), symbol ?? code]) {
        const { first, end } = await trips(index, text);
        assert.equal(first.trips, 1, text);
        assert.equal(first.code, end.found.results[0].code, text);
      }
    }
  });

  test(`the first result of a JSON body and a log line is there as soon: ${name}`, async () => {
    for (const { code } of [...numbers, ...symbols]) {
      const body = JSON.stringify({ error: { code, message: "The request failed" } });
      const line = `2026-11-21T02:28:33Z WARN [worker-7] call failed: error code ${code}`;
      for (const text of [body, line]) {
        const { first, end } = await trips(index, text);
        assert.equal(first.trips, 1, text);
        assert.equal(first.code, end.found.results[0].code, text);
      }
    }
  });

  test(`a number without its sign or zeros takes no second trip: ${name}`, async () => {
    for (const { code } of numbers) assert.equal((await trips(index, `00${code.replace("-", "")}`)).first.trips, 1, code);
  });
}

test("words take two or three trips, and a few more where the lists of shelves are cut", async () => {
  assert.ok(deep.manifest.keys.isDeep && deep.manifest.terms.isDeep && !flat.manifest.terms.isDeep);
  for (const { summary } of corpus.entries.filter((_, at) => at % 499 === 0)) {
    const words = summary.split(" ").slice(0, 5).join(" ");
    assert.ok((await trips(flat, words)).end.trips <= 3, words);
    assert.ok((await trips(deep, words)).end.trips <= 6, words);
  }
});

test("a deep index answers as a flat one", async () => {
  const [one, other] = [await openIndex("search/index.json", fetcherOf(flat)), await openIndex("search/index.json", fetcherOf(deep))];
  for (const { code, summary, name } of corpus.entries.filter((_, at) => at % 53 === 0)) {
    for (const text of [code, code.slice(0, 3), name ?? code, `error: ${summary}`]) {
      assert.deepEqual((await other.search(text)).results.slice(0, 3).map(({ id }) => id), (await one.search(text)).results.slice(0, 3).map(({ id }) => id), text);
    }
  }
});

test("a shelf that two searches wait for is fetched once", async () => {
  const fetched = [];
  const engine = await openIndex("search/index.json", fetcherOf(flat, fetched));
  await Promise.all([engine.search(numbers[0].code), engine.search(numbers[0].code)]);
  assert.equal(new Set(fetched).size, fetched.length);
});

test("what is shown early is sure, and nothing is shown early of what is not found", async () => {
  const engine = await openIndex("search/index.json", fetcherOf(flat));
  const early = ({ results, total }) => {
    assert.equal(results.length, total);
    assert.ok(results.every(({ matched }) => matched.in !== "words"));
  };
  for (const text of ["7777777", "zorb wexed", "INFO: listening on port 9003, pid 1001"]) {
    await engine.search(text, { early: () => assert.fail(text) });
  }
  await engine.search(numbers[1].code, { early });
});
