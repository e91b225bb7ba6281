// Scores the queries that are not held out, and shows the first failures of the classes that are
// named: node Tests/SearchBenchmark/tune.mjs typingError negative

import { openIndex } from "../../templates/assets/search-engine.js";
import { buildIndex, fetcherOf } from "./build-index.mjs";
import { makeCorpus } from "./corpus.mjs";
import { checkFrozen } from "./freeze.mjs";
import { measure } from "./measure.mjs";
import { makeQueries } from "./queries.mjs";

const corpus = makeCorpus();
const queries = makeQueries(corpus);
checkFrozen(queries);
const index = buildIndex(corpus.entries);
const engine = await openIndex("file:///index.json", fetcherOf(index));
const wanted = process.argv.slice(2);
const chosen = queries.filter((query) => !query.isHeld && (wanted.length === 0 || wanted.includes(query.class)));
const search = async (text) => (await engine.search(text, { limit: 10 })).results.map(({ id }) => id);
const { rows, failures } = await measure(chosen, search);
for (const [name, { mrr, first, ten, wrong }] of rows) {
  console.log(name.padEnd(18), ...[mrr, first, ten, wrong].map((share) => share.toFixed(3)));
}
if (wanted.length > 0) for (const { class: name, text, right, found } of failures.slice(0, 15)) {
  console.log("--", name, JSON.stringify(text).slice(0, 220), "\n   right", right.slice(0, 3), "\n   found", found.slice(0, 3));
}
