// The second builder of the index, in the plainest way: what the builder in Swift is compared with,
// and what makes the large indexes that are measured.

import { filledKey, formOf, hashOf, indexVersion, looseKey, normalizedCode, piecesIn, roomOf, termsOf, tokenizerVersion } from "../../templates/assets/search-engine.js";

export const sizes = { keys: 1024, terms: 4096, codes: 2048, overflow: 4096, slice: 2048, recordsPerFile: 8, blockSize: 65536, part: 64, shallow: 256, leastHashes: 16, mostHashes: 128, shelvesOfAHash: 16, shown: 4 };

const fields = [
  ["code", 28], ["name", 28], ["aliases", 28], ["label", 22], ["summary", 16], ["concepts", 16],
  ["text", 10], ["category", 7], ["synonyms", 7],
];

/** Phrases, and what is found besides where one of them is said; the first two are names of the HTTP status 429 (RFC 6585, 4). */
const synonyms = [
  [["too many requests", "rate limit"], "too many requests\nrate limit"],
  [["lack", "lacks", "lacking"], "missing"],
];

/** Those of what an entry says in its code, name, label or summary. */
function synonymsOf({ code, name, label, summary }) {
  const said = [code, name, label, summary].map((text) => ` ${piecesIn(text ?? "").join(" ")} `);
  const found = synonyms.filter(([phrases]) => said.some((text) => phrases.some((phrase) => text.includes(` ${phrase} `))));
  return found.map(([, text]) => text).join("\n");
}

const isNumeric = (text) => normalizedCode(text)?.isNumeric === true;
const spoken = (texts) => texts.filter((text) => text && !isNumeric(text)).join("\n");

function textOf(record, field) {
  if (field === "code") return spoken([record.code]);
  if (field === "aliases") return spoken(record.aliases ?? []);
  if (field === "synonyms") return synonymsOf(record);
  return record[field] ?? "";
}

const bytesOrder = (left, right) => (/^[\0-\x7f]*$/.test(left + right) ? (left < right ? -1 : left > right ? 1 : 0) : Buffer.compare(Buffer.from(left), Buffer.from(right)));
const sizeOf = (value) => Buffer.byteLength(JSON.stringify(value));

class Table {
  constructor() { this.map = new Map(); }
  add(key, value) {
    const list = this.map.get(key);
    if (!list) this.map.set(key, [value]);
    else if (list[list.length - 1] !== value) list.push(value);
  }
  get sorted() { return [...this.map].sort((left, right) => bytesOrder(left[0], right[0])); }
}

/** The key under which a code with a placeholder is found by what fills it; null for others. */
export function placeholderKey(code) {
  const filled = code.replace(/(?<![A-Za-z0-9])(?:X+|N+|%[ds]|\{[^{}]*\}|<[^<>]*>|\[[^[\]]*\])(?![A-Za-z0-9])/g, "0");
  return filled === code ? null : filledKey(filled);
}

/** `1100` of `0x1100`, where it is three digits or more; of `0x80070005` also, as a signed number of 32 bits, `2147024891`. */
function hexadecimalKeys(code) {
  const digits = /^0x([0-9a-f]{4,16})$/i.exec(code)?.[1].toLowerCase();
  if (!digits) return [];
  const isSigned = /^[89a-f].{7}$/.test(digits);
  const keys = [looseKey(digits), ...(isSigned ? [String(0x100000000 - parseInt(digits, 16))] : [])];
  return keys.filter((key) => key.length > 2);
}

/** `50126` of `acme50126`, `942` of `elm00942`: what stands behind letters, where it is four digits or more. */
const digitsKey = (key) => /^[a-z]+([0-9]{4,})$/.exec(key)?.[1].replace(/^0+(?=.)/, "");

/** Keys with numbers of records. */
function exactTable(records, numbers) {
  const table = new Table();
  records.forEach((record, at) => {
    const number = numbers[at];
    for (const text of [record.code, record.name, ...(record.aliases ?? [])]) {
      const normalized = text === undefined || text === null ? null : normalizedCode(text);
      if (!normalized) continue;
      table.add(normalized.key, number);
      const loose = looseKey(normalized.key);
      if (loose !== normalized.key) table.add(`~${loose}`, number);
      for (const key of hexadecimalKeys(text)) table.add(`~${key}`, number);
      const digits = digitsKey(normalized.key);
      if (digits) table.add(`~${digits}`, number);
      const filled = placeholderKey(text);
      if (filled) table.add(`~${filled}`, number);
    }
  });
  return table.sorted;
}

