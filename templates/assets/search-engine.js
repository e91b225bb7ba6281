/**
 * The search of the site: one module without any DOM, for pages and for Node alike.
 *
 *   const engine = await openIndex(url, fetchJSON);
 *   const { results } = await engine.search(text, { limit, vendor, status });
 *
 * `fetchJSON(url)` promises the parsed JSON at an address. Nothing of the searched text leaves
 * this module. The index is described at /schema/search-index.json.
 *
 * @shortened A build gives each name of small letters and a later capital that is neither exported nor
 * written by the index a short one, and so some other words. Leave this line out of a module of yours that
 * does not bear it.
 */

/** The number of the tokenizer's specification that this module implements. */
export const tokenizerVersion = 1;

/** Longer texts are searched for what their beginning holds. */
const longestQuery = 200_000;

// ---------------------------------------------------------------------------------------------
// Tokenizer. Its specification is written in Sources/SiteSearch/SearchTokenizer.swift; the shared
// vectors in Tests/SearchVectors hold both implementations to it.

const longestTerm = 64;

const ignored =
  /[\u00AD\u0300-\u036F\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u061C\u064B-\u065F\u0670\u180E\u1AB0-\u1AFF\u1DC0-\u1DFF\u200B-\u200F\u202A-\u202E\u2060-\u206F\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F\uFEFF\u{E0000}-\u{E0FFF}]/u;
