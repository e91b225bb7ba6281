// That zlib, not our own code, reads `objects.inv` of a site.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { inflateSync } from "node:zlib";

const sitegen = process.env.SITEGEN;
const noBuild = sitegen ? false : "SITEGEN does not name the built program";

test("the inventory is a stream of zlib, with a line for each page of a code", { skip: noBuild }, () => {
  const folder = mkdtempSync(join(tmpdir(), "inventory-"));
  try {
    execFileSync(sitegen, ["build", "--quiet", "--output", join(folder, "public")]);
    const bytes = readFileSync(join(folder, "public", "objects.inv"));
    let start = 0;
    for (let line = 0; line < 4; line += 1) start = bytes.indexOf(10, start) + 1;
    const lines = inflateSync(bytes.subarray(start)).toString("utf8").trimEnd().split("\n");
    // As sphinx.util.inventory takes a line apart.
    const items = lines.map((line) => /^(.+?)\s+(\S+)\s+(-?\d+)\s+?(\S*)\s+(.*)$/.exec(line));
    assert.ok(items.every((item) => item && item[3] === "-1"));
    assert.ok(bytes.length > 65_535, "more than one block");
    const codes = items.filter((item) => item[2] === "std:label");
    assert.ok(codes.length >= 655);
    for (const [, name, , , path] of codes.filter((_, at) => at % 50 === 0)) {
      assert.equal(path, `${name}/`);
      assert.equal(JSON.parse(readFileSync(join(folder, "public", path, "entry.json"))).id, name);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