/** Terms with lists of postings, each as a number of a record times 64 and an impact. */
function postings(records, numbers) {
  const best = records.map((record) => {
    const terms = new Map();
    let said = 0;
    for (const [field, impact] of fields) {
      for (const term of termsOf(textOf(record, field))) if (!terms.has(term)) terms.set(term, impact);
      if (field !== "synonyms") said = terms.size;
    }
    return { terms, said };
  });
  const average = Math.max(1, Math.floor(best.reduce((sum, { said }) => sum + said, 0) / Math.max(1, records.length) + 0.5));
  const table = new Map();
  const add = (term, number, impact) => {
    if (!table.has(term)) table.set(term, []);
    table.get(term).push(number * 64 + impact);
  };
  best.forEach(({ terms, said }, at) => {
    const saturation = 2.2 / (1 + 1.2 * (0.5 + (0.5 * said) / average));
    for (const [term, base] of terms) add(term, numbers[at], Math.max(1, Math.floor((base * saturation) / 2 + 0.5)));
    for (const status of new Set(records[at].status ?? [])) add(`status=${status}`, numbers[at], 1);
    const category = normalizedCode(records[at].category)?.key;
    if (category) add(`category=${category}`, numbers[at], 1);
    best[at] = null;
  });
  return [...table].sort((left, right) => bytesOrder(left[0], right[0]));
}

/** Groups of one impact, the highest first, each with differences from 0. */
function groupsOf(list) {
  const groups = new Map();
  for (const posting of list) {
    const impact = posting % 64;
    if (!groups.has(impact)) groups.set(impact, []);
    groups.get(impact).push(Math.floor(posting / 64));
  }
  return [...groups]
    .sort((left, right) => right[0] - left[0])
    .map(([impact, numbers]) => [impact, ...numbers.map((number, at) => number - (at > 0 ? numbers[at - 1] : 0))]);
}

/** Entries in shelves of at most `sizes.keys` or `sizes.terms` bytes, with the shortest texts that tell each from the last. */
function shelve(kind, entries, files) {
  const shelves = [];
  let shelf = [];
  let bytes = 0;
  let start = "";
  let last = null;
  const close = () => {
    if (shelf.length > 0) shelves.push([start, put(files, `${kind}/${shelves.length}`, shelf)]);
  };
  for (const entry of entries) {
    const size = sizeOf(entry) + 1;
    if (shelf.length > 0 && bytes + size > sizes[kind]) {
      close();
      start = separator(last, entry[0]);
      shelf = [];
      bytes = 0;
    }
    shelf.push(entry);
    bytes += size;
    last = entry[0];
  }
  close();
  return shelves.length > sizes.shallow ? parts(kind, shelves, files) : listOf(shelves);
}

const listOf = (shelves) => ({ starts: shelves.map(([start]) => start), hashes: shelves.map(([, hash]) => hash).join("") });

/** A long list of shelves, in shelves of its own. */
function parts(kind, shelves, files) {
  const own = [];
  for (let at = 0; at < shelves.length; at += sizes.part) {
    const part = shelves.slice(at, at + sizes.part);
    own.push([part[0][0], put(files, `${kind}-parts/${own.length}`, part)]);
  }
  return { ...listOf(own), isDeep: true };
}

function separator(before, key) {
  const symbols = [...key];
  const others = [...before];
  let at = 0;
  while (at < symbols.length - 1 && symbols[at] === others[at]) at += 1;
  return symbols.slice(0, at + 1).join("");
}