const ideograph =
  /[\u3005\u3007\u3041-\u3096\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u;
const decomposing = /[\u00C0-\u024F\u0370-\u052F\u0620-\u06FF\u1E00-\u1FFF]/;

/** Letters that do not decompose and are commonly typed as others. */
const typedAs = new Map(
  "æ ae,ø o,œ oe,ß ss,ł l,đ d,þ th,ı i,ſ s,ς σ,ﬀ ff,ﬁ fi,ﬂ fl,ﬃ ffi,ﬄ ffl".split(",").map((pair) => pair.split(" ")),
);

/** Rule 1a. */
function plainOf(symbol) {
  const value = symbol.codePointAt(0);
  if (value < 0x660) return symbol;
  if (value >= 0xff01 && value <= 0xff5e) return String.fromCharCode(value - 0xfee0);
  if (value === 0x3000) return " ";
  if ((value >= 0x2010 && value <= 0x2013) || value === 0x2212) return "-";
  if (value === 0x2019) return "'";
  for (const zero of [0x660, 0x6f0, 0x966]) {
    if (value >= zero && value <= zero + 9) return String(value - zero);
  }
  return symbol;
}

/**
 * Rules 1b and 1c: the first pattern that fits says what kind a character is of. Kinds are called by a character of them:
 * small letters, capitals, digits, connectors, apostrophes and separators; ignored characters by none; and ideographs,
 * caseless letters and what is of the kind of the letter before it by their first letters.
 */
const kinds = [["a", /[a-z]/], ["A", /[A-Z]/], ["0", /[0-9]/], ["_", /[_.\-/]/], ["'", /'/], [" ", /[\0-\x7F]/],
  ["", ignored], ["i", ideograph], ["A", /[\p{Lu}\p{Lt}]/u], ["a", /\p{Ll}/u], ["c", /\p{Lo}/u],
  ["f", /[\p{Lm}\p{M}\p{N}]/u], [" ", /^/],
];

const isOfWord = (kind) => /[Aac0fi]/.test(kind);

/** Rule 1d. */
function foldedOf(plain) {
  let folded = "";
  for (const letter of plain.toLowerCase()) {
    if (ignored.test(letter)) continue;
    const parts = decomposing.test(letter) ? letter.normalize("NFD") : letter;
    const base = [...parts].filter((part) => !ignored.test(part)).join("");
    folded += typedAs.get(base) ?? base;
  }
  return folded;
}

const characters = new Map();

function characterOf(symbol) {
  let character = characters.get(symbol);
  if (!character) {
    const plain = plainOf(symbol);
    const [kind] = kinds.find(([, pattern]) => pattern.test(plain));
    character = { kind, plain, folded: isOfWord(kind) ? foldedOf(plain) : "" };
    characters.set(symbol, character);
  }
  return character;
}

/**
 * Step 2: an array of runs `{ start, end, segments }`, each segment an array of characters
 * `{ kind, folded, start, end }` with offsets into the text.
 */
function runsOf(text) {
  const runs = [];
  let run = null;
  let joint = null;
  let start = 0;
  const endRun = () => {
    run = joint = null;
  };
  const append = (character) => {
    if (!run) runs.push((run = { start: character.start, segments: [[]] }));
    if (joint === "_") run.segments.push([]);
    const segment = run.segments.at(-1);
    if (character.kind === "f") character.kind = segment.at(-1)?.kind ?? "a";
    segment.push(character);
    run.end = character.end;
    joint = null;
  };
  for (const symbol of text) {
    const { kind, folded } = characterOf(symbol);
    const end = start + symbol.length;
    const character = { kind, folded, start, end };
    start = end;
    if (kind === "") continue;
    const isJoint = kind === "_" || kind === "'";
    if (isJoint && run && !joint) {
      joint = kind;
      continue;
    }
    if (!isOfWord(kind) || kind === "i") endRun();
    if (isOfWord(kind)) append(character);
    if (kind === "i") endRun();
  }
  return runs;
}

const isCased = (kind) => kind === "A" || kind === "a";

/** Step 3: whether a border stands before the segment's character at `index`. */
function isBorder(segment, index) {
  const left = segment[index - 1].kind;
  const right = segment[index].kind;
  if ((left === "0") !== (right === "0") || isCased(left) !== isCased(right)) return true;
  if (left === "a" && right === "A") return true;
  if (left !== "A" || right !== "A") return false;
  const isLower = (at) => segment[at]?.kind === "a";
  const isPlural = segment[index + 1]?.folded === "s" && !isLower(index + 2);
  return isLower(index + 1) && !isPlural;
}

function piecesOf(segment) {
  const pieces = [];
  let start = 0;
  for (let index = 1; index <= segment.length; index += 1) {
    if (index < segment.length && !isBorder(segment, index)) continue;
    pieces.push(segment.slice(start, index));
    start = index;
  }
  return pieces;
}

const isCapital = (piece) => piece.length === 1 && piece[0].kind === "A";

function joinedCapitals(pieces) {
  return pieces.slice(0, -1).flatMap((piece, index) => {
    const next = pieces[index + 1];
    if (!isCapital(piece) || pieces[index - 1]?.at(-1).kind === "0") return [];
    return ["A", "0"].includes(next[0].kind) ? [[...piece, ...next]] : [];
  });
}

function aroundTwo(pieces) {
  return pieces.slice(1, -1).flatMap((piece, index) => {
    const before = pieces[index];
    const textAfter = pieces[index + 2];
    if (foldedText(piece) !== "2" || before.at(-1).kind !== "A" || !isCapital(textAfter)) return [];
    const rest = before.slice(0, -1);
    return [[before.at(-1), ...piece, ...textAfter], ...(rest.length > 1 ? [rest] : [])];
  });
}

const foldedText = (characters) => characters.map((character) => character.folded).join("");

const wholeOf = (run) => foldedText(run.segments.flat());

const isTerm = (candidate) =>
  candidate.length <= longestTerm && !/^[a-z]$/.test(foldedText(candidate));

const termsOfSegment = (segment) => {
  const pieces = piecesOf(segment);
  return [...pieces, ...joinedCapitals(pieces), ...aroundTwo(pieces), segment];
};

function termsOfRun(run) {
  const candidates = run.segments.flatMap(termsOfSegment);
  const whole = run.segments.flat();
  const isDigits = whole.every((character) => character.kind === "0");
  if (run.segments.length > 1 && !isDigits) candidates.push(whole);
  return candidates.filter(isTerm).map(foldedText);
}

/** The distinct terms of a text, in the order in which they first appear. */
export function termsOf(text) {
  return [...new Set(runsOf(text).flatMap(termsOfRun))];
}

const blank = /^[\t-\r \u00A0]$/;

/**
 * The form in which the exact table holds a code or a name, `{ key, isNumeric }`; `null` for a
 * text of nothing. Specified in Sources/SiteSearch/NormalizedCode.swift.
 */
export function normalizedCode(text) {
  const groups = [];
  let sign = "";
  let symbols = "";
  let isInside = false;
  for (const symbol of text) {
    const { kind, plain, folded } = characterOf(symbol);
    if (kind === "") continue;
    if (isOfWord(kind)) {
      if (isInside) groups[groups.length - 1] += folded;
      else groups.push(folded);
      isInside = true;
      continue;
    }
    isInside = false;
    if (groups.length === 0) sign = plain === "-" ? "-" : "";
    if (!blank.test(plain)) symbols += plain;
  }
  if (groups.length === 0) return symbols ? { key: symbols, isNumeric: false } : null;
  if (groups.every((group) => /^[0-9]+$/.test(group))) {
    return { key: sign + groups.join("."), isNumeric: true };
  }
  if (groups.length === 1 && /^0x[0-9a-f]{1,16}$/.test(groups[0])) {
    return { key: sign + BigInt(groups[0]), isNumeric: true };
  }
  return { key: groups.join(""), isNumeric: false };
}

/**
 * The parts of a text, `{ text, isMarked }`, where a word or the beginning of one is among the
 * terms that a result has `matched`. Together the parts are the text.
 */
export function markedParts(text, terms) {
  const parts = [];
  let end = 0;
  const add = (from, to, isMarked) => {
    if (to > from) parts.push({ text: text.slice(from, to), isMarked });
  };
  for (const [from, to] of marksOf(text, terms)) {
    if (to <= end) continue;
    add(end, Math.max(from, end), false);
    add(Math.max(from, end), to, true);
    end = to;
  }
  add(end, text.length, false);
  return parts;
}

function marksOf(text, terms) {
  const marks = [];
  const words = runsOf(text).flatMap((run) => [
    run.segments.flat(),
    ...run.segments.flatMap(termsOfSegment),
  ]);
  for (const word of words) {
    const folded = foldedText(word);
    for (const term of terms) {
      if (term === "" || !folded.startsWith(term)) continue;
      let length = 0;
      const last = word.find((character) => (length += character.folded.length) >= term.length);
      marks.push([word[0].start, last.end]);
    }
  }
  return marks.sort((left, right) => left[0] - right[0] || right[1] - left[1]);
}

// ---------------------------------------------------------------------------------------------
// Index: files that are fetched when a search needs them, and kept.

/** The number of the index's format that this module reads. */
export const indexVersion = 5;

/**
 * Opens the index at `url`. Rejects where it cannot be fetched or is none of ours; so does a
 * search one of whose files cannot be fetched. A search may be tried again.
 */
export async function openIndex(url, fetchJSON) {
  const manifest = await fetchJSON(url);
  if (manifest?.version !== indexVersion || manifest.tokenizer !== tokenizerVersion) {
    throw new Error(`${url} is no search index of version ${indexVersion}`);
  }
  const index = new Index(manifest);
  const loading = new Map();
  const fetchShelf = async (name) => {
    try {
      const { items } = await fetchJSON(new URL(`shelves/${name}.json`, base(url)).href);
      index.files.set(name, items);
    } finally {
      loading.delete(name);
    }
  };
  /** A shelf that an earlier search still waits for is not fetched twice. */
  const load = (name) => {
    if (!loading.has(name)) loading.set(name, fetchShelf(name));
    return loading.get(name);
  };
  return {
    /** `{ id, name, count }` of each vendor, in the site's order. */
    vendors: manifest.vendors,
    /** The HTTP statuses that entries have, ascending. */
    statuses: manifest.statuses,
    async search(text, options = {}) {
      let isOver = false;
      const seek = () => {
        index.missing.clear();
        const matches = search(index, String(text), options);
        if (index.missing.size > 0 && matches.total > 0 && !isOver) options.early?.(matches);
        return matches;
      };
      const again = (name) => options.early && name.startsWith("codes/");
      try {
        for (;;) {
          const matches = seek();
          if (index.missing.size === 0) return matches;
          const names = [...index.missing];
          await Promise.all(names.map((name) => (again(name) ? load(name).then(seek) : load(name))));
        }
      } finally {
        isOver = true;
      }
    },
  };
}

const base = (url) => new URL(url, globalThis.location?.href ?? "file:///");

/**
 * What a search asks of the index. Where a file is not there yet, it is noted as missing and the
 * answer is `undefined`; the search then ends early and is repeated when the files have come.
 */
class Index {
  files = new Map();
  missing = new Set();
  /** Records that shelves of codes brought, by number. */
  shown = new Map();

  constructor(manifest) {
    this.manifest = manifest;
    this.count = manifest.count;
    this.forms = new Set(manifest.forms);
    this.enums = new Set(manifest.enums);
    let first = 0;
    this.firsts = manifest.vendors.map(({ count }) => (first += roomOf(count)) - roomOf(count));
    this.vendorWords = vendorWords(manifest.vendors);
  }

  /** A file's content. */
  file(name) {
    const file = this.files.get(name);
    if (file === undefined) this.missing.add(name);
    return file;
  }

  /** A file of pairs as a map, made once. */
  table(name) {
    const file = this.file(name);
    if (Array.isArray(file)) {
      this.files.set(name, new Map(file.map(([key, ...values]) => [key, values])));
    }
    return this.files.get(name);
  }

  /** The number of the shelf of `keys` or `terms` that may hold a key; -1 where none does. */
  placeOf(kind, key) {
    const { starts, isDeep } = this.manifest[kind];
    const place = lastNotAbove(starts, key);
    if (!isDeep || place < 0) return place;
    const part = this.part(kind, place);
    return part && place * partSize + lastNotAbove(part.map(([start]) => start), key);
  }

  /** `[start, hash]` of each shelf in a part of a long table. */
  part(kind, number) {
    return this.file(`${kind}-parts/${number}.${hashAt(this.manifest[kind].hashes, number)}`);
  }

  /** `[start, hash]` of a shelf of `keys` or `terms`; `null` behind the last. */
  shelf(kind, place) {
    const { starts, hashes, isDeep } = this.manifest[kind];
    const at = isDeep ? Math.floor(place / partSize) : place;
    if (at >= starts.length) return null;
    if (!isDeep) return [starts[at], hashAt(hashes, at)];
    const part = this.part(kind, at);
    return part && (part[place % partSize] ?? null);
  }

  /** What stands at a key of `keys` or `terms`; `null` where nothing does. */
  at(kind, key) {
    const place = this.placeOf(kind, key);
    if (place === undefined) return undefined;
    if (place < 0) return null;
    const shelf = this.shelf(kind, place);
    const table = shelf && this.table(`${kind}/${place}.${shelf[1]}`);
    return table && (table.get(key) ?? null);
  }

  /**
   * The records that a normalised code stands for. The shelves of `codes` bring what the first
   * result shows; of many words each would want one of its own, and those of `keys` are fewer.
   */
  numbers(key) {
    if (this.isLong) return this.at("keys", key);
    const { count, hashes } = this.manifest.codes;
    if (count === 0) return null;
    const place = hashOf(looseKey(key)) % count;
    const name = `codes/${place}.${sharedHash(hashes, place)}`;
    const file = this.file(name);
    if (Array.isArray(file)) for (const [, numbers, ...records] of file) {
      records.forEach((record, at) => this.shown.set(numbers[at], record));
    }
    const table = file && this.table(name);
    return table && (table.get(key)?.[0] ?? null);
  }

  /** Keys with a prefix, in order, at most `limit`. Four missing shelves are fetched together. */
  withPrefix(kind, prefix, limit) {
    const matches = [];
    const first = this.placeOf(kind, prefix);
    let ahead = 0;
    if (first === undefined) return matches;
    for (let place = Math.max(0, first); ; place += 1) {
      const shelf = this.shelf(kind, place);
      if (!shelf || (order(shelf[0], prefix) > 0 && !shelf[0].startsWith(prefix))) return matches;
      const table = this.table(`${kind}/${place}.${shelf[1]}`);
      if (!table && (ahead += 1) === 4) return matches;
      for (const key of table?.keys() ?? []) {
        if (key.startsWith(prefix)) matches.push(key);
        if (matches.length === limit) return matches;
      }
    }
  }

  /** Whether all blocks of such a list are there. */
  holds([, , ...hashes]) {
    return hashes.every((hash) => !hash || this.files.has(`lists/${hash}`));
  }

  /** A block of a list that stands apart; an empty one has no shelf. */
  block([, , ...hashes], block) {
    return hashes[block] ? (this.file(`lists/${hashes[block]}`) ?? []) : [];
  }

  vendorOf(number) {
    return lastThat(this.firsts, (first) => first <= number);
  }

  record(number) {
    const size = this.manifest.recordsPerFile;
    const known = this.shown.get(number);
    if (known) return known;
    const hash = sharedHash(this.manifest.records, this.vendorOf(number));
    return this.file(`records/${Math.floor(number / size)}.${hash}`)?.[number % size];
  }

  /** The records whose range holds a number, in the order of the ranges. */
  within(key) {
    const value = /^-?[0-9]{1,15}$/.test(key) ? Number(key) : NaN;
    const holding = (this.manifest.ranges ?? []).filter(([first, last]) => first <= value && value <= last);
    return holding.map(([, , number]) => number);
  }

  /**
   * The records of a normalised code, `{ number, isExact }`: those that have it, then those whose
   * range holds it. Sign and zeros give way last, and what is no digit among digits; so they do for
   * the vendors that the query names, where only others have the code.
   */
  lookup({ key, isNumeric }) {
    const exact = this.numbers(key);
    if (exact === undefined) return undefined;
    const loose = (number) => ({ number, isExact: false });
    const known = [...(exact ?? []).map((number) => ({ number, isExact: true })), ...this.within(key).map(loose)];
    const isNamed = ({ number }) => this.named.has(this.vendorOf(number));
    if (known.length > 0 && (this.named.size === 0 || known.some(isNamed))) return known;
    const read = asDigits(key);
    const bare = looseKey(key);
    const isPlain = !/[0-9]/.test(key) || /^[a-z]+0/.test(key) || (isNumeric && key.includes("."));
    const keys = read !== key ? [read] : isPlain ? [] : [bare, `~${bare}`];
    const others = keys.flatMap((other) => this.numbers(other) ?? []).map(loose);
    return known.length > 0 ? [...known, ...others.filter(isNamed)] : others;
  }

  /** How common a term is: more for the rarer. A logarithm that is the same everywhere. */
  weight(count) {
    const value = 1 + (this.count + 1) / (count + 0.5);
    const exponent = 31 - Math.clz32(value);
    return exponent + value / 2 ** exponent - 1;
  }
}

/** How many shelves stand in a part of a long table, and characters in a hash. */
const partSize = 64;
const hashSize = 6;

const hashAt = (hashes, place) => hashes.slice(place * hashSize, (place + 1) * hashSize);

/** Shelves of `codes` whose numbers leave the same rest share a hash; so do vendors' records. */
const sharedHash = (hashes, place) => hashAt(hashes, place % (hashes.length / hashSize));

/** FNV-1a of 32 bits (Fowler, Noll and Vo) over UTF-8. */
export function hashOf(text) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/**
 * How many numbers are set aside for the records of a vendor, so that one more rarely moves those of
 * the vendors behind it: a multiple of the largest power of 2 that is no more than an eighth.
 */
export function roomOf(count) {
  let grain = 8;
  while (grain * 16 <= count) grain *= 2;
  return Math.ceil(count / grain) * grain;
}

/** A key without its mark, its sign, and zeros that lead its digits: `8006`, `ora942`. */
export function looseKey(key) {
  return key.replace(/^~/, "").replace(/^-?([a-z]*)0*([0-9]+)$/, "$1$2");
}

/** A key whose letters were read from a picture, `9OO3`, or whose number a table made a fraction, `9003.0`, in digits. */
function asDigits(key) {
  if (/^[0-9]{3,}\.0$/.test(key)) return key.slice(0, -2);
  return /^[0-9][0-9oil]+[0-9o]$/.test(key) ? key.replace(/o/g, "0").replace(/[il]/g, "1") : key;
}

/** By code points, as UTF-8 is ordered. */
function order(left, right) {
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    const difference = left.codePointAt(at) - right.codePointAt(at);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** The place of the last of a list of which it `holds`, as of all before it, or -1. */
function lastThat(list, holds) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle])) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The place of the last of the sorted texts that is not above a key, or -1. */
const lastNotAbove = (sorted, key) => lastThat(sorted, (text) => order(text, key) <= 0);

/** Words that stand in the names of many vendors. */
const commonNames = wordSet(`api apis app authentication cloud for group identity inc of payment payments platform server
  service services the`);

/**
 * The numbers of the vendors that a word or several of them name, by normalised word: their ids and names, what
 * names begin with, and other parts of them that one vendor alone has.
 */
