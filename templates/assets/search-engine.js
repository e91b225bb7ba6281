/**
 * The search of the site: one module without any DOM, for pages and for Node alike.
 *
 *   const engine = await openIndex(url, fetchJSON);
 *   const { results } = await engine.search(text, { limit, vendor, status });
 *
 * `fetchJSON(url)` promises the parsed JSON at an address. Nothing of the searched text leaves
 * this module. The index is described at /schema/search-index.json.
 */

/** The number of the tokenizer's specification that this module implements. */
export const tokenizerVersion = 1;

/** Longer texts are searched for what their beginning holds. */
const longestQuery = 200_000;

// ---------------------------------------------------------------------------------------------
// Tokenizer. Its specification is written in Sources/SiteSearch/SearchTokenizer.swift; the shared
// vectors in Tests/SearchVectors hold both implementations to it.

const longestTerm = 64;

const ignored = new RegExp(
  "^[\\u00AD\\u0300-\\u036F\\u0591-\\u05BD\\u05BF\\u05C1\\u05C2\\u05C4\\u05C5\\u05C7\\u061C" +
    "\\u064B-\\u065F\\u0670\\u180E\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u200B-\\u200F\\u202A-\\u202E" +
    "\\u2060-\\u206F\\u20D0-\\u20FF\\uFE00-\\uFE0F\\uFE20-\\uFE2F\\uFEFF\\u{E0000}-\\u{E0FFF}]$",
  "u",
);
const ideograph = new RegExp(
  "^[\\u3005\\u3007\\u3041-\\u3096\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF" +
    "\\u{20000}-\\u{3FFFF}]$",
  "u",
);
const decomposing = /^[\u00C0-\u024F\u0370-\u052F\u0620-\u06FF\u1E00-\u1FFF]$/;

/** Letters that do not decompose and are commonly typed as others. */
const typedAs = new Map(
  Array.from(
    ("æ ae ø o œ oe ß ss ł l đ d þ th ı i ſ s ς σ " + "ﬀ ff ﬁ fi ﬂ fl ﬃ ffi ﬄ ffl").matchAll(
      /(\S+) (\S+)/g,
    ),
    ([, letter, folded]) => [letter, folded],
  ),
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

/** Rules 1b and 1c. */
function kindOf(plain) {
  if (/^[a-z]$/.test(plain)) return "lower";
  if (/^[A-Z]$/.test(plain)) return "upper";
  if (/^[0-9]$/.test(plain)) return "digit";
  if (/^[_.\-/]$/.test(plain)) return "connector";
  if (plain === "'") return "apostrophe";
  if (plain <= "\x7F") return "separator";
  if (ignored.test(plain)) return "ignored";
  if (ideograph.test(plain)) return "ideograph";
  if (/^[\p{Lu}\p{Lt}]$/u.test(plain)) return "upper";
  if (/^\p{Ll}$/u.test(plain)) return "lower";
  if (/^\p{Lo}$/u.test(plain)) return "caseless";
  return /^[\p{Lm}\p{M}\p{N}]$/u.test(plain) ? "following" : "separator";
}

const kindsOfWords = new Set(["upper", "lower", "caseless", "digit", "following", "ideograph"]);

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
    const kind = kindOf(plain);
    character = { kind, plain, folded: kindsOfWords.has(kind) ? foldedOf(plain) : "" };
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
  const beginRun = (character) => {
    run = { start: character.start, end: character.end, segments: [[character]] };
    runs.push(run);
  };
  const append = (character) => {
    if (joint === "connector") run.segments.push([]);
    const segment = run.segments.at(-1);
    if (character.kind === "following") character.kind = segment.at(-1)?.kind ?? "lower";
    segment.push(character);
    run.end = character.end;
    joint = null;
  };
  for (const symbol of text) {
    const { kind, folded } = characterOf(symbol);
    const end = start + symbol.length;
    const character = { kind, folded, start, end };
    start = end;
    if (kind === "ignored") continue;
    if (kind === "separator") {
      endRun();
    } else if (kind === "connector" || kind === "apostrophe") {
      if (!run || joint) endRun();
      else joint = kind;
    } else if (kind === "ideograph") {
      beginRun(character);
      endRun();
    } else if (run) {
      append(character);
    } else {
      if (kind === "following") character.kind = "lower";
      beginRun(character);
    }
  }
  return runs;
}