/** The table of codes by the hash of their key, with the records of the first few. */
function hashed(entries, shownOf, files) {
  const items = entries.map(([key, ...numbers]) => [key, numbers, ...numbers.slice(0, sizes.shown).map(shownOf)]);
  const bytes = items.reduce((sum, item) => sum + sizeOf(item) + 1, 0);
  if (items.length === 0) return { count: 0, hashes: "" };
  let count = 1;
  while (count * sizes.codes < bytes) count *= 2;
  const shelves = Array.from({ length: count }, () => []);
  for (const item of items) shelves[hashOf(looseKey(item[0])) % count].push(item);
  const wanted = Math.max(sizes.leastHashes, Math.min(sizes.mostHashes, count / sizes.shelvesOfAHash));
  const hashes = Array.from({ length: Math.min(count, wanted) }, (_, group) => {
    const texts = [];
    for (let at = group; at < count; at += wanted) texts.push(JSON.stringify(shelves[at]));
    return contentHash(texts.join("\n"));
  });
  shelves.forEach((shelf, at) => files.set(`codes/${at}.${hashes[at % wanted]}`, shelf));
  return { count, hashes: hashes.join("") };
}

function shown(record) {
  const kept = {
    id: record.id, code: record.code, name: record.name ?? undefined,
    aliases: record.aliases?.length ? record.aliases : undefined, label: record.label ?? undefined,
    category: record.category, status: record.status?.length ? record.status : undefined,
    summary: record.summary || undefined, removed: record.isRemoved || undefined, url: record.url === `${record.id}/` ? undefined : record.url,
  };
  return JSON.parse(JSON.stringify(kept));
}

/** `{ manifest, files }` of records: files by name, as values. Records of a vendor stand together. */
export function buildIndex(given) {
  const groups = groupBy(given);
  const records = [...groups.values()].flat();
  const firsts = [];
  const numbers = [];
  let first = 0;
  for (const own of groups.values()) {
    firsts.push(first);
    own.forEach((_, at) => numbers.push(first + at));
    first += roomOf(own.length);
  }
  const files = new Map();
  const byNumber = new Map(numbers.map((number, at) => [number, shown(records[at])]));
  const entries = exactTable(records, numbers).map(([key, list]) => [key, ...list]);
  const codes = hashed(entries, (number) => byNumber.get(number), files);
  const keys = shelve("keys", entries, files);
  const terms = shelve("terms", postings(records, numbers).map(([term, list]) => {
    const own = groupsOf(list);
    return sizeOf(own) <= sizes.overflow ? [term, ...own] : [term, list.length, slices(own, list.length, files), ...overflow(list, (numbers.at(-1) ?? 0) + 1, files)];
  }), files);
  const vendors = [...groups].map(([id, own]) => ({ id, name: own[0].vendorName, count: own.length }));
  const manifest = {
    $schema: "../schema/search-index.json", version: indexVersion, tokenizer: tokenizerVersion,
    count: records.length, recordsPerFile: sizes.recordsPerFile, blockSize: sizes.blockSize, vendors,
    statuses: [...new Set(records.flatMap(({ status }) => status ?? []))].sort((left, right) => left - right),
    forms: [...new Set(records.map(({ code }) => formOf(code)).filter(Boolean))].sort(bytesOrder),
    enums: enumsOf(records), codes, records: shelveRecords([...groups.values()], firsts, byNumber, files), keys, terms, words: wordsOf(records, files),
  };
  const ranges = records.flatMap(({ range, formerRanges = [] }, at) =>
    [range, ...formerRanges].filter(Boolean).map((own) => [...own, numbers[at]]),
  );
  if (ranges.length > 0) manifest.ranges = ranges.sort((left, right) => left[0] - right[0] || left[1] - right[1] || left[2] - right[2]);
  return { manifest, files, records };
}

/** Records of a vendor in shelves; vendors whose numbers leave the same rest share a hash. */
function shelveRecords(groups, firsts, byNumber, files) {
  const count = Math.min(groups.length, sizes.leastHashes);
  const shelves = Array.from({ length: count }, () => []);
  groups.forEach((own, vendor) => {
    for (let at = 0; at < own.length; at += sizes.recordsPerFile) {
      const list = own.slice(at, at + sizes.recordsPerFile).map((_, place) => byNumber.get(firsts[vendor] + at + place));
      shelves[vendor % count].push([(firsts[vendor] + at) / sizes.recordsPerFile, list]);
    }
  });
  return shelves.map((group) => {
    const hash = contentHash(group.map(([, list]) => JSON.stringify(list)).join("\n"));
    for (const [number, list] of group) files.set(`records/${number}.${hash}`, list);
    return hash;
  }).join("");
}