function vendorWords(vendors) {
  const table = new Map();
  const others = new Map();
  const add = (map, key, number) => {
    if (key) map.set(key, new Set([...(map.get(key) ?? []), number]));
  };
  vendors.forEach(({ id, name }, number) => {
    add(table, normalizedCode(id)?.key, number);
    add(table, normalizedCode(name)?.key, number);
    const words = runsOf(name).map(wholeOf);
    words.forEach((_, from) => {
      for (const length of [1, 2, 3, 4]) {
        const part = words.slice(from, from + length);
        const isOwn = part.some((word) => word.length > 2 && !commonNames.has(word));
        if (isOwn) add(from === 0 ? table : others, part.join(""), number);
      }
    });
  });
  for (const [word, numbers] of others) {
    if (numbers.size === 1 && !table.has(word)) table.set(word, numbers);
  }
  return table;
}

// ---------------------------------------------------------------------------------------------
// Query.

function wordSet(text) {
  return new Set(text.split(/\s+/));
}

/** Words around a code that say nothing of which one. */
const askingWords = wordSet(`a about an and any are as at be been but by can code codes
  could did do does error errors fix for from get gets getting got had has have help how http i if
  in into is it its me mean means my of on or our please receive received saw see seeing should so
  status that the then there these they this those to us was we were what when where which who why
  will with would you your`);

/** Words that fill logs and messages. */
const loggingWords = wordSet(`com connection data debug delete err exception fatal host html https
  info io json level line localhost log main message method ms msg net org path port post put
  request response sec severity stack thread time timestamp trace url utc warn warning worker www
  xml`);

const isQuiet = (word, isPasted) =>
  askingWords.has(word) || (isPasted && loggingWords.has(word));

/**
 * The runs of a query, each with what the rest of the search asks about it; those `asked` are without words that only
 * ask, the `bare` ones without vendors' names either. Signs are read that an address escapes, those of ASCII in other
 * widths, and hexadecimal numbers as languages write them, `0x80070057L` and `80070057h`.
 */
