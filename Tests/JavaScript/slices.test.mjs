import assert from "node:assert/strict";
import { test } from "node:test";

import * as written from "../../templates/assets/search-engine.js";
import { buildIndex, fetcherOf, sizes } from "../SearchBenchmark/build-index.mjs";
import { makeCorpus } from "../SearchBenchmark/corpus.mjs";
import { publishedEngine } from "../SearchBenchmark/published.mjs";

const published = await import(`data:text/javascript;base64,${Buffer.from(publishedEngine).toString("base64")}`);

const corpus = makeCorpus();
// Lists so short that 3,000 codes have as many slices and blocks as a million have.
Object.assign(sizes, { overflow: 300, blockSize: 512, slice: Infinity });
const whole = buildIndex(corpus.entries);
Object.assign(sizes, { slice: 12 });
const sliced = buildIndex(corpus.entries);

const subjects = [...new Set(corpus.entries.map(({ subject }) => subject.name.split(" ").at(-1)))];
const conditions = ["invalid", "expired", "found", "exists", "missing", "locked", "exceeded", "timeout", "long", "mismatch", "allowed", "corrupted"];
const texts = subjects.flatMap((subject, at) => [
  `${subject} ${conditions[at % 12]}`, `${conditions[(at + 5) % 12]} ${subject}`, `${subject}`, conditions[at % 12],
  `${subject} ${conditions[(at + 3) % 12]} server`, `alder ${subject} ${conditions[(at + 7) % 12]}`, `the ${subject}s ${conditions[(at + 1) % 12]}`,
]);

/** The first results of a query as text, and the lists that it fetched. */
async function answer(index, text, options, { openIndex } = written) {
  const fetched = [];
  const engine = await openIndex("search/index.json", fetcherOf(index, fetched));
  const { results, total, isMore } = await engine.search(text, options);
  const lists = fetched.filter((name) => name.startsWith("lists/"));
  const size = lists.reduce((sum, name) => sum + JSON.stringify(index.files.get(name)).length, 0);
  const terms = ({ matched }) => (isMore ? "" : matched.terms.join());
  return { results: results.map((result) => `${result.id} ${result.matched.in} ${result.matched.isExact} ${terms(result)}`), total, isMore, size };
}

test("slices of long lists have the first results of the whole lists", async () => {
  let early = 0;
  for (const text of texts) {
    for (const options of [{ limit: 5 }, { limit: 10, status: 404 }, { limit: 3, vendor: "alder-pay" }]) {
      const one = await answer(sliced, text, options);
      const other = await answer(whole, text, options);
      if (one.isMore) other.results = other.results.map((result) => result.replace(/ [^ ]*$/, " "));
      assert.deepEqual(one.results, other.results, `${text} ${JSON.stringify(options)}`);
      if (one.isMore) {
        early += 1;
        assert.ok(one.total >= one.results.length && one.total <= other.total, text);
      } else assert.equal(one.total, other.total, text);
    }
  }
  assert.ok(early > 50, `only ${early} searches ended early`);
});

test("the engine as it is published reads slices and whole lists as the module does", async () => {
  for (const text of texts.slice(0, 40)) {
    for (const index of [sliced, whole]) {
      assert.deepEqual(await answer(index, text, { limit: 5 }, published), await answer(index, text, { limit: 5 }), text);
    }
  }
});

test("a search that ends early reads less", async () => {
  const sizesOf = async (index) => Promise.all(texts.slice(0, 70).map((text) => answer(index, text, { limit: 5 })));
  const [own, other] = [await sizesOf(sliced), await sizesOf(whole)];
  const ended = own.map(({ isMore }, at) => (isMore ? at : -1)).filter((at) => at >= 0);
  const sum = (answers) => ended.reduce((all, at) => all + answers[at].size, 0);
  assert.ok(ended.length > 10 && sum(own) * 2 < sum(other), `${sum(own)} of ${sum(other)}`);
});
