import { readFileSync } from "node:fs";

const script = readFileSync(new URL("../../templates/assets/search-engine.js", import.meta.url), "utf8");

/**
 * Without comments, and spaces, ends of lines and signs before them that nothing asks for; what lines after each other
 * declare is declared at once.
 */
const compact = script
  .replace(/^ *\/\*\*[^]*?\*\/\n/gm, "")
  .replace(/^ *\/\/.*\n/gm, "")
  .replace(/^[ \n]+/gm, "")
  .replace(/(?<=^(const|let) .*);\n(const|let) /gm, ",\n")
  .replace(/[;,]\n(?=})|,\n(?=[)\]])/g, "\n")
  .replace(/(?<=[;,{(}=>&|?:+])\n|\n(?=[)}\]&|?:]|$)/g, "")
  .replaceAll("\n", " ")
  .replace(/ (?=[-+=<>&|?:*/{}([!])/g, "")
  .replace(/(?<=[-+=<>&|?:*/{,;)]) /g, "");

const small = [..."etnriaoslcdupmhfgbvywkxqjz"];
const letters = [...small, ...small.map((letter) => letter.toUpperCase())];

/** The keys of the index, of options and of results, and those that values of the language have, too. */
const promised = `add aliases at category code count early enums exactly floor forms hashes id in isDeep isExact isMarked
  isMore isNumeric isRemoved isUnsure items label length limit matched mended name read removed results search starts
  status statuses summary terms text total unknown url vendor vendorName vendors words`.split(/\s+/);

/** Words of the language that name nothing of ours. */
const language = `async await break class const constructor continue decodeURIComponent else export false finally for
  function get globalThis if in instanceof let new null of return this throw true try typeof undefined void
  while`.split(/\s+/);

const shortNames = [...letters, ...small.flatMap((first) => letters.map((second) => first + second))]
  .filter((name) => !language.includes(name));

/** Words of the language, and shorter ones for the same. */
const shorter = new Map([["const", "let"], ["true", "!0"], ["false", "!1"], ["undefined", "void 0"]]);

/** Texts in quotes, patterns, where a value may begin, and what may begin the text of a template. */
const literals =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|(?<=[=>&|?:({[!,;]|return)\/(?:\\.|\[(?:\\.|[^\]\\])*]|[^/[\\])+\/\w*|[`}]/g;

/** Where texts and patterns stand, `[start, end]`, but for the values within templates. */
function readTexts(text) {
  const texts = [];
  let isValue = false;
  for (let found; (found = literals.exec(text)); ) {
    if (found[0] === "}" && !isValue) continue;
    if (found[0] === "}" || found[0] === "`") {
      const [said] = /^(?:\\.|[^\\`$])*(?:`|\$\{)/.exec(text.slice(literals.lastIndex));
      isValue = said.endsWith("{");
      literals.lastIndex += said.length;
    }
    texts.push([found.index, literals.lastIndex]);
  }
  return texts;
}

/** What a word is the name of: a key, a variable or, as in `{ key }`, both. */
function roleOf(before, after, open, behind) {
  if (/^[^.]?\.$/.test(before)) return "key";
  if (open === "object" && /[{,]$/.test(before)) return /[:(]/.test(after) ? "key" : /[,}=]/.test(after) ? "both" : "variable";
  if (open === "object" && behind.join() === "async") return "key";
  return open === "body" && behind.every((word) => ["get", "async"].includes(word)) ? "key" : "variable";
}

/**
 * The words outside of texts, `{ text, start, role, scope }`, where `scope` is the number of the statement of the module,
 * or of the method; those that it declares, and of these the `kept` ones, which it exports
 * or which are keys as well; and the keys that it makes.
 */
function readWords(script) {
  const all = [];
  const [declared, kept, made] = [new Set(), new Set(), new Set()];
  const open = [];
  let behind = [];
  let scope = 0;
  const addSign = (sign, start) => {
    const isBlock = /[)>]/.test(script[start - 1]) || ["else", "try", "finally"].includes(behind.at(-1));
    if ("([".includes(sign)) open.push("list");
    if (sign === "{") open.push(behind.at(-2) === "class" ? "body" : isBlock ? "block" : "object");
    if (")]}".includes(sign)) open.pop();
    if ("},;".includes(sign) && (open.length === 0 || open.at(-1) === "body")) scope += 1;
    if (sign !== " ") behind = [];
  };
  const addWord = (text, start) => {
    const [before, after] = [script.slice(Math.max(0, start - 2), start), script.slice(start + text.length, start + text.length + 2)];
    const role = roleOf(before, after[0] ?? "", open.at(-1), behind);
    const isListed = before.endsWith(",") || ["let", "const", "function", "class"].includes(behind.at(-1));
    if (open.length === 0 && role === "variable" && isListed) {
      declared.add(text);
      if (behind[0] === "export") kept.add(text);
    }
    if (role === "both" || (role === "key" && (!before.endsWith(".") || /^=([^=]|$)/.test(after)))) made.add(text);
    all.push({ text, start, role, scope });
    behind.push(text);
  };
  let end = 0;
  for (const [from, to] of [...readTexts(script), [script.length, script.length]]) {
    for (const { 0: text, index } of script.slice(end, from).matchAll(/\w+|\W/g)) {
      if (/^[0-9]/.test(text)) behind = [];
      else if (/\w/.test(text)) addWord(text, end + index);
      else addSign(text, end + index);
    }
    end = to;
  }
  for (const { text, role } of all) if (role === "both" && declared.has(text)) kept.add(text);
  return { all, declared, kept, made };
}

/** Groups of words, the largest first, else as they come: `{ key, words }`. */
function grouped(words, keyOf) {
  const groups = new Map();
  for (const word of words) {
    const key = keyOf(word);
    groups.set(key, [...(groups.get(key) ?? []), word]);
  }
  return [...groups].map(([key, own]) => ({ key, words: own }));
}

const byCount = (groups) => groups.sort((left, right) => right.words.length - left.words.length);

/** The names of keys: the most frequent have the shortest, none that a key which stays has. */
function keyNames({ all, kept, made }) {
  const isOwn = ({ text }) => made.has(text) && ![...promised, ...language, ...kept].includes(text);
  const keys = all.filter(({ role }) => role !== "variable");
  const others = new Set(keys.filter((word) => !isOwn(word)).map(({ text }) => text));
  const free = shortNames.filter((name) => !others.has(name));
  return new Map(byCount(grouped(keys.filter(isOwn), ({ text }) => text)).map(({ key }, at) => [key, free[at]]));
}

/**
 * The names of variables, by statement and word: one in the module for what it declares, and one in its statement for each
 * other, given at once to what comes at the same place among the variables of each.
 */
function variableNames({ all, declared, kept }, keys) {
  const names = new Map();
  const taken = new Map();
  const taking = ({ scope }) => taken.get(scope) ?? taken.set(scope, new Set()).get(scope);
  const placeOf = ({ scope, text }) => `${scope} ${text}`;
  const take = (name, word) => {
    names.set(placeOf(word), name);
    taking(word).add(name);
  };
  for (const word of all) if (word.role === "both") take(keys.get(word.text) ?? word.text, word);
  const isOurs = (text) => !language.includes(text) && (/^[a-z]/.test(text) || declared.has(text));
  const others = all.filter((word) => word.role === "variable" && isOurs(word.text) && !names.has(placeOf(word)));
  for (const word of others) if (kept.has(word.text)) take(word.text, word);
  const variables = others.filter(({ text }) => !kept.has(text));
  const places = new Map();
  const place = ({ scope, text }) => {
    const own = places.get(scope) ?? places.set(scope, new Map()).get(scope);
    return own.get(text) ?? own.set(text, own.size).get(text);
  };
  const ofModule = grouped(variables.filter(({ text }) => declared.has(text)), ({ text }) => text);
  const ofPlaces = grouped(variables.filter(({ text }) => !declared.has(text)), place);
  const used = new Set();
  for (const group of byCount([...ofModule, ...ofPlaces])) {
    const isFree = (word) => (name) => names.get(placeOf(word)) === name || !taking(word).has(name);
    if (ofModule.includes(group)) {
      const name = shortNames.find((other) => !used.has(other) && group.words.every((word) => isFree(word)(other)));
      used.add(name);
      for (const word of group.words) take(name, word);
    } else {
      for (const word of group.words) if (!names.has(placeOf(word))) take(shortNames.find(isFree(word)), word);
    }
  }
  return (word) => names.get(placeOf(word));
}

/** The module with short names for the keys that are its own and for the variables that it does not export. */
function withShortNames(script) {
  const words = readWords(script);
  const keys = keyNames(words);
  const nameOf = variableNames(words, keys);
  let kept = "";
  let end = 0;
  for (const word of words.all) {
    const name = word.role === "key" ? keys.get(word.text) : nameOf(word) ?? shorter.get(word.text);
    kept += script.slice(end, word.start) + (name ?? word.text);
    end = word.start + word.text.length;
  }
  return kept + script.slice(end);
}

/** Arrow functions of one variable without the parentheses around it. */
const withLoneParameters = (text) => text.replace(/(?<!\w)\((\w+)\)=>/g, "$1=>");

/** The engine as sites have it. */
export const publishedEngine = withLoneParameters(withShortNames(compact));
