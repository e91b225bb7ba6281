// Says the hash of the frozen queries; the benchmark compares it with `frozen.json`.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

export function hashOf(queries) {
  return createHash("sha256").update(JSON.stringify(queries)).digest("hex");
}

export function checkFrozen(queries) {
  const frozen = JSON.parse(readFileSync(new URL("frozen.json", import.meta.url), "utf8"));
  if (frozen.sha256 !== hashOf(queries) || frozen.count !== queries.length) {
    throw new Error(`The ${queries.length} queries are not the ${frozen.count} frozen ones.`);
  }
}