const isCased = (kind) => kind === "upper" || kind === "lower";

/** Step 3: whether a border stands before the segment's character at `index`. */
function isBorder(segment, index) {
  const left = segment[index - 1].kind;
  const right = segment[index].kind;
  if ((left === "digit") !== (right === "digit") || isCased(left) !== isCased(right)) return true;
  if (left === "lower" && right === "upper") return true;
  if (left !== "upper" || right !== "upper") return false;
  const isLower = (at) => segment[at]?.kind === "lower";
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

const isCapital = (piece) => piece.length === 1 && piece[0].kind === "upper";

function joinedCapitals(pieces) {
  return pieces.slice(0, -1).flatMap((piece, index) => {
    const next = pieces[index + 1];
    if (!isCapital(piece) || pieces[index - 1]?.at(-1).kind === "digit") return [];
    return ["upper", "digit"].includes(next[0].kind) ? [[...piece, ...next]] : [];
  });
}

function aroundTwo(pieces) {
  return pieces.slice(1, -1).flatMap((piece, index) => {
    const before = pieces[index];
    const after = pieces[index + 2];
    if (foldedText(piece) !== "2" || before.at(-1).kind !== "upper" || !isCapital(after)) return [];
    const rest = before.slice(0, -1);
    return [[before.at(-1), ...piece, ...after], ...(rest.length > 1 ? [rest] : [])];
  });
}

const foldedText = (characters) => characters.map((character) => character.folded).join("");

const isTerm = (candidate) =>
  candidate.length <= longestTerm && !/^[a-z]$/.test(foldedText(candidate));

const termsOfSegment = (segment) => {
  const pieces = piecesOf(segment);
  return [...pieces, ...joinedCapitals(pieces), ...aroundTwo(pieces), segment];
};

function termsOfRun(run) {
  const candidates = run.segments.flatMap(termsOfSegment);
  const whole = run.segments.flat();
  const isDigits = whole.every((character) => character.kind === "digit");
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
    if (kind === "ignored") continue;
    if (kindsOfWords.has(kind)) {
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
    ...run.segments.flatMap((segment) => termsOfSegment(segment)),
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
// Index.

/** Opens the index at `url`. Rejects where it cannot be fetched or is none of ours. */
export async function openIndex(url, fetchJSON) {
  const json = await fetchJSON(url);
  if (json?.tokenizer !== tokenizerVersion || !Array.isArray(json.records)) {
    throw new Error(`${url} is no search index of version ${tokenizerVersion}`);
  }
  const index = new Index(json);
  return {
    /** `{ id, name, count }` of each vendor, in the site's order. */
    vendors: index.vendors,
    search: async (text, options = {}) => search(index, String(text), options),
  };
}

class Index {
  constructor(json) {
    this.records = json.records;
    this.categories = json.categories;
    this.exact = new Map(Object.entries(json.exact));
    this.keys = [...this.exact.keys()].sort();
    this.terms = new Map(Object.entries(json.terms));
    this.sortedTerms = [...this.terms.keys()].sort();
    this.vendors = json.vendors.map((vendor) => ({ ...vendor, count: 0 }));
    for (const record of this.records) this.vendors[this.vendorOf(record)].count += 1;
    this.ranges = rangeTable(json.ranges ?? []);
    this.looseKeys = looseKeys(this.keys);
    this.vendorWords = vendorWords(this.vendors);
    this.enumNames = new Set(this.categories.map(({ title }) => normalizedCode(title)?.key));
    this.measureLengths();
  }

  vendorOf(record) {
    return this.categories[record.category].vendor;
  }

  /**
   * The records of a normalised code, `{ number, isExact }`: those that have it, then those whose
   * range holds it. Sign and zeros give way last.
   */
  lookup({ key, isNumeric }) {
    const exact = new Set(this.exact.get(key));
    const within = isNumeric ? recordsWithin(this.ranges, key) : [];
    const loose = (number) => ({ number, isExact: false });
    if (exact.size > 0 || within.length > 0) {
      const others = within.filter((number) => !exact.has(number)).map(loose);
      return [...Array.from(exact, (number) => ({ number, isExact: true })), ...others];
    }
    const keys = (isNumeric && this.looseKeys.get(looseKey(key))) || [];
    return keys.flatMap((other) => this.exact.get(other)).map(loose);
  }

  /** How common a term is: more for the rarer. */
  weight(count) {
    return Math.log(1 + (this.records.length - count + 0.5) / (count + 0.5));
  }

  /** The number of terms of each record against the average. */
  measureLengths() {
    this.lengths = new Float64Array(this.records.length);
    let total = 0;
    for (const fields of this.terms.values()) {
      for (const numbers of Object.values(fields)) {
        total += numbers.length;
        for (const number of numbers) this.lengths[number] += 1;
      }
    }
    const average = total / Math.max(1, this.records.length) || 1;
    this.lengths = this.lengths.map((length) => length / average);
  }
}

/** A number without its sign and leading zeros; `null` for anything else. */
const looseKey = (key) => /^-?0*([0-9]+)$/.exec(key)?.[1] ?? null;

function looseKeys(keys) {
  const table = new Map();
  for (const key of keys) {
    const loose = looseKey(key);
    if (loose !== null) table.set(loose, [...(table.get(loose) ?? []), key]);
  }
  return table;
}

/** Ranges in the index's order, each with the highest number of those up to it. */
function rangeTable(ranges) {
  let highest = -Infinity;
  return ranges.map(([first, last, record]) => {
    highest = Math.max(highest, last);
    return { first, last, record, highest };
  });
}

/** The records whose range holds a number, in the order of the ranges. */
function recordsWithin(ranges, key) {
  if (!/^-?[0-9]{1,15}$/.test(key)) return [];
  const number = Number(key);
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle].first <= number) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (let at = low - 1; at >= 0 && ranges[at].highest >= number; at -= 1) {
    if (ranges[at].last >= number) found.push(ranges[at].record);
  }
  return found.reverse();
}

/** Words that stand in the names of many vendors. */
const commonNames = new Set(
  "api apis app cloud for group identity inc of platform server service services the".split(" "),
);

/** The numbers of the vendors that a word names, by normalised word. */
function vendorWords(vendors) {
  const table = new Map();
  const add = (text, number) => {
    const key = normalizedCode(text)?.key;
    if (key) table.set(key, new Set([...(table.get(key) ?? []), number]));
  };
  vendors.forEach(({ id, name }, number) => {
    add(id, number);
    add(name, number);
    for (const run of runsOf(name)) {
      const word = foldedText(run.segments.flat());
      if (word.length > 2 && !commonNames.has(word)) add(word, number);
    }
  });
  return table;
}

/** All of a sorted array that begin with a prefix, at most `limit`. */
function withPrefix(sorted, prefix, limit) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < prefix) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && end - low < limit && sorted[end].startsWith(prefix)) end += 1;
  return sorted.slice(low, end);
}

