import { readFileSync } from "node:fs";

const script = readFileSync(new URL("../../templates/assets/search-engine.js", import.meta.url), "utf8");

/** The engine as sites have it: without comments, and spaces and ends of lines that nothing asks for. */
export const publishedEngine = script
  .replace(/^ *\/\*\*[^]*?\*\/\n/gm, "")
  .replace(/^ *\/\/.*\n/gm, "")
  .replace(/^[ \n]+/gm, "")
  .replace(/([;,{(}])\n/g, "$1")
  .replace(/, /g, ",")
  .replace(/ = /g, "=");