function readQuery(index, wholeText) {
  const unescaped = wholeText.slice(0, longestQuery).replace(/%(2[0-9a-f]|3[ad]|5f)/gi, decodeURIComponent).replace(/&(quot|#34);/g, '"');
  const unmarked = unescaped.replace(/\b(0x[0-9a-f]+?)u?l+\b/gi, "$1").replace(/\b([0-9a-f]{8})h\b/gi, "0x$1");
  const text = unmarked.replace(/[^\0-\u065F]/g, plainOf).trim();
  const runs = runsOf(text).map((run) => {
    const signed = signStart(text, run);
    const asWritten = text.slice(signed, run.end);
    const normalized = normalizedCode(asWritten);
    return {
      ...run,
      start: signed,
      folded: wholeOf(run),
      asWritten,
      normalized,
      isNumber: /^-?[0-9]+$/.test(normalized.key),
    };
  });
  nameVendors(text, runs, index);
  const isNumbered = runs.length > 2 && runs.some(({ isNumber }) => isNumber);
  const isPasted = isNumbered || runs.length > 8 || /[\n{=]|:\/\//.test(text);
  if (!isPasted) for (const run of runs) run.vendors ??= begunVendor(run, index);
  const vendors = new Set(runs.flatMap((run) => [...(run.vendors ?? []), ...hintedVendors(run, index)]));
  const asked = runs.filter((run) => !askingWords.has(run.folded));
  return { text, runs, range: rangeIn(text), asked, bare: asked.filter((run) => !run.vendors), isPasted, vendors };
}

/** Marks the runs that are the name of a vendor, or are together, as many as are. */
function nameVendors(text, runs, index) {
  runs.forEach((run, at) => {
    for (const length of [4, 3, 2, 1]) {
      const last = runs[at + length - 1];
      if (!last) continue;
      const key = normalizedCode(text.slice(run.start, last.end))?.key;
      const vendors = index.vendorWords.get(key);
      if (vendors) for (const part of runs.slice(at, at + length)) part.vendors ??= vendors;
    }
  });
}

/**
 * The vendor that somebody who types means by the beginning of its name alone, five letters or more and half of it:
 * `surepa`; no word of others' entries.
 */
function begunVendor({ folded }, index) {
  const isBegun = (name) => folded.length > 4 && name.startsWith(folded) && name.length <= 2 * folded.length;
  const vendors = new Set([...index.vendorWords].flatMap(([name, numbers]) => (isBegun(name) ? [...numbers] : [])));
  const isOwn = vendors.size === 1 && [...numbersOf(index, folded)].every((number) => vendors.has(index.vendorOf(number)));
  return isOwn ? vendors : undefined;
}

/** The vendors that the parts of a dotted name, `api.acme.com`, or of the name of an error's class, `AcmeAPIError`, name. */
function hintedVendors({ segments, asWritten }, { vendorWords: words }) {
  const pieces = piecesOf(segments.at(-1));
  const parts = /\.[a-z]/i.test(asWritten) || classEnding.test(asWritten) ? [...segments, pieces[0], pieces.slice(0, 2).flat()] : [];
  const names = parts.map(foldedText).filter((name) => !loggingWords.has(name));
  return names.flatMap((name) => [...(words.get(name) ?? [])]);
}

/** Where a run begins, its sign included: a `-` before a digit that nothing stands before. */
function signStart(text, run) {
  if (run.segments[0][0].kind !== "0") return run.start;
  const isSigned = /(^|[\s=:("'`[>,\\])-$/.test(text.slice(Math.max(0, run.start - 2), run.start));
  return isSigned ? run.start - 1 : run.start;
}

/** A word for a code, in languages that logs are written in, or a name that ends with one; and so for an error. */
const codeWord = /(code|codes|codigo|codice|kod|kode|kodu|sqlstate|код|[码碼]|コード|코드)$/;
const errorWord =
  /^(err|ret|rc|cause|reason|failure|fault|exception|fehler|fel|fout|virhe|erro|errore|hata|[误誤错錯])$|(error|errno|erreur|خطا[یي]?)$|ошибк|помилк|שגיא|エラー|오류|에러/;
const isCueWord = (word) => codeWord.test(word) || errorWord.test(word);
const noCueWords = wordSet(`activation area barcode country currency decode encode exit
  exited exits http language otp passcode postal postcode promo qr sms source status unicode verification zip
  zipcode`);
const fillingWord = /^(is|was|n|no|nr|num[bm]er|string|value|номер|번호|[号號番])$/;

const foldedPieces = (run) => run.segments.flatMap(piecesOf).map(foldedText);

const hasCue = (pieces) => pieces.some(isCueWord);

/** Whether a short number is a system's: behind `errno`, or as in `[WinError 5]`, and no vendor is named. */
function isOfSystem({ text, runs, vendors }, at) {
  const { start, folded, isNumber } = runs[at - 1] ?? {};
  return runs[at]?.isNumber && runs[at].folded.length < 4 && vendors.size === 0 && !isNumber && (folded === "errno" || text[start - 1] === "[");
}

/** Whether a run, with the word before it, is the word for a code, and not for one of a system. */
function isCue(query, at) {
  const { start, folded } = query.runs[at];
  const pieces = foldedPieces(query.runs[at]);
  const before = query.runs[at - 1];
  const isSpaced = before && query.text.slice(before.end, start) === " ";
  const around = isSpaced ? [...foldedPieces(before), ...pieces] : pieces;
  const isExit = /^exit(ed|s)?$/.test(query.runs[at - 2]?.folded);
  if (isExit || isOfSystem(query, at + 1) || around.some((piece) => noCueWords.has(piece))) return false;
  return hasCue(pieces) || (/^(failed|returned|result|with)$/.test(folded) && query.runs[at + 1]?.asWritten[0] === "-");
}

/** What may stand between a cue and its value. A closing bracket may not: `[error] 4711`. */
const gapAfterCue = /^[ \t"'`\\:=#°№([<>{|*「【-]{0,12}$/;
const gapAfterName = /^\]?[ \t]{1,2}[#(]?$|^:?\s?\($|^\.$|^::$/;

/**
 * Whether a key such as `error_code`, or the name of an enum or a vendor, stands before a run, or as in `9003错误` the
 * word for an error behind it: then `vendors` says of whom its value is a code, `null` for anybody; `false` where
 * nothing does.
 */
function cueBefore(query, index, at) {
  const run = query.runs[at];
  if (run.isNumber && /[错錯]/.test(query.text[run.end])) return { vendors: null };
  for (let other = at - 1; other >= Math.max(0, at - 3); other -= 1) {
    const { end, folded, normalized, vendors, asWritten, segments } = query.runs[other];
    const gap = query.text.slice(end, query.runs[other + 1].start);
    const isName = vendors || (index.enums.has(normalized.key) && !countedWords.has(folded) && !isCueWord(folded));
    if (isName && run.isNumber && gapAfterName.test(gap)) return { vendors };
    if (!gapAfterCue.test(gap) || (run.isNumber && gap === "[" && !classEnding.test(asWritten))) return false;
    if (/^[:(]$/.test(gap) && isFile(query, segments.at(-1))) return false;
    if (!fillingWord.test(folded)) return isCue(query, other) && { vendors: isStatus(run) && query.vendors.size > 0 ? query.vendors : null };
  }
  return false;
}

/** Whether it is the name of a file that a line of it stands behind, as of `OtpError.java:99`; not `error.code:9003`. */
const isFile = ({ text }, last) => text[last[0].start - 1] === "." && !hasCue(piecesOf(last).map(foldedText));

/** What names of classes of errors end with, behind which a code may stand in brackets: `AcmeAPIError[9003]`, not `error[812]`. */
const classEnding = /(Exception|Error)$/;

/** What follows a number that is a time, a process, an amount or a date. */
const afterAmount =
  /^(:[0-9]|#[0-9]|\s*---|\s?[%€£¥]|\$|\s?(ms|s|sec|seconds?|minutes?|bytes?|[kmg]b|times|attempts?|retries|rows?|tries|files|items|records|eur|usd|gbp|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\b)/i;

/** What a number stands behind that is a time, a price, a telephone's or how many errors there are. */
const beforeAmount = /[0-9]:.$|(\+[0-9 ]*|([$€£¥]|\berrors["']?\s?[:=])\s?)[-0-9]$/i;

function isAmount({ text }, { start, end }) {
  const before = text.slice(Math.max(0, start - 12), start);
  const number = /[0-9,.]*$/.exec(before)[0] + text.slice(start, end + 8);
  return /^[0-9]{1,2},[0-9]{3}(?![0-9])/.test(number) || beforeAmount.test(before + text[start]) || afterAmount.test(text.slice(end, end + 16));
}

/** Whether a number is an amount, or a word before it says of what it is the number. */
const isCounted = (query, at) =>
  isAmount(query, query.runs[at]) || countedWords.has(query.runs[at - 1]?.folded);

// ---------------------------------------------------------------------------------------------
// Codes in a query.

/** How sure it is that a record is meant, the surest last. */
const tiers = { words: 0, prefix: 1, reordered: 2, corrected: 3, zero: 4, said: 5, token: 6, near: 7, cued: 8, whole: 9 };

/**
 * What a text with numbers in it is found by where its numbers are fillings: its words with `#` for
 * each number; `null` for a text without a number or without a letter `a`-`z`.
 */
export function filledKey(text) {
  const parts = text.split(/[0-9]+/).map((part) => normalizedCode(part)?.key ?? "");
  const key = parts.join("#");
  return parts.length > 1 && /[a-z]/.test(key) ? key : null;
}

/** The records found so far, by number. */
class Findings {
  byRecord = new Map();
  /** The highest score of words that a record may have of which slices were read; 0 for no such. */
  floor = 0;
  /** Whether there are deeper slices. */
  hasMore = false;

  /** `depth` is how many slices of long lists are read; 0 for whole lists. */
  constructor(index, accepts, depth = 0) {
    Object.assign(this, { index, accepts, depth });
  }

  /** Adds what a piece of text stands for as a code; says whether it stands for any. */
  addCode(text, tier, only = null) {
    const normalized = text.length <= 200 ? normalizedCode(text) : null;
    if (!normalized) return false;
    const records = this.index.lookup(normalized);
    if (records === undefined) return undefined;
    const matches = records.filter(({ number }) => !only || only.has(this.index.vendorOf(number)));
    for (const { number, isExact } of matches) this.add(number, tier, normalized.key, isExact, text);
    return matches.length > 0;
  }

  /** The same for a text whose numbers may be fillings: `FLOOD_WAIT_42` of `FLOOD_WAIT_X`. */
  addFilled(text, tier) {
    const key = text.length <= 200 ? filledKey(text) : null;
    if (key === null) return false;
    const records = this.index.numbers(`~${key}`);
    for (const number of records ?? []) this.add(number, tier, key.split("#")[0], false, text);
    return records;
  }

  /**
   * Adds the first of some texts that stands for a code, with its numbers as fillings where they may
   * be. While a file is missing to know, nothing further is added and all that may be wanted noted.
   */
  addFirst(texts, tier, isFilled, only = null) {
    let findings = this;
    for (const text of texts.filter(Boolean)) {
      for (const add of isFilled ? [this.addCode, this.addFilled] : [this.addCode]) {
        const matches = add.call(findings, text, tier, only);
        if (matches && findings === this) return;
        if (matches === undefined) findings = this.ignoring;
      }
    }
  }

  /** The same index asked for nothing but what is missing. */
  get ignoring() {
    return new Findings(this.index, () => false);
  }

  add(number, tier, key, isExact, text) {
    if (!this.accepts(number)) return;
    const isKnown = tier <= this.byRecord.get(number)?.tier;
    if (!isKnown) this.byRecord.set(number, { number, tier, key, isExact: isExact && tier > tiers.prefix, text });
  }

  /** Adds a record that no code in the query stands for. */
  addLoosely(number, field, tier = tiers.words) {
    this.byRecord.set(number, { number, tier, isExact: false, field });
  }

  get hasExact() {
    return [...this.byRecord.values()].some(({ isExact, tier }) => isExact && tier === tiers.whole);
  }
}

function findCodes(query, findings) {
  const isCode = query.runs.length !== 1 || !query.runs[0].isNumber || !isAmount(query, query.runs[0]);
  if (isCode) findWholeCode(query, findings);
  findCodesInside(query, findings);
  if (isCode) findPrefixes(query, findings);
}

/**
 * The query as one code: as it stands, without words that only ask, without the vendor. One that the vendor does not have
 * comes behind those of the vendor that begin so.
 */
function findWholeCode(query, findings) {
  const { asked, bare, vendors } = query;
  const whole = findings.addCode(query.text, tiers.whole);
  if (whole || query.runs.length > 12) return;
  const isFit = (runs) => runs.length > 0 && runs.length <= 6 && !isAmount(query, runs.at(-1));
  const [text, own] = [asked, bare].map((runs) => isFit(runs) && runs.map(({ asWritten }) => asWritten).join(" "));
  const known = whole === undefined ? findings.ignoring : findings;
  known.addFirst([text], tiers.whole, true);
  if (vendors.size === 0) return;
  known.addFirst([own], tiers.whole, true, vendors);
  known.addFirst([own], tiers.prefix, true);
}

function findCodesInside(query, findings) {
  query.runs.forEach((run, at) => {
    const cue = cueBefore(query, findings.index, at);
    if (cue) findCued(query, at, cue.vendors, findings);
    query.isOfCode ||= cue && /[1-9_]/.test(run.asWritten) && !isStatus(run);
  });
  if (findings.index.missing.size > 0) return;
  const seen = new Set();
  query.runs.forEach((run, at) => {
    if (seen.has(run.asWritten)) return;
    seen.add(run.asWritten);
    findNumberAfterWord(query, run, findings);
    findBareNumber(query, at, findings);
    findTokens(query, run, findings);
  });
}

/**
 * The value beside a cue: the run, or for words a few of them together; of `error: 16 DENIED` the name, too.
 * `code: 0` is what those print that know none.
 */
function findCued(query, at, vendors, findings) {
  const run = query.runs[at];
  if (run.isNumber && isAmount(query, run)) return;
  const ends = query.runs.slice(at, run.isNumber ? at + 1 : at + 5).reverse();
  const texts = ends.filter(({ end }) => !isProse(query.text, run.start, end)).map((other) => query.text.slice(run.start, other.end));
  const isZero = run.asWritten === "0" || isStatus(run);
  const tier = isZero ? tiers.zero : /^[A-Z]?[a-z]+ /.test(texts[0]) ? tiers.said : tiers.cued;
  findings.addFirst(texts.filter((text) => !/[\n;{}]/.test(text)), tier, false, vendors);
}

/**
 * Whether words of a sentence that goes on stand there, `duplicate key` of `duplicate key value violates`, or what programs
 * print that have no value.
 */
const isProse = (text, start, end) => {
  const next = /^[ ](?!after)([A-Za-z]?[a-z]+)(?!\w|\s?[:=])|^["']\s?:/.exec(text.slice(end, end + 40));
  const said = text.slice(start, end);
  return /^(null|none|nil|undefined|true|false)$/i.test(said) || (next && /^[A-Z]?[a-z' ]+$/.test(said) && (/\s/.test(said) || !askingWords.has(next[1])));
};

/** What stands before a number that others call without it: `ACME50126`. */
const capitals = /^[A-Z]{3,}(?=\d{5,}$)/;

/** A number at the end of an identifier that says what it is: `AUTH_ERROR-9003`, `E.code.9003`; not of a vendor's name or version, `acme2`. */
function findNumberAfterWord(query, run, findings) {
  const pieces = foldedPieces(run);
  const last = pieces.at(-1);
  const before = pieces.at(-2);
  if (run.vendors || isWord(last)) return;
  const { vendorWords: words, forms } = findings.index;
  const vendors = words.get(run.folded.slice(0, -last.length));
  if (vendors && /[a-z][0-9]{1,2}$/i.test(run.asWritten)) return;
  const isCued = isCueWord(before) || (query.asked.length < 2 && capitals.test(run.asWritten));
  const isBehindE = /(^|[^\da-z])e\d+$/i.test(run.asWritten) && (last[0] !== "0" || forms.has(formOf(last)));
  if (!vendors && !isCued && !isBehindE) return;
  findings.addFirst([run.asWritten, last], tiers.cued, false, vendors);
}

/** Words before a number that is no code. */
const countedWords = wordSet(`account amount attempt count customer eth id in item job line lines order pid
  port price process request rev revision row session ticket time times total tries try uid user version`);

/**
 * A number by itself: where a vendor is named, its code; and a number in a form that only codes
 * have, such as `-32601`, `0x80070005`, `08006` or `4.12.3`, where a vendor writes so.
 */
function findBareNumber(query, at, findings) {
  const run = query.runs[at];
  if (!run.normalized.isNumeric || isCounted(query, at)) return;
  const beside = query.text.slice(Math.max(0, run.start - 14), run.start);
  const isState = /sql\s?state\W{1,4}$/i.test(beside);
  const isOfForm = isState || findings.index.forms.has(formOf(run.asWritten));
  const before = isState ? "" : beside.slice(-1);
  const textAfter = query.text.slice(run.end, run.end + 2);
  if (/[^\s("'`[\u3000-\uFFFF]/.test(before) && !/^[=:](0x|-\d{9})/.test(before + run.asWritten)) return;
  if (/^([\w\-/@]|:\S)/.test(textAfter)) return;
  if (!isOfForm && (before === "[" || /^[\]:]/.test(textAfter))) return;
  if (isOfForm) findings.addCode(run.asWritten, tiers.token);
  else if (query.vendors.size > 0 && run.asWritten.length > 2) findings.addCode(run.asWritten, tiers.token, query.vendors);
}

/** What people say of an answer over HTTP, with the words for the statuses themselves. */
const tellingWords = wordSet(`api backend body cause client endpoint failed fetch forbidden found gateway indicate no not page promise
  request response result resulted results returned returns server service success unauthorized uncaught unexpected`);

/** What statuses are called, each word behind its number. */
const statusNames = wordSet(`400bad 401unauthorized 403forbidden 404found 405method 405allowed 408timeout 409conflict
  410gone 422unprocessable 422entity 500internal 502bad 503unavailable 504timeout`);

const isStatus = ({ normalized }) => /^[45][0-9]{2}$/.test(normalized.key);

/** Longer texts tell of more. */
const mostTold = 16;

const isTelling = ({ folded }) => askingWords.has(folded) || tellingWords.has(folded);

/** Whether a run is a status with its name behind it, which begins with a capital: `401 (Unauthorized)`. */
const isNamedStatus = ({ text, runs }) => (run, at) =>
  isStatus(run) && /^\W{1,2}[A-Z]/.test(text.slice(run.end, run.end + 3)) &&
  [1, 2].some((step) => statusNames.has(run.folded + runs[at + step]?.folded));

/** The place of a status behind the request that it answers, behind its key, or as `error: 401`; no list of items is. */
const statedStatus =
  /(?<=\b[A-Z]{3,7}\s(\/|http)\S{0,999}(\s(HTTP\/\S+|\W{1,2}))?\s|([Ss]tatus(.?[Cc]ode)?|[Ee]rror)[:=\s"'\\]{1,9})[45][0-9]{2}(?![\w.:/%-]|\s(?!in\s|\w+=)[a-z])/;

/**
 * An HTTP status in a text that tells of nothing else, `got a 403 from the server`, or alone where it
 * is no code: the codes of that number, and what is answered with it. Where no code was found, the
 * protocol or the class of a client may stand there too, `HTTP/1.1`, `urllib.error.HTTPError`, and beside
 * the name of the status an address and words of logs, `POST /token 400 Bad Request`. One that is stated,
 * `POST /token 422`, or has its name behind it, is found in any text that names no code, behind what its words find.
 */
function findTold(query, findings) {
  const { index, byRecord } = findings;
  const { text, runs } = query;
  const place = text.search(statedStatus);
  const stated = runs.find((other) => isStatus(other) && other.start === place) ?? runs.find(isNamedStatus(query));
  const run = stated ?? runs.find(isStatus);
  const isNothing = [...byRecord.values()].every(({ key }) => runs.length > 1 && key === run?.folded);
  const isStated = stated && isNothing && !query.isOfCode;
  const isTold = runs.length > 1 ? isStated || runs.length <= mostTold : isNothing;
  if (!isTold || !run || isAmount(query, run)) return false;
  const isOfHTTP = (pieces) => pieces.length > 1 && pieces.some((piece) => /^(http|client)$/.test(piece));
  const isName = ({ folded }) => statusNames.has(run.folded + folded);
  const isNamed = runs.some(isName);
  const isAround = (other) =>
    isOfHTTP(foldedPieces(other)) ||
    (isNamed && (loggingWords.has(other.folded) || text.slice(Math.max(0, other.start - 1), other.end).includes("/")));
  const isFit = (other) => other === run || isTelling(other) || isName(other) || (isNothing && isAround(other));
  const isAll = runs.every(isFit);
  if (!isAll && !isStated) return false;
  for (const { number, isExact } of index.lookup(run.normalized) ?? []) {
    if (isExact) findings.add(number, isAll ? tiers.token : tiers.zero, run.folded, true, run.folded);
  }
  for (const number of numbersOf(index, `status=${run.folded}`)) {
    if (findings.accepts(number) && !byRecord.has(number)) findings.addLoosely(number, "words");
  }
  return isAll && byRecord.size > 0;
}

/** How many numbers a range has at most that is asked for. */
const longestRange = 100;

/** Each number of a range that is asked for: `1000-1006`, `-32099..-32000`, `1000 to 1006`. */
function rangeIn(text) {
  const [, first, last] = /(?<![\w./:-])(-?[0-9]{3,15})\s*(?:[-~]|\.{2,3}|to)\s*(-?[0-9]{3,15})(?![\w/-]|[.:][0-9])/.exec(text) ?? [];
  const length = Math.abs(last - first) + 1;
  const size = /^0/.test(first) ? first.length : 0;
  if (!(length <= longestRange)) return [];
  return Array.from({ length }, (_, at) => String(Math.min(first, last) + at).padStart(size, "0"));
}

/** How many words of another alphabet, or with its letters, say nothing of a number. */
const mostForeign = 3;

/** Numbers of three digits or more with a sign between them, as in `9003/9004`. */
const listedNumbers = /^[0-9]{3,}([-/][0-9]{3,})+$/;

/**
 * Numbers in a text of nothing but these, codes that were found, vendors, words that tell of no code, and so many
 * strange words, as of another language. A status comes behind other codes.
 */
function findNumbers(query, findings, strange) {
  const { text, runs, vendors } = query;
  if (runs.length > mostTold) return;
  const known = [...findings.byRecord.values()];
  const isKnown = ({ normalized }) => known.some(({ key }) => key === normalized.key);
  const isNumbers = ({ isNumber, asWritten }) => isNumber || (strange === 0 && listedNumbers.test(asWritten));
  const isCue = (run) => foldedPieces(run).length === 1 && isCueWord(run.folded);
  const others = runs.filter((run) => !isNumbers(run) && !run.vendors && !isTelling(run) && !isCue(run) && !isKnown(run));
  const isForeign = others.length <= mostForeign && /[^\0-\x7F]/.test(text);
  const isStrange = ({ folded, segments, asWritten }) =>
    /^[\p{L}\p{M}]+$/u.test(folded) && segments.length === 1 && !(isForeign ? /[={]/ : /[:={]/).test(text) &&
    ![loggingWords, countedWords, noCueWords].some((words) => words.has(folded));
  const isAmong = others.length === strange || (strange > 0 && isForeign);
  if (!isAmong || !others.every(isStrange) || (known.length > 0 && others.some(({ folded }) => findings.index.at("terms", folded)))) return;
  const listed = runs.filter((run, at) => isNumbers(run) && run.folded.length > 2 * strange && !isCounted(query, at) && !isOfSystem(query, at));
  const texts = [...listed.flatMap((run) => (run.isNumber ? run.asWritten : run.asWritten.split("/"))), ...(strange > 0 || findings.hasExact ? [] : query.range)];
  const tierOf = (number) => (/^[45][0-9]{2}$/.test(number) ? tiers.zero : tiers.token);
  for (const number of texts) findings.addCode(number, tierOf(number), vendors.size > 0 ? vendors : null);
}

/** The form of a number that is more than digits; `null` for others. */
export function formOf(text) {
  const plain = text.toLowerCase();
  if (/^-?0x[0-9a-f]{4,16}$/.test(plain)) return `0x${plain.split("x")[1].length}`;
  if (/^-[0-9]{3,18}$/.test(plain)) return plain.length === 11 ? "0x8" : `-${plain.length - 1}`;
  if (/^0[0-9]{3,18}$/.test(plain)) return `0${plain.length}`;
  return /^[0-9]{1,6}(\.[0-9]{1,6}){2,7}$/.test(plain) ? `.${plain.split(".").length}` : null;
}

/**
 * Identifiers anywhere in the text that are codes, or hold one: `com.acme.Errors.OTP_INVALID`; so do the names of
 * classes, `com.acme.OtpInvalidException`.
 */
function findTokens(query, run, findings) {
  if (run.isNumber || run.segments.length > 12) return;
  const { length } = run.segments;
  const texts = [];
  for (let size = length; size > 0; size -= 1) {
    for (let from = length - size; from >= 0; from -= 1) {
      const part = run.segments.slice(from, from + size);
      const isPart = isButPart(query.text, part, run.segments[from - 1], run.segments[from + size], findings.index);
      if (isCodeLike(part) && !isPart) texts.push(query.text.slice(part[0][0].start, part.at(-1).at(-1).end));
    }
  }
  const bare = texts.map((text) => text.replace(classEnding, ""));
  const isClass = (text, at) => text !== texts[at] && /[a-z][A-Z]/.test(text);
  findings.addFirst([...texts, ...bare.filter(isClass)], tiers.token, true);
}

/**
 * Whether a word is but a part of an identifier that says more, as `UNKNOWN` of `UNKNOWN_HOST` or `INVALID` of
 * `CONSUMER_INVALID`; not of `UNKNOWN_ERROR`, `ERR_INVALID` or `C_INVALID`, nor behind a vendor's name.
 */
function isButPart(text, part, before, next, { vendorWords: words }) {
  const joint = part.flatMap(piecesOf).length === 1 ? "_" : "-";
  const saysMore = (segment, word) =>
    word?.length > 2 && isWord(foldedText(word)) && text[segment[0].start - 1] === joint && !isCueWord(foldedText(word)) && !words.has(foldedText(word));
  return saysMore(part[0], before) || saysMore(next, next);
}

/** Whether somebody writes it for a machine: with borders inside, or all in capitals. */
function isCodeLike(segments) {
  const characters = segments.flat();
  if (characters.every(({ kind }) => kind === "0")) return false;
  if (segments.flatMap(piecesOf).length > 1) return !/^v[0-9]$/.test(foldedText(characters));
  const isShouted = characters.length > 3 && characters.every(({ kind }) => kind === "A");
  return isShouted && !isQuiet(foldedText(characters), true);
}

/** Codes and names that begin with the query, as somebody types, or as a log cut them off; of a vendor that is named. */
function findPrefixes(query, findings) {
  const { index } = findings;
  const isMeant = (number) => query.vendors.size === 0 || query.vendors.has(index.vendorOf(number));
  for (const text of beginningsIn(query)) {
    const normalized = normalizedCode(text);
    if (!normalized || (!normalized.isNumeric && normalized.key.length < 2)) continue;
    for (const key of index.withPrefix("keys", normalized.key, 200)) {
      const numbers = index.at("keys", key) ?? [];
      for (const number of numbers.filter(isMeant)) findings.add(number, tiers.prefix, normalized.key, false, key);
    }
  }
}

/** A short query, the only word of it beside a vendor's name, and the last word before `...` or `…`. */
function beginningsIn({ text, runs, bare, vendors }) {
  const isShort = runs.length <= 6 && text.length <= 64;
  const cut = /([\p{L}\p{N}_.-]{5,64}?)(?:\.\.\.|…)/u.exec(text.slice(0, 2000))?.[1];
  return [isShort && text, vendors.size > 0 && bare.length === 1 && bare[0].asWritten, cut].filter(Boolean);
}

// ---------------------------------------------------------------------------------------------
// Words in a query. A record's score is the sum over the words of how rare the word is times the
// impact that the index gives it in that record.

const mostUnits = 48;

/**
 * What a query asks for, by word: `{ word, isBonus }`. A bonus is a word that the query
 * has already asked for by its pieces, or that may name a vendor, be where a class lies
 * (`org.acme.gate.LateException`) or be a word of the log.
 */
function unitsOf(query) {
  const units = new Map();
  const add = (word, isBonus) => {
    if (units.size < mostUnits && !isQuiet(word, query.isPasted) && !units.has(word)) {
      units.set(word, { word, isBonus });
    }
  };
  for (const run of query.runs) {
    const path = query.runs.length > 2 && run.asWritten.split(".").length > 2 && run.asWritten.lastIndexOf(".");
    for (const segment of run.segments) {
      const pieces = piecesOf(segment).filter(isAskedFor);
      const isLess = segment[0].start - run.start < path || run.vendors;
      for (const piece of pieces) add(foldedText(piece), isLess);
      if (isAskedFor(segment)) add(foldedText(segment), pieces.length > 0 || isLess);
    }
    if (run.segments.length > 1 && isAskedFor(run.segments.flat())) add(run.folded, true);
  }
  for (const { folded } of query.runs) {
    const isOfLogs = query.isPasted && loggingWords.has(folded);
    if (isOfLogs && units.size < mostUnits) units.set(folded, { word: folded, isBonus: true });
  }
  return [...units.values()];
}

const isWord = (text) => !/^[0-9]+$/.test(text);

const isAskedFor = (characters) => isTerm(characters) && isWord(foldedText(characters));

/**
 * The terms of the index that a word stands for, each with how well, from 0 to 1. A word whose list
 * overflows is no beginning of others: it is common enough by itself.
 */
function expansionsOf(unit, query, index) {
  const { word, isBonus, isLast } = unit;
  const matches = new Map();
  const add = (other, quality) => {
    if (matches.has(other)) return;
    const entry = index.at("terms", other);
    if (entry) matches.set(other, { quality, entry });
  };
  add(word, 1);
  if (isBonus) return matches;
  for (const other of inflections(word)) add(other, 0.9);
  unit.isKnown = matches.size > 0;
  const isCommon = matches.has(word) && isOverflow(matches.get(word).entry);
  if (!isCommon && !query.isPasted && word.length >= (isLast ? 2 : 4)) {
    for (const other of index.withPrefix("terms", word, 64)) {
      if (!other.includes("=") && !askingWords.has(other)) add(other, (0.7 * word.length) / other.length);
    }
  }
  return matches;
}

/** Other endings of an English word: the plural, and verbs in the past. */
function inflections(word) {
  const matches = [];
  if (word.length > 2) matches.push(`${word}s`);
  if (word.length > 3 && /[^s]s$/.test(word)) matches.push(word.slice(0, -1));
  if (/.ies$/.test(word)) matches.push(`${word.slice(0, -3)}y`);
  if (/.y$/.test(word)) matches.push(`${word.slice(0, -1)}ies`);
  if (/....ed$/.test(word)) matches.push(word.slice(0, -2), word.slice(0, -1));
  if (/[^aeiouy]e$/.test(word)) matches.push(`${word}d`);
  else if (/[a-z]{4}$/.test(word)) matches.push(`${word}ed`);
  return matches;
}

/** Whether a word takes part in the correction of typing errors: 4 to 24 letters. */
const isCorrectable = (word) => /^\p{L}{4,24}$/u.test(word);

/** The pieces of all words of a text, in order. */
export const piecesIn = (text) => runsOf(text).flatMap(foldedPieces);

/**
 * The terms that a word may have been meant to be, by typing errors in its letters. A word of four has
 * too many neighbours: its first letter must be right.
 */
function corrections(word, index) {
  if (!isCorrectable(word)) return [];
  const letters = [...word];
  const limit = letters.length > 7 ? 2 : 1;
  const matches = [];
  for (let length = letters.length - limit; length <= letters.length + limit; length += 1) {
    const hash = index.manifest.words[length];
    for (const other of (hash && index.file(`words/${length}.${hash}`)) ?? []) {
      if (letters.length === 4 && !other.startsWith(letters[0])) continue;
      const distance = editDistance(letters, [...other], limit);
      if (distance <= limit) matches.push({ other, distance });
    }
  }
  const nearest = Math.min(...matches.map(({ distance }) => distance));
  return matches.filter(({ distance }) => distance === nearest).slice(0, 8);
}

/** Optimal string alignment: insertions, deletions, replacements and swaps of neighbours. */
function editDistance(left, right, limit) {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before = [];
  let last = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= right.length; at += 1) {
      const isSame = left[row - 1] === right[at - 1];
      let best = Math.min(last[at] + 1, line[at - 1] + 1, last[at - 1] + (isSame ? 0 : 1));
      const isSwap = left[row - 1] === right[at - 2] && left[row - 2] === right[at - 1];
      if (isSwap) best = Math.min(best, before[at - 2] + 1);
      line.push(best);
    }
    if (Math.min(...line) > limit) return limit + 1;
    [before, last] = [last, line];
  }
  return last[right.length];
}

/**
 * The units with their terms. Words that nothing is known of are corrected where somebody typed
 * them; what the corrected query is as a whole code is found on the way.
 */
function readUnits(query, findings) {
  const { index } = findings;
  const units = (query.units = unitsOf(query));
  const last = units.filter(({ isBonus }) => !isBonus).at(-1);
  for (const unit of units) {
    unit.isLast = unit === last && query.runs.some(({ folded }) => folded.endsWith(unit.word));
    unit.terms = expansionsOf(unit, query, index);
  }
  if (index.missing.size > 0) return units;
  if (query.mends) mend(units.filter(isUnknown), query, findings);
  leaveOut(units, query, index);
  return units;
}

const correctionsOf = ({ corrections: matches = [] }) => matches.map(({ other }) => other);

const isUnknown = ({ isBonus, terms }) => !isBonus && terms.size === 0;

/** Of how many runs a query is at most out of which words are left. */
const longestLessened = 8;

/**
 * Notes what of a short query nothing is known of, words and numbers. Such words do not count where others are known that
 * tell more than that something failed, at most one less; an identifier always counts.
 */
function leaveOut(units, query, index) {
  if (query.runs.length > longestLessened) return;
  const strange = new Set(units.filter(isUnknown).map(({ word }) => word));
  const areStrange = (words) => words.length > 0 && words.every((word) => strange.has(word));
  const unknown = [];
  const texts = [];
  query.runs.forEach((run, at) => {
    const { start } = isOfSystem(query, at) ? query.runs[at - 1] : run;
    const isNew = run.isNumber ? !isStatus(run) && !isCounted(query, at) && (start < run.start || index.lookup(run.normalized)?.length === 0) : strange.has(run.folded) || areStrange(foldedPieces(run).filter(isWord));
    if (!isNew) return;
    const beginning = unknown.at(-1)?.end === start ? texts.pop() : "";
    unknown.push(run);
    if (!loggingWords.has(run.folded)) texts.push(beginning + query.text.slice(start, run.end));
  });
  query.unknown = [...new Set(texts)];
  const known = units.filter(({ isKnown, word }) => isKnown && !tellingWords.has(word) && !(query.isPasted && countedWords.has(word))).length;
  if (known === 0 || query.unknown.length > known + 1) return;
  const words = unknown.filter(({ segments }) => !isCodeLike(segments)).map(({ folded }) => folded);
  for (const unit of units) unit.isLeftOut = words.includes(unit.word);
  query.isCut = units.some(({ isLeftOut }) => isLeftOut);
}

/** Corrects words, at most three. */
function mend(wrong, query, findings) {
  const { index } = findings;
  if (wrong.length > 3) return;
  for (const unit of wrong) {
    unit.corrections = corrections(unit.word, index);
    for (const { other, distance } of unit.corrections) {
      const entry = index.at("terms", other);
      if (entry) unit.terms.set(other, { quality: distance === 1 ? 0.75 : 0.5, entry });
    }
  }
  if (index.missing.size === 0) findCorrected(query, wrong, findings);
}

/** The query as one code with its wrong words replaced, each by its corrections in turn. */
function findCorrected(query, unknown, findings) {
  const wrong = unknown.filter(({ corrections: matches }) => matches.length > 0);
  if (wrong.length === 0 || wrong.length > 2) return;
  const pieces = query.bare.flatMap(foldedPieces);
  let texts = [pieces];
  for (const { word, corrections: matches } of wrong) {
    texts = texts.flatMap((text) =>
      matches.map(({ other }) => text.map((piece) => (piece === word ? other : piece))),
    );
  }
  for (const text of texts.slice(0, 16)) findings.addCode(text.join(" "), tiers.corrected);
}

/** How many records a unit's terms have, at most all. */
function countOf(unit, index) {
  let count = 0;
  for (const { entry } of unit.terms.values()) count += countOfEntry(entry);
  return Math.min(count, index.count);
}

const isOverflow = (entry) => typeof entry[0] === "number";

function countOfEntry(entry) {
  if (isOverflow(entry)) return entry[0];
  return entry.reduce((sum, group) => sum + group.length - 1, 0);
}

/** Calls `visit(number, impact)` for all postings in groups of one impact, as differences. */
function visitGroups(groups, visit) {
  for (const [impact, ...differences] of groups) {
    let number = 0;
    for (const difference of differences) visit((number += difference), impact);
  }
}

/**
 * The best of a unit's terms in each record, `{ score, terms }`. Where `depth` slices of long lists are
 * read, `unit.bound` is the best score that the rest of them may give.
 */
function hitsOf(unit, findings, held, depth) {
  const { index } = findings;
  const hits = new Map();
  unit.bound = 0;
  for (const [term, { quality, entry }] of unit.terms) {
    const visit = (number, impact) => {
      const score = quality * impact;
      const known = hits.get(number);
      if (!known) hits.set(number, { score, terms: [term] });
      else {
        known.score = Math.max(known.score, score);
        known.terms.push(term);
      }
    };
    const slices = isOverflow(entry) && !index.holds(entry) ? entry[1].slice(0, depth) : [];
    for (const [hash] of slices) visitGroups(index.file(`lists/${hash}`) ?? [], visit);
    if (slices.length > 0) {
      unit.bound = Math.max(unit.bound, quality * slices.at(-1)[1]);
      findings.hasMore ||= entry[1].length > depth;
    } else {
      visitEntry(index, entry, visit, held);
    }
  }
  return hits;
}

/** The postings of a list; of a long one those of all blocks, or of the `held`. */
function visitEntry(index, entry, visit, held) {
  if (!isOverflow(entry)) visitGroups(entry, visit);
  else for (let block = 0; block < entry.length - 2; block += 1) {
    if (!held || held.has(block)) visitGroups(index.block(entry, block), visit);
  }
}

/**
 * Scores of records by number: `{ score, coverage, terms }`, where coverage is the share of the
 * query's weight that the record matches. Where no record has all the words of a typed query, those
 * that are only the beginnings of others are corrected too.
 */
function scoreWords(query, findings) {
  const { index } = findings;
  const units = readUnits(query, findings);
  if (index.missing.size > 0) return new Map();
  const scores = scoreUnits(units, findings);
  const isBegun = (unit) => !unit.isBonus && !unit.isKnown && !unit.corrections && unit.terms.size > 0;
  const begun = units.filter(isBegun);
  const isOver = index.missing.size > 0 || !query.mends || scores.unread > 0;
  if (isOver || begun.length === 0 || [...scores.values()].some(({ coverage }) => coverage > 0.99)) return scores;
  mend(begun, query, findings);
  return index.missing.size > 0 ? scores : scoreUnits(units, findings);
}

/**
 * Words whose lists overflow find records by themselves only where the query has no rarer word;
 * else they add to what the rarer words find, and only those blocks of their lists are read where
 * such a record stands. Where slices are read, `unread` is what the rest of the lists may add to a
 * record, and each record's `met` how much of that it has already.
 */
function scoreUnits(units, findings) {
  const { index } = findings;
  const isCommon = (unit) => [...unit.terms.values()].some(({ entry }) => isOverflow(entry));
  const scores = new Map();
  const asked = units.filter(({ isBonus }) => !isBonus);
  let total = 0;
  for (const unit of asked) if (!unit.isLeftOut) total += index.weight(countOf(unit, index));
  const rare = units.filter((unit) => unit.terms.size > 0 && !isCommon(unit));
  const common = units.filter(isCommon);
  let unread = 0;
  const add = (unit, held, isOpen) => {
    const weight = index.weight(countOf(unit, index));
    const hits = hitsOf(unit, findings, held, isOpen ? findings.depth : 0);
    unread += weight * unit.bound;
    for (const [number, hit] of hits) {
      let known = scores.get(number);
      if (!known) {
        if (!isOpen || !findings.accepts(number)) continue;
        scores.set(number, (known = { score: 0, met: 0, coverage: 0, words: 0, terms: new Set() }));
      }
      known.score += weight * hit.score;
      known.met += weight * Math.min(unit.bound, hit.score);
      if (!unit.isBonus) {
        known.coverage += weight;
        known.words += 1;
      }
      for (const term of hit.terms) known.terms.add(term);
    }
  };
  for (const unit of rare) add(unit, null, true);
  const isOpen = !rare.some(({ isBonus }) => !isBonus);
  const size = index.manifest.blockSize;
  const held = new Set([...scores.keys()].map((number) => Math.floor(number / size)));
  for (const unit of common) add(unit, isOpen ? null : held, isOpen);
  for (const score of scores.values()) score.coverage = total > 0 ? score.coverage / total : 1;
  return Object.assign(scores, { unread });
}

/** How many of the best are compared with the query as sentences. */
const mostQuoted = 20;

/**
 * Prefers the vendors that the query names, and records that match all of it or that it quotes. Some of its weight a
 * record must match: more of a pasted text, and two words at least, less of a vendor that is named.
 */
function findWords(query, findings) {
  const { index } = findings;
  const scores = scoreWords(query, findings);
  const hits = [...scores];
  findings.floor = (scores.unread || 0) * (query.vendors.size > 0 ? 2 : 1);
  for (const [number, hit] of hits) {
    const isNamed = query.vendors.has(index.vendorOf(number));
    const rest = scores.unread - hit.met;
    hit.isWhole = !(rest > 0);
    if (!hit.isWhole) findings.floor = Math.max(findings.floor, (hit.score + rest) * (isNamed ? 2 : 1));
    hit.score *= (isNamed ? 2 : 1) * (query.isPasted ? 1 : hit.coverage);
    hit.isEnough = (hit.words > 1 || !query.isPasted) && hit.coverage >= (isNamed ? 0.3 : query.isCut ? 0.75 : query.isPasted ? 0.55 : 0.45);
  }
  findings.floor *= wholeBonus;
  hits.sort((left, right) => right[1].score - left[1].score || left[0] - right[0]);
  if (query.runs.length > 3) quoteSummaries(query, hits.slice(0, mostQuoted), index);
  const best = hits.slice(0, mostCompared);
  findReordered(query, best, findings);
  findNear(query, best, findings);
  findAgreeing(query, new Map(hits), findings);
  const top = hits.reduce((most, [, hit]) => (hit.isEnough ? Math.max(most, hit.score) : most), 0);
  for (const [number, { score, coverage, isEnough, isQuoted, isAgreed, isWhole, terms }] of hits) {
    const isFound = isEnough && score >= top / 5 && !(findings.byRecord.get(number)?.tier > tiers.words);
    if (isFound) findings.addLoosely(number, "words", isQuoted ? tiers.said : tiers.words);
    Object.assign(findings.byRecord.get(number) ?? {}, { wordScore: score * (query.isPasted || coverage < 0.99 ? 1 : wholeBonus), isWhole, isAgreed, terms });
  }
}

/** How much more a record counts that has all that was typed. */
const wholeBonus = 1.4;

/** How many of the best are compared with the query as names. */
const mostCompared = 10;

/** What a record is called by: its code, its name or nothing, and its aliases. */
const namesOf = ({ code = "", name = "", aliases = [] }) => [code, name, ...aliases];

/** What is written as constants and classes are: `NO_LEADER`, `NoLeaderException`. */
const constant = /^([A-Z][a-z]+){2,}$|^[A-Z]+(_[A-Z]+)+$/;

/**
 * Codes and names of the same words in another order, or that end with them: `otp invalid`, `invalid_otp`,
 * `auth.otp.invalid`; also with those of a constant, `NO_LEADER` of `ERR_NO_LEADER`, and of a vendor that is named of a
 * class, `NoLeader`.
 */
function findReordered(query, hits, findings) {
  const { index } = findings;
  const isNamed = query.vendors.size > 0;
  const isMeant = (text) => constant.test(text) && (isNamed || text.includes("_"));
  const ends = query.runs.map(({ asWritten }) => asWritten.slice(asWritten.lastIndexOf(".") + 1).replace(classEnding, "")).filter(isMeant);
  const best = hits.flatMap(([number, { coverage }]) => {
    const isAsked = (ends.length > 0 || coverage > 0.99) && (!isNamed || query.vendors.has(index.vendorOf(number)));
    const record = isAsked && index.record(number);
    return record ? namesOf(record).map((name) => ({ number, coverage, name, pieces: piecesIn(name) })) : [];
  });
  const typed = query.isPasted ? [] : query.bare.flatMap(foldedPieces);
  for (const said of [typed, ...[...new Set(ends)].map(piecesIn)]) {
    const isSame = ({ pieces, coverage }) =>
      said.length > 1 && (said !== typed || coverage > 0.99) &&
      (` ${pieces.join(" ")}`.endsWith(` ${said.join(" ")}`) || [...pieces].sort().join() === [...said].sort().join());
    const tier = said !== typed && isNamed ? tiers.token : tiers.reordered;
    for (const { number, name } of best.filter(isSame)) findings.add(number, tier, normalizedCode(name).key, false, name);
  }
}

/** Codes and names that an identifier differs from in a letter, of the best by words or at its end: `CL_INVALID_ALUE`. */
function findNear({ runs, mends }, hits, findings) {
  const { index } = findings;
  const asked = [...(runs[0]?.normalized.key ?? "")];
  if (!mends || runs.length > 1 || asked.length < 5) return;
  const add = (number, text) => {
    const key = normalizedCode(text ?? "")?.key ?? "";
    const isNear = !/[0-9]/.test(key) && editDistance(asked, [...key], 1) < 2;
    if (isNear) findings.add(number, tiers.near, key, true, text);
  };
  for (const [number] of hits) {
    const record = index.record(number);
    for (const text of [record?.code, record?.name]) add(number, text);
  }
  if (foldedPieces(runs[0]).length < 2) return;
  for (const key of index.withPrefix("keys", asked.slice(0, -3).join(""), 64)) {
    for (const number of index.at("keys", key) ?? []) add(number, key);
  }
}

/** How many numbers of a text are looked up as codes whose words stand there too. */
const mostNumbers = 8;

/**
 * Codes that are only numbers, be it behind capitals, but what they mean stands there too: `1146 Table 'a.b' doesn't exist`,
 * or `errno`, of which their entry speaks, too.
 */
function findAgreeing(query, hits, findings) {
  const { index } = findings;
  const known = new Set(query.runs.flatMap((run) => [run.folded, ...foldedPieces(run)]));
  const isNothing = findings.byRecord.size === 0;
  const numbers = query.runs.filter((run, at) => (run.isNumber || capitals.test(run.asWritten)) && run.folded !== "0" && !isCounted(query, at) && (isNothing || !isStatus(run)));
  for (const run of numbers.slice(0, mostNumbers)) {
    const { folded } = run;
    const asWritten = run.asWritten.replace(capitals, "");
    const normalized = normalizedCode(asWritten);
    const least = asWritten !== run.asWritten ? 0.1 : leastShare(query, run);
    if (!least && hits.size === 0) return;
    for (const { number, isExact } of index.lookup(normalized) ?? []) {
      const hit = hits.get(number);
      const record = isExact && (least || hit) && index.record(number);
      if (!record) continue;
      const share = shareOf(record, known, least || folded.length > 2);
      const isLike = least ? share > least : hit.isQuoted || hit.terms.has("errno") || (folded.length > 1 && hit.words > 1 && hit.coverage >= 0.5);
      if (share === 1 || isLike) findings.add(number, share < 1 ? tiers.token : tiers.cued, normalized.key, true, asWritten);
    }
  }
}

/**
 * What share of the words of an entry must be more than known of where its number stands in brackets, the only one of the text:
 * `[2002] Connection refused`; or as in `[Errno 2]`, whose words everybody has; 0 of other numbers.
 */
function leastShare({ text, runs }, { start, end }) {
  const held = text.slice(Math.max(0, start - 7), end + 1);
  const isAlone = runs.filter(({ normalized }) => normalized.isNumeric).length === 1;
  return isAlone && /(?<!\w)[[(][0-9]{2,}[\])]$/.test(held) ? 0.1 : 0;
}

const isSaid = (word) => word.length > 1 && isWord(word) && !askingWords.has(word);

/**
 * What share of the words of a record's label or summary is known, or of its names where these count: of the one with most,
 * and 1 for all, two at least.
 */
function shareOf(record, known, hasNames) {
  const texts = [record.label, record.summary, ...(hasNames ? namesOf(record) : [])];
  const shares = texts.map((text) => {
    const said = piecesIn(text ?? "").filter(isSaid);
    return said.filter((word) => known.has(word)).length / Math.max(said.length, 2);
  });
  return Math.max(...shares);
}

/** Each six words in a row of which three say something. */
function stretchesOf(words) {
  const rows = words.map((_, at) => words.slice(at, at + 6));
  return rows.filter((row) => row.length > 5 && row.filter(isSaid).length > 2).map((row) => row.join(" "));
}

/**
 * Raises the records the first sentence of whose summary stands in the query, whole or for the greater part, or whose code
 * or name does in words; what stands there whole comes before a status. Six words in a row of a summary are enough.
 */
function quoteSummaries(query, hits, index) {
  const words = query.runs.map(({ folded }) => folded);
  const known = new Set([...words, ...query.units.flatMap(correctionsOf)]);
  const text = ` ${words.join(" ")} `;
  const stretches = new Set(stretchesOf(words));
  const clauses = query.runs.map(({ folded, end }) => ` ${folded}${/^[ ]?\w/.test(query.text.slice(end, end + 2)) ? "" : " ."}`).join("");
  for (const [number, hit] of hits) {
    const record = index.record(number) ?? {};
    const { summary = "" } = record;
    const isSpelled = namesOf(record).some((other) => other.length > 12 && clauses.includes(` ${piecesIn(other).join(" ")} .`));
    const own = runsOf(summary.split(". ")[0]).map(wholeOf);
    const said = own.filter(isSaid);
    const isLong = own.length > 2 && said.length > 1;
    const share = isSpelled ? 1 : isLong ? said.filter((word) => known.has(word)).length / said.length : 0;
    const isWhole = isLong && text.includes(` ${own.join(" ")} `);
    hit.score *= isWhole ? 2 + said.length / 2 : 1 + share * share;
    hit.isQuoted = isWhole || isSpelled;
    const isPart = stretchesOf(runsOf(summary).map(wholeOf)).some((row) => stretches.has(row));
    hit.isAgreed = hit.isQuoted || isPart || (said.length > 2 && share * hit.coverage > 0.7);
    if (hit.isQuoted || isPart || (share >= 0.8 && said.length > 2)) hit.isEnough = true;
  }
}

/** The entries of a vendor, where nothing but its name is asked for. */
function findVendors(query, findings) {
  const { index } = findings;
  if (query.bare.length > 0 || findings.byRecord.size > 0) return;
  for (const vendor of query.vendors) {
    const first = index.firsts[vendor];
    for (let number = first; number < first + index.manifest.vendors[vendor].count; number += 1) {
      if (findings.accepts(number)) findings.addLoosely(number, "vendor");
    }
  }
}

// ---------------------------------------------------------------------------------------------
// Results.

const nothing = { results: [], total: 0 };

/**
 * Searches for a code, a name, words, or whatever of these a pasted text holds.
 *
 * Options: `limit` (20), `vendor` (an id), `status` (an HTTP status), `category` (a title), and
 * `early`, which is called with what is sure while the rest is still being fetched. Returns
 * `results`, the best first and empty where there is no such code, and `total`, how many there are
 * without the limit, or with `isMore`, at least; `unknown` are the words and numbers of a short query that nothing is known
 * of, where the results are what the others find. A result's `matched` is `{ in, isExact, terms }`: `in` is `code`, `name`,
 * `alias`, `words` or `vendor`; `isExact` says that the whole code, name or alias was given and
 * not one of a range; `terms` are for `markedParts`.
 */
function search(index, text, { limit = 20, ...choices } = {}) {
  const query = readQuery(index, text);
  const accepts = filterOf(index, choices);
  query.mends = !query.isPasted && !choices.exactly;
  query.isChosen = Boolean(choices.vendor);
  if (index.missing.size > 0 || query.text === "") return nothing;
  index.isLong = query.runs.length > longestLookup || query.range.length > 0;
  index.named = query.vendors;
  const isShort = !query.isPasted && query.runs.length <= 3 && !query.runs.some(({ isNumber }) => isNumber);
  for (let depth = isShort ? 1 : 0; ; depth += 1) {
    const findings = new Findings(index, accepts, depth);
    find(query, findings);
    const matches = index.missing.size > 0 || answer(query, findings, limit);
    if (index.missing.size > 0) return surest(query, findings, limit);
    if (findings.isSure) return matches;
    if (!findings.hasMore) depth = -1;
  }
}

function find(query, findings) {
  const { missing } = findings.index;
  findCodes(query, findings);
  const [{ folded } = { folded: "" }, ...others] = query.runs;
  const isExact = findings.hasExact && !/^\p{Ll}+$/u.test(query.text);
  const isEnough = missing.size > 0 || isExact || /[^0-9][0-9]{3,}$/.test(folded);
  const isTold = findTold(query, findings);
  if (!isTold) findNumbers(query, findings, 0);
  if (!isTold && (others.length > 0 || !isEnough)) findWords(query, findings);
  findVendors(query, findings);
  if (missing.size === 0) findNumbers(query, findings, 1);
}

/** Texts of more runs look up codes in the table of keys, as ranges do, whose keys stand together there. */
const longestLookup = 24;

/** What is shown while shelves are missing: codes that were asked for, whose records are there. */
function surest(query, findings, limit) {
  const { index } = findings;
  const missing = new Set(index.missing);
  for (const [number, { tier }] of findings.byRecord) {
    if (tier < tiers.cued || !index.record(number)) findings.byRecord.delete(number);
  }
  const matches = answer(query, findings, limit);
  index.missing = missing;
  return matches;
}

function answer(query, findings, limit) {
  const { index, floor } = findings;
  const all = [...findings.byRecord.values()];
  for (const finding of all) {
    finding.isNamed = query.vendors.has(index.vendorOf(finding.number));
    if (!finding.isWhole) finding.wordScore = Math.max(finding.wordScore ?? 0, floor);
  }
  const matches = all.sort(
    (left, right) =>
      right.tier - left.tier ||
      right.isNamed - left.isNamed ||
      right.isExact - left.isExact ||
      right.wordScore - left.wordScore ||
      left.number - right.number,
  );
  const first = matches.slice(0, Math.max(limit, mostCompared));
  const isAbove = ({ isWhole, wordScore }) => isWhole && wordScore > floor;
  findings.isSure = floor === 0 || (matches.length >= limit && first.every(isAbove));
  if (!findings.isSure) return nothing;
  const numbered = sharpened(query, matches, limit, index);
  const agreed = isUnsure(numbered[0] ?? {}, query, index) ? matches.filter(({ isAgreed, isExact, text }) => isAgreed || (isExact && /[a-z][._]\w/i.test(text))) : [];
  const shown = [...agreed, ...numbered.filter((finding) => !agreed.includes(finding))].slice(0, limit);
  const [best = {}] = shown;
  const isLess = best.tier === tiers.words && query.unknown?.length > 0;
  const mended = mendedFor(best, query);
  return {
    results: shown.map((finding) => resultOf(index, finding)), total: matches.length, ...(floor > 0 && { isMore: true }), ...(isLess && { unknown: query.unknown }),
    ...(mended.length > 0 && { mended }), ...(isUnsure(best, query, index) && { isUnsure: true }),
  };
}

/** `{ text, read }` of each word that was read as others, by which a record was found. */
function mendedFor({ tier, text, terms = new Set() }, { runs, units = [] }) {
  const mended = units.map((unit) => ({ text: unit.word, read: correctionsOf(unit).filter((other) => terms.has(other)) })).filter(({ read }) => read.length > 0);
  return mended.length === 0 && tier === tiers.near ? [{ text: runs[0].asWritten, read: [text] }] : mended;
}

/** What share of the words of an entry agrees with a text where it is of the entry. */
const leastAgreed = 0.2;

/**
 * Whether a number alone speaks for a record, though more is said than that a code is asked for, be it by `errorCode`:
 * neither its vendor is named, nor does a part of what its entry says stand there.
 */
function isUnsure(finding, query, index) {
  const { number, key = "", text, isNamed, isAgreed } = finding;
  const words = query.runs.flatMap(foldedPieces).filter(isWord);
  const isPlain = /^-?[0-9]+$/.test(key) && !/^[45][0-9]{2}$/.test(key) && !index.forms.has(formOf(text));
  const isAsked = words.some((word) => codeWord.test(word));
  const isMore = words.some((word) => !(isAsked && isCueWord(word)) && (!askingWords.has(word) || /^error/.test(word)));
  if (!isPlain || !isMore || isNamed || isAgreed || query.isChosen || titleShare(finding, query, index) > 0) return false;
  const known = new Set(words.filter((word) => ![loggingWords, countedWords, tellingWords].some((others) => others.has(word))));
  return shareOf(index.record(number) ?? {}, known, true) < leastAgreed;
}

/**
 * Among the first that are otherwise alike, those that are written as in the query come first, then those of whose
 * category the query speaks.
 */
function sharpened(query, matches, limit, index) {
  const first = matches.slice(0, limit);
  const isAlike = (one, other) =>
    one.tier === other.tier && one.tier > tiers.corrected &&
    one.isExact === other.isExact && one.isNamed === other.isNamed;
  let group = 0;
  const rows = first.map((finding, place) => {
    if (!isAlike(first[place - 1] ?? finding, finding)) group += 1;
    const rank = 1000 * writingRank(finding, index) - titleShare(finding, query, index);
    return { finding, group, rank };
  });
  rows.sort((left, right) => left.group - right.group || left.rank - right.rank);
  return rows.map(({ finding }) => finding);
}

/**
 * How much of its category's title stands beside a code in the query: the more, the nearer before it, so that of
 * `{"response": {"code": 2, "reason": 1}}` each number is of another category.
 */
function titleShare({ number, text }, { runs }, index) {
  const at = runs.findIndex(({ asWritten }) => asWritten === text);
  const title = termsOf(index.record(number)?.category ?? "");
  let share = 0;
  for (let other = Math.max(0, at - 6); other < Math.min(runs.length, at + 4); other += 1) {
    const said = foldedPieces(runs[other]).filter((piece) => title.includes(piece) && !askingWords.has(piece));
    share += said.length * (other < at - 1 ? 2 : other < at ? 4 : 1);
  }
  return share;
}

/** 0 for a code written as in the query, 1 for a name or alias or a filled code, 2 for others. */
function writingRank({ number, text, isExact }, index) {
  const record = text && index.record(number);
  if (!record) return 2;
  if (record.code === text) return 0;
  if (namesOf(record).includes(text)) return 1;
  const beginning = text.split(/[0-9]/)[0];
  return !isExact && beginning.length > 2 && record.code.startsWith(beginning) ? 1 : 2;
}

/** Which records are asked for at all. */
function filterOf(index, { vendor, status, category }) {
  const place = index.manifest.vendors.findIndex(({ id }) => id === vendor);
  const terms = [status && `status=${status}`, category && `category=${normalizedCode(category)?.key ?? ""}`];
  const wanted = terms.filter(Boolean).map((term) => numbersOf(index, term));
  return (number) =>
    (!vendor || index.vendorOf(number) === place) && wanted.every((numbers) => numbers.has(number));
}

function numbersOf(index, term) {
  const numbers = new Set();
  visitEntry(index, index.at("terms", term) ?? [], (number) => numbers.add(number));
  return numbers;
}

/** Where a code matched: the place that begins with the key. */
function fieldOf(record, { field, key }) {
  const at = namesOf(record).findIndex((text) => normalizedCode(text)?.key.startsWith(key));
  return field ?? ["code", "name"][Math.max(0, at)] ?? "alias";
}

function resultOf(index, finding) {
  const { number, isExact, key, terms } = finding;
  const { removed: isRemoved = false, ...record } = index.record(number) ?? { id: "", code: "" };
  const vendor = index.manifest.vendors[index.vendorOf(number)];
  const marked = new Set([key, ...(terms ?? [])].filter(Boolean));
  return {
    aliases: [],
    status: [],
    summary: "",
    url: `${record.id}/`,
    ...record,
    isRemoved,
    vendor: vendor.id,
    vendorName: vendor.name,
    matched: { in: fieldOf(record, finding), isExact, terms: [...marked] },
  };
}
