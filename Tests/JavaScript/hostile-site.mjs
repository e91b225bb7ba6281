// A content folder whose every field holds one of the texts in Tests/HostileStrings, and what a page
// must show of it.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const file = new URL("../HostileStrings/hostile.json", import.meta.url);
const { long, ...groups } = JSON.parse(readFileSync(file, "utf8"));

/** Every text of ordinary length, and those of 64 KB. */
export const texts = Object.values(groups).flat();
export const longTexts = long.map(({ repeat, times }) => repeat.repeat(times));

/** Some of many kinds in one, for what a site has only once. */
export const mixed = Object.values(groups).map((group) => group[1]).join(" ");

/** The fields of a record that hold a text, each behind its own word; not those that are lists of words. */
export const fields = ["name", "label", "description", "cause", "action", "message", "severity", "since", "deprecated", "other"];

/** What Swift takes for the end of a line; runs of white space are one space on a page. */
const collapsed = (text) => text.replace(/[\s\u0085\u200b]+/gu, (run) => (/^\u200b+$/.test(run) ? run : " ")).trim();

const rightToLeft = /[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const named = (control) => `[U+${control.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`;

/** How a page shows a text: characters that change the direction of writing stand there by name. */
export function shown(text) {
  const visible = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, named);
  return collapsed(rightToLeft.test(text) ? visible : visible.replace(/[\u061c\u200e\u200f]/g, named));
}

/** The text of a page, to be compared with `shown`. */
export const asShown = collapsed;

/** YAML's double quotes, with everything but letters, digits and spaces escaped. */
const quoted = (text) => `"${[...text].map((letter) => (/[A-Za-z0-9 ]/.test(letter) ? letter : `\\U${letter.codePointAt(0).toString(16).padStart(8, "0")}`)).join("")}"`;

/** How many codes a category has; its title holds all of them, so that titles hold every text, too. */
const inACategory = 8;

/** The groups of texts that are categories, so chosen that texts which are alike stand in different ones. */
export const categories = (() => {
  const count = Math.ceil(texts.length / inACategory);
  return Array.from({ length: count }, (_, number) => {
    const codes = texts.filter((_, index) => index % count === number);
    return { codes, title: `c${number}: ${codes.join(" ")}` };
  });
})();

const record = (text, category) => ({
  code: text,
  category,
  status: `400 ${text}`,
  ...Object.fromEntries(fields.map((field) => [field, `${field}:${text}`])),
  [`key:${text}`]: "a value under a hostile key",
});

const longRecord = (text, number) => ({ code: text, name: `name:${text}`, description: `description:${text}`, category: `long ${number}` });

/** A name of a file that any file system takes, with as much of the text as it may have. */
function fileName(text, number) {
  const letters = [...text.replace(/[/\0]/g, "")].slice(0, 40).join("");
  return `d${number}${letters}`;
}

const vendor = `name: ${quoted(`vendor:${mixed}`)}
product: ${quoted(`product:${mixed}`)}
documents:
  - file: '*'
    format: json
    shape: records
    records: '*'
    columns: { code: code, category: category, status: status, name: name, label: label, description: description, cause: cause, action: action, message: message, severity: severity, since: since, deprecated: deprecated }
`;

const settings = `title: ${quoted(`site:${mixed}`)}
description: ${quoted(`about:${mixed}`)}
baseURL: https://codes.example/
navigation:
  - { title: ${quoted(`navigation:${mixed}`)}, path: search/ }
`;

/** Whether a note may hold the text as it is: links that lead nowhere stop a build, as they should. */
const mayBeANote = (text) => !/[\]<][(:]|\]\[|<[a-z]+:|]:|^\[x\]/i.test(text) && !text.startsWith("---");

/** Writes the whole folder. */
export function writeSite(folder, templates) {
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  cpSync(templates, join(folder, "templates"), { recursive: true });
  write("content/site.yaml", settings);
  write("content/vendors/hostile/vendor.yaml", vendor);
  const records = categories.flatMap(({ codes, title }) => codes.map((text) => record(text, title)));
  for (const [number, text] of longTexts.entries()) records.push(longRecord(text, number));
  for (let start = 0; start < records.length; start += inACategory) {
    const name = fileName(texts[start % texts.length], start);
    write(`content/vendors/hostile/2.0/${name}`, JSON.stringify(records.slice(start, start + inACategory), null, 1));
  }
  const older = categories.slice(0, 20).flatMap(({ codes, title }) => codes.map((text) => ({ ...record(text, title), description: `older ${text}` })));
  write("content/vendors/hostile/1.0/all.json", JSON.stringify(older));
  for (const [number, text] of texts.filter((_, index) => index % 20 === 0).entries()) {
    const head = `---\ntitle: ${quoted(`title:${text}`)}\n`;
    write(`content/pages/${fileName(text, number)}.md`, `${head}---\n    body:${collapsed(text)}\n`);
    write(`content/concepts/${fileName(text, number)}.md`, `${head}entries: []\n---\n    body:${collapsed(text)}\n`);
  }
}

/** The code that a part of a URL stands for; `null` where it was too long and ends in a hash. */
function codeOf(part) {
  if (part.length >= 120) return null;
  const bytes = part.split(/(~[0-9A-F]{2})/).map((piece) => (piece.startsWith("~") ? Buffer.from(piece.slice(1), "hex") : Buffer.from(piece)));
  return Buffer.concat(bytes).toString();
}

/** Writes a note for each code of the addresses: its text as a block of code, and as Markdown. */
export function writeNotes(folder, addresses) {
  for (const address of addresses) {
    const [, vendor, category, part] = address.split("/");
    const code = part ? codeOf(part) : null;
    if (code === null || vendor === "concepts" || category === "changes") continue;
    const path = join(folder, "content/vendors", vendor, "notes", category, `${part}.md`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `    note:${code}\n\n${mayBeANote(code) ? `${code}\n` : ""}`);
  }
}
