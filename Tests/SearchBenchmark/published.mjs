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

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"];
const shortNames = [...letters, ...letters.slice(0, 26).flatMap((first) => letters.map((second) => first + second))];

/** Of the language, of the index, and of what is returned. */
const promised = "decodeURIComponent globalThis isDeep isExact isMarked isMore isNumeric isRemoved vendorName".split(" ");

/** Words of small letters that it has often, and that are its own everywhere. */
const frequent = `accepts again ahead answer around asked bare before beginning begun blank block bound byte
  candidate candidates character characters choices common corrections coverage cued cut decomposing depth
  difference differences distance end entry exponent finding findings first folded grain group groups hash held high
  hit hits holding ideograph ignored impact index inflections joint key kind known last left letter letters list
  listed loading lookup loose low manifest marked marks matches middle missing most named names near nearest
  normalized nothing number numbers one other others own pair part parts pattern piece pieces place plain prefix
  quality query range rank rare record reordered repeats rest right row run runs said same score scores seek segment
  segments share sharpened shelf shown sign signed slices sorted start stated step strange surest symbol symbols
  table term texts tier tiers title token top unescaped unit units unknown unread value visit wanted weight whole
  word wrong zero`.split(/\s+/);

/** Words of the language, and shorter ones for the same. */
const shorter = [["const", "let"], ["true", "!0"], ["false", "!1"], ["undefined", "void 0"]];

/** What may stand before the name that a statement or a method of a class declares. */
const declaring = ["export", "async", "get", "const", "let", "function", "class"];

/** The numbers of the statements and methods that each word stands in, and the names that these declare. */
function readScopes(lines) {
  const scopes = new Map();
  const declared = new Set();
  let number = 0;
  let isClass = false;
  for (const line of lines) {
    const words = line.match(/\w+/g) ?? [];
    if (/^[a-z]/.test(line)) isClass = words[0] === "class";
    if (/^[a-z]/.test(line) || (isClass && /^ {2}[a-z]/.test(line))) {
      number += 1;
      declared.add(words.find((word) => !declaring.includes(word)));
    }
    for (const word of words) scopes.set(word, (scopes.get(word) ?? new Set()).add(number));
  }
  return { scopes, declared };
}

/** Texts in quotes, patterns, where a value may begin, and what may begin the text of a template. */
const literals =
  /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|(?<=[=>&|?:({[!,;]|return)\/(?:\\.|\[(?:\\.|[^\]\\])*]|[^/[\\])+\/|[`}]/g;

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

/**
 * A short name for each of these, and for each word in camel case that is not exported, and that not only others' values have.
 * Words that no two statements or methods share, and that no value has, may have the same.
 */
function withShortNames(text) {
  const texts = readTexts(text);
  const isSaid = (at) => texts.some(([start, end]) => at > start && at < end);
  const words = [...text.matchAll(/\w+/g)].filter(({ index }) => !isSaid(index));
  const counts = new Map();
  const own = new Set();
  const kept = new Set(promised);
  const { scopes, declared } = readScopes(script.split("\n"));
  words.forEach(({ 0: word, index }, at) => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    const [third, second, first] = [3, 2, 1].map((back) => words[at - back]?.[0]);
    const isExported = second === "export" || (third === "export" && second === "async");
    const isDeclared = ["const", "let", "function"].includes(first);
    const before = text.slice(Math.max(0, index - 2), index);
    if (isDeclared && isExported) kept.add(word);
    const isMade = /^=[^=]$/.test(text.slice(index + word.length, index + word.length + 2));
    const isBehindDot = /^[^.]?\.$/.test(before);
    if (!isBehindDot || isMade) own.add(word);
    const isHeld = /[{,]$/.test(before) && /[,}:]/.test(text[index + word.length]);
    if (isBehindDot || isHeld) declared.add(word);
  });
  const isShort = (word) => (/^[a-z]+[A-Z]/.test(word) || frequent.includes(word)) && own.has(word) && !kept.has(word);
  const chosen = [...counts.keys()].filter(isShort).sort((left, right) => counts.get(right) - counts.get(left));
  const free = shortNames.filter((name) => !counts.has(name));
  const names = new Map(shorter);
  const taken = new Map();
  for (const word of chosen) {
    const places = declared.has(word) ? null : scopes.get(word);
    const isApart = (others) => places && others && [...places].every((place) => !others.has(place));
    const name = free.find((other) => !taken.has(other) || isApart(taken.get(other)));
    names.set(word, name);
    taken.set(name, places && new Set([...places, ...(taken.get(name) ?? [])]));
  }
  return text.replace(/\w+/g, (word, at) => (isSaid(at) ? word : names.get(word) ?? word));
}

/** The engine as sites have it. */
export const publishedEngine = withShortNames(compact);