function groupBy(records) {
  const groups = new Map();
  for (const record of records) {
    if (!groups.has(record.vendor)) groups.set(record.vendor, []);
    groups.get(record.vendor).push(record);
  }
  return groups;
}

/** The hashes of the words of each length. */
function wordsOf(records, files) {
  const words = new Map();
  for (const record of records) for (const [field] of fields) for (const word of piecesIn(textOf(record, field))) {
    if (!/^\p{L}{4,24}$/u.test(word)) continue;
    const length = [...word].length;
    if (!words.has(length)) words.set(length, new Set());
    words.get(length).add(word);
  }
  const lengths = [...words.keys()].sort((left, right) => left - right);
  return Object.fromEntries(lengths.map((length) => [length, put(files, `words/${length}`, [...words.get(length)].sort(bytesOrder))]));
}

/** Titles of categories that are one word, such as the names of enums; at most 256. */
function enumsOf(records) {
  const titles = new Set(records.map(({ category }) => category).filter((title) => !/\s/.test(title)));
  const keys = [...new Set([...titles].map((title) => normalizedCode(title)?.key).filter(Boolean))];
  return keys.sort(bytesOrder).slice(0, 256);
}

/** Writes a long list in blocks of `sizes.blockSize` records; returns their hashes, "" for an empty one. */
function overflow(list, end, files) {
  const blocks = Array.from({ length: Math.ceil(end / sizes.blockSize) }, () => []);
  for (const posting of list) blocks[Math.floor(posting / 64 / sizes.blockSize)].push(posting);
  return blocks.map((own) => {
    if (own.length === 0) return "";
    return putList(groupsOf(own), files);
  });
}

/**
 * The highest impacts of a long list once more: its first 2,048 postings with those of the same impact, then up
 * to four times as many and so on, as long as they are no more than four fifths. Each slice as its hash and the
 * highest impact behind it.
 */
function slices(groups, count, files) {
  const found = [];
  let at = 0;
  let sum = 0;
  for (let wanted = sizes.slice; ; wanted *= 4) {
    const first = at;
    while (at < groups.length && sum < wanted) {
      sum += groups[at].length - 1;
      at += 1;
    }
    if (sum * 5 > count * 4) return found;
    if (at > first) found.push([putList(groups.slice(first, at), files), groups[at][0]]);
  }
}

function putList(groups, files) {
  const hash = longHash(JSON.stringify(groups));
  files.set(`lists/${hash}`, groups);
  return hash;
}

/** Puts a shelf under its name and the hash of its contents, which is returned. */
function put(files, name, items) {
  const hash = contentHash(JSON.stringify(items));
  files.set(`${name}.${hash}`, items);
  return hash;
}

/** Two FNV-1a hashes of 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/) that begin differently. */
function halves(text) {
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (const byte of Buffer.from(text)) {
    low = Math.imul(low ^ byte, 0x01000193);
    high = Math.imul(high ^ byte, 0x01000193);
  }
  return [low >>> 0, high >>> 0];
}

/** 6 digits of base 36 of both halves. */
function contentHash(text) {
  const [low, high] = halves(text);
  return Number(((BigInt(low) << 32n) | BigInt(high)) % 2176782336n).toString(36).padStart(6, "0");
}

/** 16 hexadecimal digits. */
const longHash = (text) => halves(text).map((half) => half.toString(16).padStart(8, "0")).join("");

/** What `openIndex` fetches of an index in memory; counts what it is asked for in `fetched`. */
export function fetcherOf({ manifest, files }, fetched = []) {
  return async (url) => {
    const name = /shelves\/(.*)\.json$/.exec(url)?.[1] ?? "index";
    const value = name === "index" ? manifest : files.get(name);
    if (value === undefined) throw new Error(`${url}: 404`);
    fetched.push(name);
    return JSON.parse(JSON.stringify(name === "index" ? value : { items: value }));
  };
}
