// The second builder of the index, in the plainest way: what the builder in Swift is compared with,
// and what makes the large indexes that are measured.

import { filledKey, formOf, indexVersion, normalizedCode, termsOf, tokenizerVersion, wordPiecesOf } from "../../templates/assets/search-engine.js";

export const sizes = { file: 4096, overflow: 4096, recordsPerFile: 8, blockSize: 65536 };

const fields = [
  ["code", 28], ["name", 28], ["aliases", 28], ["label", 22], ["summary", 16], ["concepts", 16],
  ["text", 10], ["category", 7],
];

const isNumeric = (text) => normalizedCode(text)?.isNumeric === true;
const spoken = (texts) => texts.filter((text) => text && !isNumeric(text)).join("\n");

function textOf(record, field) {
  if (field === "code") return spoken([record.code]);
  if (field === "aliases") return spoken(record.aliases ?? []);
  return record[field] ?? "";
}

const bytesOrder = (left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right));

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

function exactTable(records) {
  const table = new Table();
  records.forEach((record, number) => {
    for (const text of [record.code, record.name, ...(record.aliases ?? [])]) {
      const normalized = text === undefined || text === null ? null : normalizedCode(text);
      if (!normalized) continue;
      table.add(normalized.key, number);
      const bare = normalized.isNumeric ? /^-?0*([0-9]+)$/.exec(normalized.key)?.[1] : undefined;
      if (bare !== undefined && bare !== normalized.key) table.add(`~${bare}`, number);
      const filled = placeholderKey(text);
      if (filled) table.add(`~${filled}`, number);
    }
  });
  return table;
}

function postings(records) {
  const best = records.map((record) => {
    const terms = new Map();
    for (const [field, impact] of fields) {
      for (const term of termsOf(textOf(record, field))) if (!terms.has(term)) terms.set(term, impact);
    }
    return terms;
  });
  const average = best.reduce((sum, terms) => sum + terms.size, 0) / Math.max(1, records.length) || 1;
  const table = new Map();
  const add = (term, number, impact) => {
    if (!table.has(term)) table.set(term, []);
    table.get(term).push([number, impact]);
  };
  best.forEach((terms, number) => {
    const saturation = 2.2 / (1 + 1.2 * (0.5 + (0.5 * terms.size) / average));
    for (const [term, base] of terms) add(term, number, Math.max(1, Math.floor((base * saturation) / 2 + 0.5)));
    for (const status of new Set(records[number].status ?? [])) add(`status=${status}`, number, 1);
    const category = normalizedCode(records[number].category)?.key;
    if (category) add(`category=${category}`, number, 1);
  });
  return [...table].sort((left, right) => bytesOrder(left[0], right[0]));
}

/** Groups of one impact, the highest first, each with differences from 0. */
function groupsOf(list) {
  const groups = new Map();
  for (const [number, impact] of list) {
    if (!groups.has(impact)) groups.set(impact, []);
    groups.get(impact).push(number);
  }
  return [...groups]
    .sort((left, right) => right[0] - left[0])
    .map(([impact, numbers]) => [impact, ...numbers.map((number, at) => number - (at > 0 ? numbers[at - 1] : 0))]);
}

/** Entries in files of at most `sizes.file` bytes, each with the shortest text that tells it from the last. */
function shelve(name, entries, files) {
  const starts = [];
  let shelf = [];
  let bytes = 0;
  let last = null;
  const close = () => {
    if (shelf.length > 0) files.set(`${name}-${starts.length - 1}`, shelf);
  };
  for (const entry of entries) {
    const size = Buffer.byteLength(JSON.stringify(entry)) + 1;
    if (shelf.length === 0 || bytes + size > sizes.file) {
      close();
      starts.push(last === null ? "" : separator(last, entry[0]));
      shelf = [];
      bytes = 0;
    }
    shelf.push(entry);
    bytes += size;
    last = entry[0];
  }
  close();
  return starts;
}

