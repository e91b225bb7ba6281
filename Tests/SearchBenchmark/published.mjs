import { readFileSync } from "node:fs";

const script = readFileSync(new URL("../../templates/assets/search-engine.js", import.meta.url), "utf8");

/** The engine as sites have it: without comments, and spaces, ends of lines and signs before them that nothing asks for. */
export const publishedEngine = script
  .replace(/^ *\/\*\*[^]*?\*\/\n/gm, "")
  .replace(/^ *\/\/.*\n/gm, "")
  .replace(/^[ \n]+/gm, "")
  .replace(/[;,]\n(?=})|,\n(?=[)\]])/g, "\n")
  .replace(/(?<=[;,{(}=>&|?:+])\n|\n(?=[)}\]&|?:]|$)/g, "")
  .replaceAll("\n", " ")
  .replace(/ (?=[-+=<>&|?:*/{}([!])/g, "")
  .replace(/(?<=[-+=<>&|?:*/{,;)]) /g, "");
