import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import * as written from "../../templates/assets/search-engine.js";
import { buildIndex, fetcherOf } from "../SearchBenchmark/build-index.mjs";
import { publishedEngine } from "../SearchBenchmark/published.mjs";

const published = await import(`data:text/javascript;base64,${Buffer.from(publishedEngine).toString("base64")}`);

const vectors = JSON.parse(
  await readFile(new URL("../SearchVectors/answers.json", import.meta.url), "utf8"),
);

for (const [name, { openIndex }] of Object.entries({ written, published })) test(`the engine as it is ${name} has the answers of the shared vectors`, async () => {
  const records = vectors.records.map((record) => ({ ...record, url: `${record.id}/` }));
  const engine = await openIndex("https://errors.example/search/index.json", fetcherOf(buildIndex(records)));
  assert.ok(vectors.answers.length > 500);
  for (const { text, total, ids, in: field, isExact, unknown, mended, isUnsure } of vectors.answers) {
    const found = await engine.search(text, { limit: 5 });
    assert.deepEqual(found.results.map(({ id }) => id), ids, text);
    assert.equal(found.total, total, text);
    assert.equal(found.results[0]?.matched.in, field, text);
    assert.equal(found.results[0]?.matched.isExact, isExact, text);
    assert.deepEqual([found.unknown, found.mended, found.isUnsure], [unknown, mended, isUnsure], text);
  }
});