function separator(before, key) {
  const symbols = [...key];
  const others = [...before];
  let at = 0;
  while (at < symbols.length - 1 && symbols[at] === others[at]) at += 1;
  return symbols.slice(0, at + 1).join("");
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
  const vendors = [...new Set(given.map(({ vendor }) => vendor))];
  const records = vendors.length === 1 ? given : groupBy(given, vendors);
  const files = new Map();
  const keys = shelve("keys", exactTable(records).sorted.map(([key, numbers]) => [key, ...numbers]), files);
  const words = new Map();
  let lists = 0;
  const entries = postings(records).map(([term, list]) => {
    const groups = groupsOf(list);
    if (JSON.stringify(groups).length <= sizes.overflow) return [term, ...groups];
    overflow(list, lists, records.length, files);
    lists += 1;
    return [term, list.length, lists - 1];
  });
  const terms = shelve("terms", entries, files);
  for (const word of records.flatMap((record) => fields.flatMap(([field]) => wordPiecesOf(textOf(record, field))))) {
    const length = [...word].length;
    if (!words.has(length)) words.set(length, new Set());
    words.get(length).add(word);
  }
  for (const [length, set] of words) files.set(`words-${length}`, [...set].sort(bytesOrder));
  for (let at = 0; at < records.length; at += sizes.recordsPerFile) {
    files.set(`records-${at / sizes.recordsPerFile}`, records.slice(at, at + sizes.recordsPerFile).map(shown));
  }
  const manifest = {
    $schema: "../schema/search-index.json", version: indexVersion, tokenizer: tokenizerVersion,
    folder: folderOf(files), count: records.length, recordsPerFile: sizes.recordsPerFile, blockSize: sizes.blockSize,
    vendors: vendors.map((id) => {
      const own = records.filter(({ vendor }) => vendor === id);
      return { id, name: own[0].vendorName, count: own.length };
    }),
    statuses: [...new Set(records.flatMap(({ status }) => status ?? []))].sort((left, right) => left - right),
    forms: [...new Set(records.map(({ code }) => formOf(code)).filter(Boolean))].sort(bytesOrder),
    enums: enumsOf(records), keys, terms, words: [...words.keys()].sort((left, right) => left - right),
  };
  const ranges = records.flatMap(({ range }, number) => (range ? [[...range, number]] : []));
  if (ranges.length > 0) manifest.ranges = ranges.sort((left, right) => left[0] - right[0] || left[1] - right[1] || left[2] - right[2]);
  return { manifest, files, records };
}

function groupBy(records, vendors) {
  const groups = new Map(vendors.map((id) => [id, []]));
  for (const record of records) groups.get(record.vendor).push(record);
  return [...groups.values()].flat();
}

/** Titles of categories that are one word, such as the names of enums; at most 256. */
function enumsOf(records) {
  const titles = new Set(records.map(({ category }) => category).filter((title) => !/\s/.test(title)));
  const keys = [...new Set([...titles].map((title) => normalizedCode(title)?.key).filter(Boolean))];
  return keys.sort(bytesOrder).slice(0, 256);
}

/** Writes a long list in blocks of `sizes.blockSize` records; a block may be empty. */
function overflow(list, place, count, files) {
  const blocks = Array.from({ length: Math.ceil(count / sizes.blockSize) }, () => []);
  for (const posting of list) blocks[Math.floor(posting[0] / sizes.blockSize)].push(posting);
  blocks.forEach((own, block) => files.set(`list-${place}-${block}`, groupsOf(own)));
}

/**
 * The folder's name: 16 hexadecimal digits of the names and contents of all files, by two FNV-1a
 * hashes of 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/) that begin differently.
 */
export function folderOf(files) {
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (const name of [...files.keys()].sort(bytesOrder)) {
    for (const byte of Buffer.from(`${name}\n${JSON.stringify(files.get(name))}\n`)) {
      low = Math.imul(low ^ byte, 0x01000193);
      high = Math.imul(high ^ byte, 0x01000193);
    }
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}

/** What `openIndex` fetches of an index in memory; counts what it is asked for in `fetched`. */
export function fetcherOf({ manifest, files }, fetched = []) {
  return async (url) => {
    const name = url.split("/").at(-1).replace(/\.json$/, "");
    const value = name === "index" ? manifest : files.get(name);
    if (value === undefined) throw new Error(`${url}: 404`);
    fetched.push(name);
    return JSON.parse(JSON.stringify(name === "index" ? value : { items: value }));
  };
}
