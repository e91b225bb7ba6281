// The search engine as a site has it, which is shorter than the module that it is made of.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

import * as engine from "../../templates/assets/search-engine.js";
import { publishedEngine } from "../SearchBenchmark/published.mjs";
import { fetchMadeUp } from "./made-up-index.mjs";

const sitegen = process.env.SITEGEN;
const noBuild = sitegen ? false : "SITEGEN does not name the built program";

test("a site's engine is the one whose bytes are counted, and answers as its module does", { skip: noBuild }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "engine-"));
  try {
    execFileSync(sitegen, ["build", "--quiet", "--output", join(folder, "public")]);
    const file = join(folder, "public", "assets", "search-engine.js");
    assert.equal(readFileSync(file, "utf8"), publishedEngine);
    const published = await import(pathToFileURL(file).href);
    assert.deepEqual(Object.keys(published), Object.keys(engine));
    const answers = async ({ openIndex }) => {
      const index = await openIndex("https://e.example/search/index.json", fetchMadeUp);
      const texts = ["9003", "invlaid token", '{"code": 6042}', "got a 403 from the server", "smart card expired", "FLOOD_WAIT_42"];
      return Promise.all(texts.map((text) => index.search(text)));
    };
    assert.deepEqual(await answers(published), await answers(engine));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