// ---------------------------------------------------------------------------------------------
// Query.

const words = (text) => new Set(text.split(/\s+/));

/** Words around a code that say nothing of which one. */
const askingWords = words(`a about an and any are as at be been but by can cause code codes
  could did do does error errors fix for from get gets getting got had has have help how http i if
  in into is it its me mean means my of on or our please receive received saw see seeing should so
  status that the then there these they this those to us was we were what when where which who why
  will with would you your`);

/** Words that fill logs and messages. */
const loggingWords = words(`com connection data debug delete err exception fatal host html https
  info io json level line localhost log main message method ms msg net org path port post put
  request response sec severity stack thread time timestamp trace url utc warn warning worker www
  xml`);

const isQuiet = (word, isPasted) =>
  askingWords.has(word) || (isPasted && loggingWords.has(word));

/** The runs of a query, each with what the rest of the search asks about it. */
function readQuery(index, wholeText) {
  const text = wholeText.slice(0, longestQuery).trim();
  const runs = runsOf(text).map((run) => {
    const signed = signStart(text, run);
    const normalized = normalizedCode(text.slice(signed, run.end));
    return {
      ...run,
      start: signed,
      folded: foldedText(run.segments.flat()),
      normalized,
      isNumber: /^-?[0-9]+$/.test(normalized.key),
      vendors: index.vendorWords.get(normalized.key) ?? null,
    };
  });
  const isPasted = runs.length > 8 || /[\n{=]|:\/\//.test(text);
  const vendors = new Set(runs.flatMap((run) => [...(run.vendors ?? [])]));
  return { text, runs, isPasted, vendors };
}

/** Where a run begins, its sign included: a `-` before a digit that nothing stands before. */
function signStart(text, run) {
  if (run.segments[0][0].kind !== "digit" || run.start === 0) return run.start;
  const isSigned = characterOf(text[run.start - 1]).plain === "-";
  const isFree = run.start === 1 || /[\s=:("'`[>,\\]/.test(text[run.start - 2]);
  return isSigned && isFree ? run.start - 1 : run.start;
}

const cueWords = words("code error err errno ret rc reason failure fault");
const cueEnding = /(code|error|errno)$/;
const noCueWords = words(`activation area barcode country currency decode encode exit http
  language otp passcode postal postcode promo qr sms source status unicode verification zip
  zipcode`);
const fillingWords = words("is was no nr number value");

const foldedPieces = (run) => run.segments.flatMap(piecesOf).map(foldedText);

function isCue(query, at) {
  const pieces = foldedPieces(query.runs[at]);
  const before = query.runs[at - 1];
  const isSpaced = before && query.text.slice(before.end, query.runs[at].start) === " ";
  const around = isSpaced ? [...foldedPieces(before), ...pieces] : pieces;
  if (around.some((piece) => noCueWords.has(piece))) return false;
  return pieces.some((piece) => cueWords.has(piece) || cueEnding.test(piece));
}

/** What may stand between a cue and its value. A closing bracket may not: `[error] 4711`. */
const gapAfterCue = /^[ \t"'`\\:=#([<>{|*\-–]{0,8}$/;
const gapAfterName = /^[ \t]{1,2}[#(]?$|^\.$|^::$/;

/** Whether a key such as `error_code`, or the name of an enum or a vendor, stands before a run. */
function hasCueBefore(query, index, at) {
  const run = query.runs[at];
  for (let other = at - 1; other >= Math.max(0, at - 3); other -= 1) {
    const { end, folded, normalized, vendors } = query.runs[other];
    const gap = query.text.slice(end, query.runs[other + 1].start);
    if (vendors || index.enumNames.has(normalized.key)) return gapAfterName.test(gap);
    if (!gapAfterCue.test(gap) || (run.isNumber && gap === "[")) return false;
    if (!fillingWords.has(folded)) return isCue(query, other);
  }
  return false;
}

/** What follows a number that is a time, a process, an amount or a date. */
const afterAmount = new RegExp(
  "^(:[0-9]|#[0-9]|\\s*---|\\s?%|\\s?(ms|s|sec|seconds?|minutes?|bytes?|[kmg]b|times|attempts?|" +
    "retries|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)\\b)",
  "i",
);

function isAmount(query, run) {
  const before = query.text.slice(Math.max(0, run.start - 2), run.start);
  return /[0-9]:$/.test(before) || afterAmount.test(query.text.slice(run.end, run.end + 16));
}

// ---------------------------------------------------------------------------------------------
// Codes in a query.

/** How sure it is that a record is meant, the surest last. */
const tiers = { words: 0, prefix: 1, token: 2, cued: 3, whole: 4 };

/** The records found so far, by number. */
class Findings {
  constructor(index, accepts) {
    this.index = index;
    this.accepts = accepts;
    this.byRecord = new Map();
  }

  /** Adds what a piece of text stands for as a code; says whether it stands for any. */
  addCode(text, tier) {
    const normalized = text.length <= 200 ? normalizedCode(text) : null;
    if (!normalized) return false;
    const records = this.index.lookup(normalized);
    for (const { number, isExact } of records) {
      this.add(number, tier, normalized.key, isExact, text);
    }
    return records.length > 0;
  }

  add(number, tier, key, isExact, text) {
    const record = this.index.records[number];
    if (!this.accepts(record)) return;
    const others = [record.name, ...(record.aliases ?? [])];
    const score = record.code === text || others.includes(text) ? 2 : 1;
    const known = this.byRecord.get(number);
    if (known) {
      if (known.key !== key) known.score += score;
      if (tier <= known.tier) return;
    }
    const begins = (other) => normalizedCode(other ?? "")?.key.startsWith(key);
    const isAlias = !begins(record.name) && others.some(begins);
    const field = begins(record.code) || !others.some(begins) ? "code" : isAlias ? "alias" : "name";
    const best = Math.max(score, known?.score ?? 0);
    this.byRecord.set(number, { number, tier, key, isExact, field, score: best });
  }
}

function findCodes(query, findings) {
  findWholeCode(query, findings);
  if (findings.index.records.length > 0) findCodesInside(query, findings);
  findPrefixes(query, findings);
}

/** The query as one code: as it stands, without words that only ask, without the vendor. */
function findWholeCode(query, findings) {
  if (findings.addCode(query.text, tiers.whole) || query.runs.length > 12) return;
  const asking = query.runs.filter((run) => !askingWords.has(run.folded));
  const bare = asking.filter((run) => !run.vendors);
  for (const runs of [asking, bare]) {
    if (runs.length > 6 || runs.length === 0 || isAmount(query, runs.at(-1))) continue;
    const text = runs.map((run) => query.text.slice(run.start, run.end)).join(" ");
    if (findings.addCode(text, tiers.whole)) return;
  }
}

function findCodesInside(query, findings) {
  const seen = new Set();
  query.runs.forEach((run, at) => {
    const text = query.text.slice(run.start, run.end);
    if (hasCueBefore(query, findings.index, at)) findCued(query, at, findings);
    if (isCueKey(query, at)) findQuoted(query, run, findings);
    if (seen.has(text)) return;
    seen.add(text);
    findNumberAfterWord(query, run, findings);
    findTokens(query, run, findings);
  });
}

/** The value beside a cue: the run, or for words a few of them together. */
function findCued(query, at, findings) {
  const run = query.runs[at];
  if (run.isNumber && isAmount(query, run)) return;
  for (const other of query.runs.slice(at, run.isNumber ? at + 1 : at + 5).reverse()) {
    const text = query.text.slice(run.start, other.end);
    if (!/[\n;{}]/.test(text) && findings.addCode(text, tiers.cued)) return;
  }
}

const isCueKey = (query, at) =>
  /^\\*["']?\s*[:=]/.test(query.text.slice(query.runs[at].end, query.runs[at].end + 8)) &&
  isCue(query, at);

/** The quoted value of a key: `"reason": "OTP invalid"`, also where the quotes are escaped. */
function findQuoted(query, run, findings) {
  const after = query.text.slice(run.end, run.end + 120);
  const value = /^\\*["']?\s*[:=]\s*\\*(["'])(.*?)\\*\1/.exec(after)?.[2];
  if (value) findings.addCode(value, tiers.cued);
}

/** A number at the end of an identifier that says what it is: `AUTH_ERROR-9003`, `E.code.9003`. */
function findNumberAfterWord(query, run, findings) {
  const pieces = foldedPieces(run);
  const last = pieces.at(-1);
  const before = pieces.at(-2);
  if (pieces.length < 2 || !/^[0-9]+$/.test(last)) return;
  const isNamed = findings.index.vendorWords.has(before) || findings.index.enumNames.has(before);
  const isCued = cueWords.has(before) || cueEnding.test(before) || /^(errors|codes)$/.test(before);
  if (isNamed || isCued) findings.addCode(last, tiers.cued);
}

/** Identifiers anywhere in the text that are codes, or hold one: `com.acme.Errors.OTP_INVALID`. */
function findTokens(query, run, findings) {
  if (run.isNumber || run.segments.length > 12) return;
  const { length } = run.segments;
  for (let size = length; size > 0; size -= 1) {
    for (let from = length - size; from >= 0; from -= 1) {
      const part = run.segments.slice(from, from + size);
      const text = query.text.slice(part[0][0].start, part.at(-1).at(-1).end);
      if (isCodeLike(part) && findings.addCode(text, tiers.token)) return;
    }
  }
}

/** Whether somebody writes it for a machine: with borders inside, or all in capitals. */
function isCodeLike(segments) {
  const characters = segments.flat();
  if (characters.every(({ kind }) => kind === "digit")) return false;
  if (segments.flatMap(piecesOf).length > 1) return true;
  const isShouted = characters.length > 3 && characters.every(({ kind }) => kind === "upper");
  return isShouted && !isQuiet(foldedText(characters), true);
}

/** Codes and names that begin with the query, as somebody types. */
function findPrefixes(query, findings) {
  const isShort = query.runs.length <= 6 && query.text.length <= 64;
  const normalized = isShort ? normalizedCode(query.text) : null;
  if (!normalized || (!normalized.isNumeric && normalized.key.length < 2)) return;
  for (const key of withPrefix(findings.index.keys, normalized.key, 200)) {
    for (const number of findings.index.exact.get(key)) {
      findings.add(number, tiers.prefix, normalized.key, false, key);
    }
  }
}

// ---------------------------------------------------------------------------------------------
// Words in a query: BM25 over the fields of the index.

const boosts = {
  code: 3,
  name: 2.6,
  alias: 2.6,
  label: 2.2,
  summary: 1.6,
  text: 1,
  category: 0.7,
  vendor: 0.5,
};

/** How much of a query's weight a record must match, typed and pasted. */
const neededCoverage = { typed: 0.4, pasted: 0.5 };

const mostUnits = 64;

/**
 * What a query asks for, one unit for each word: `alternatives`, each an array of terms that all
 * must match, and the vendors it names.
 */
function unitsOf(query, index) {
  const units = new Map();
  for (const run of query.runs) {
    if (units.size >= mostUnits) break;
    for (const unit of unitsOfRun(run, index)) {
      const word = unit.alternatives[0].join(" ");
      if (!isQuiet(word, query.isPasted)) units.set(word, unit);
    }
  }
  return [...units.values()];
}

function unitsOfRun(run, index) {
  if (run.vendors) return [{ alternatives: [[run.folded]], vendors: run.vendors }];
  return run.segments.flatMap((segment) => unitsOfSegment(segment, index));
}

function unitsOfSegment(segment, index) {
  const whole = foldedText(segment);
  const pieces = piecesOf(segment).filter(isTerm).map(foldedText);
  const isWord = (text) => !/^[0-9]+$/.test(text);
  const spoken = pieces.filter(isWord);
  if (!isTerm(segment) || !isWord(whole)) return [];
  if (pieces.length < 2 && spoken.length === pieces.length) return [{ alternatives: [[whole]] }];
  if (index.terms.has(whole) || spoken.length === 0) {
    return [{ alternatives: spoken.length > 1 ? [[whole], spoken] : [[whole]] }];
  }
  return spoken.map((piece) => ({ alternatives: [[piece]] }));
}

/** The terms of the index that a word stands for, each with how well, from 0 to 1. */
function expansionsOf(term, index, { isTyping, isPasted }) {
  const found = new Map();
  const add = (other, quality) => {
    if (index.terms.has(other) && !found.has(other)) found.set(other, quality);
  };
  add(term, 1);
  if (term.length > 2) add(`${term}s`, 0.9);
  if (term.length > 3 && /[^s]s$/.test(term)) add(term.slice(0, -1), 0.9);
  if (/.ies$/.test(term)) add(`${term.slice(0, -3)}y`, 0.9);
  if (/.y$/.test(term)) add(`${term.slice(0, -1)}ies`, 0.9);
  if (!isPasted && term.length >= (isTyping ? 2 : 4)) {
    for (const other of withPrefix(index.sortedTerms, term, 64)) {
      add(other, (0.7 * term.length) / other.length);
    }
  }
  return found;
}

/** The records that a word is found in: `{ score, terms }` by number, the score without weight. */
function recordsOfTerm(term, index, manner) {
  const records = new Map();
  for (const [other, quality] of expansionsOf(term, index, manner)) {
    for (const [field, numbers] of Object.entries(index.terms.get(other))) {
      const score = quality * (boosts[field] ?? 0);
      for (const number of numbers) {
        const known = records.get(number);
        if (!known) records.set(number, { score, terms: [other] });
        else {
          known.score = Math.max(known.score, score);
          known.terms.push(other);
        }
      }
    }
  }
  return records;
}

function recordsOfUnit(unit, index, manner) {
  const [records, ...others] = unit.alternatives.map((terms) =>
    terms.map((term) => recordsOfTerm(term, index, manner)).reduce(intersection),
  );
  for (const other of others) {
    for (const [number, hit] of other) if (!records.has(number)) records.set(number, hit);
  }
  if (unit.vendors) addRecordsOfVendors(unit.vendors, index, records);
  return records;
}

function intersection(left, right) {
  const both = new Map();
  for (const [number, { score, terms }] of left) {
    const other = right.get(number);
    if (!other) continue;
    both.set(number, { score: (score + other.score) / 2, terms: [...terms, ...other.terms] });
  }
  return both;
}

function addRecordsOfVendors(vendors, index, records) {
  index.records.forEach((record, number) => {
    if (!vendors.has(index.vendorOf(record)) || records.has(number)) return;
    records.set(number, { score: boosts.vendor, terms: [] });
  });
}

/** BM25's saturation by length, for terms that are counted once. */
const saturation = (length) => 2.2 / (1 + 1.2 * (0.5 + 0.5 * length));

/**
 * Scores of all records that some word is found in, by number: `{ score, coverage, terms }`, where
 * coverage is the share of the query's weight that the record matches.
 */
function scoreWords(query, index) {
  const units = unitsOf(query, index);
  const scores = new Map();
  let total = 0;
  units.forEach((unit, at) => {
    const isTyping = at === units.length - 1;
    const records = recordsOfUnit(unit, index, { isTyping, isPasted: query.isPasted });
    const weight = index.weight(records.size);
    total += weight;
    for (const [number, hit] of records) {
      const known = scores.get(number) ?? { score: 0, coverage: 0, terms: new Set() };
      known.score += weight * hit.score * saturation(index.lengths[number]);
      known.coverage += weight;
      for (const term of hit.terms) known.terms.add(term);
      scores.set(number, known);
    }
  });
  for (const score of scores.values()) score.coverage /= total || 1;
  return scores;
}

/** Prefers the vendors that the query names, and the records whose summary it quotes. */
function findWords(query, findings) {
  const { index } = findings;
  const scores = scoreWords(query, index);
  const best = [...scores].filter(([number]) => findings.accepts(index.records[number]));
  best.sort((left, right) => right[1].score - left[1].score || left[0] - right[0]);
  const needed = query.isPasted ? neededCoverage.pasted : neededCoverage.typed;
  best.forEach(([number, hit], place) => {
    const isNamed = query.vendors.has(index.vendorOf(index.records[number]));
    const quoted = place < 100 ? quotedShare(index, number, hit.terms) : 0;
    hit.score *= (isNamed ? 2 : 1) * (1 + quoted);
    hit.isEnough = hit.coverage >= needed || quoted >= 0.8;
  });
  addWords(query, findings, best);
}

function addWords(query, findings, hits) {
  const enough = hits.filter(([, hit]) => hit.isEnough);
  const top = Math.max(0, ...enough.slice(0, 100).map(([, hit]) => hit.score));
  for (const [number, hit] of hits) {
    const found = { wordScore: hit.score, terms: hit.terms };
    const known = findings.byRecord.get(number);
    if (known) {
      Object.assign(known, found);
    } else if (hit.isEnough && hit.score >= top / 4) {
      const field = hit.terms.size > 0 ? "words" : "vendor";
      const finding = { number, tier: tiers.words, isExact: false, field, score: 0, ...found };
      findings.byRecord.set(number, finding);
    }
  }
}

/** How much of a record's summary, by weight, the query holds; 0 below three words. */
function quotedShare(index, number, terms) {
  let total = 0;
  let quoted = 0;
  let count = 0;
  for (const term of termsOf(index.records[number].summary ?? "")) {
    if (askingWords.has(term)) continue;
    const fields = index.terms.get(term) ?? {};
    const weight = index.weight(Object.values(fields).reduce((sum, all) => sum + all.length, 0));
    total += weight;
    if (!terms.has(term)) continue;
    quoted += weight;
    count += 1;
  }
  return count < 3 ? 0 : quoted / total;
}

// ---------------------------------------------------------------------------------------------
// Results.

/**
 * Searches for a code, a name, words, or whatever of these a pasted text holds.
 *
 * Options: `limit` (20), `vendor` (an id), `status` (an HTTP status). Returns `results`, the best
 * first and empty where there is no such code, and `total`, how many there are without the limit.
 * A result's `matched` is `{ in, isExact, terms }`: `in` is `code`, `name`, `alias`, `words`
 * or `vendor`; `isExact` says that the whole code, name or alias was given and not one of a range; `terms` are for `markedParts`.
 */
function search(index, text, { limit = 20, vendor, status } = {}) {
  const query = readQuery(index, text);
  const findings = new Findings(index, filterOf(index, vendor, status));
  findCodes(query, findings);
  findWords(query, findings);
  const isNamed = ({ number }) => query.vendors.has(index.vendorOf(index.records[number]));
  const found = [...findings.byRecord.values()].sort(
    (left, right) =>
      right.tier - left.tier ||
      isNamed(right) - isNamed(left) ||
      right.isExact - left.isExact ||
      right.score - left.score ||
      (right.wordScore ?? 0) - (left.wordScore ?? 0) ||
      left.number - right.number,
  );
  const results = found.slice(0, limit).map((finding) => resultOf(index, finding));
  return { results, total: found.length };
}

function filterOf(index, vendor, status) {
  return (record) =>
    (!vendor || index.vendors[index.vendorOf(record)].id === vendor) &&
    (!status || (record.status ?? []).includes(Number(status)));
}

function resultOf(index, { number, field, isExact, key, terms }) {
  const record = index.records[number];
  const { title, vendor } = index.categories[record.category];
  const marked = new Set([...(key ? [key] : []), ...(terms ?? [])]);
  return {
    id: record.id,
    code: record.code,
    name: record.name,
    aliases: record.aliases ?? [],
    label: record.label,
    vendor: index.vendors[vendor].id,
    vendorName: index.vendors[vendor].name,
    category: title,
    status: record.status ?? [],
    url: record.url ?? `${record.id}/`,
    summary: record.summary ?? "",
    matched: { in: field, isExact, terms: [...marked] },
  };
}
