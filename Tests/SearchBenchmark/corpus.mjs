// A made-up corpus: vendors that write their codes in every form there is, and entries whose texts
// say one condition of one subject in the words of a technical writer.

import { Random } from "./random.mjs";

/** Subjects, each as words, and what people call them. */
const subjects = [
  ["account", "user account|profile"], ["password", "passphrase|pass phrase"],
  ["one-time password", "otp|verification code|sms code"], ["session", "login session|sign in session"],
  ["access token", "bearer token|jwt"], ["refresh token", "renewal token"],
  ["api key", "key for the api|credentials"], ["certificate", "tls certificate|x509"],
  ["credit card", "payment card|card"], ["payment", "charge|transaction"],
  ["invoice", "bill"], ["refund", "money back|chargeback"], ["subscription", "plan|membership"],
  ["order", "purchase"], ["basket", "shopping cart|cart"], ["coupon", "voucher|discount code"],
  ["shipment", "delivery|parcel"], ["address", "postal address|location"],
  ["phone number", "telephone|mobile number"], ["email address", "mail address|e-mail"],
  ["webhook", "callback url|notification url"], ["file", "document|attachment"],
  ["upload", "uploaded data"], ["image", "picture|photo"], ["database", "db|data store"],
  ["table", "relation"], ["column", "field of the table"], ["query", "statement|sql"],
  ["connection", "socket|link"], ["gateway", "proxy"], ["certificate chain", "ca bundle|issuer"],
  ["device", "phone|hardware"], ["lock", "door lock"], ["battery", "power cell"],
  ["sensor", "probe"], ["firmware", "device software"], ["license", "licence"],
  ["quota", "allowance|limit"], ["region", "data center|zone"], ["bucket", "storage container"],
  ["queue", "message queue|backlog"], ["topic", "channel"], ["message", "notification|text"],
  ["template", "layout"], ["report", "export|statistics"], ["schedule", "timetable|cron"],
  ["job", "background task|task"], ["worker", "runner|executor"], ["cache", "cached copy"],
  ["index", "search index"], ["signature", "hmac|digital signature"], ["nonce", "challenge"],
  ["scope", "permission|grant"], ["role", "access role|group"], ["tenant", "organization|workspace"],
  ["invitation", "invite"], ["parameter", "argument|input"], ["header", "http header"],
  ["request body", "payload|json body"], ["currency", "money unit|iso currency"],
].map(([name, others]) => ({ name, others: others.split("|") }));

/** Conditions: a word for identifiers, sentences of documentation, and what people say. */
const conditions = [
  ["Invalid", "The % is not valid.|The given % is malformed.", "% is wrong|bad %|% not accepted"],
  ["Expired", "The % has expired.|The validity of the % is over.", "% too old|% no longer valid|% ran out"],
  ["NotFound", "The % does not exist.|No % was found.", "cannot find %|unknown %|% is missing from the system"],
  ["AlreadyExists", "The % already exists.|Another % of this name is there.", "duplicate %|% exists twice"],
  ["Missing", "The % is required.|No % was given.", "forgot the %|% left out"],
  ["Locked", "The % is locked.|The % was blocked by an operator.", "% blocked|% frozen|locked out of %"],
  ["Disabled", "The % is disabled.|The % was switched off.", "% turned off|% not active"],
  ["LimitExceeded", "The limit of the % is exceeded.|Too many operations on the %.", "too many % calls|% rate limited|% throttled"],
  ["Timeout", "The % did not answer in time.|Waiting for the % took too long.", "% too slow|% hangs|% timed out"],
  ["Unavailable", "The % is not available.|The % cannot be reached.", "% is down|% offline|% unreachable"],
  ["Declined", "The % was declined.|The % was refused by its issuer.", "% rejected|% refused"],
  ["Revoked", "The % was revoked.|The % has been withdrawn.", "% cancelled|% taken away"],
  ["TooLong", "The % is too long.|The % exceeds the maximum length.", "% too big|% over maximum size"],
  ["TooShort", "The % is too short.|The % has fewer characters than needed.", "% not long enough"],
  ["Mismatch", "The % does not match.|The % differs from the one expected.", "different %|% does not agree"],
  ["NotAllowed", "The % is not allowed here.|No permission for the %.", "% forbidden|no rights for %|% access denied"],
  ["InUse", "The % is still in use.|The % is held by another process.", "% busy|% occupied"],
  ["Corrupted", "The % is corrupted.|The content of the % is damaged.", "broken %|% damaged"],
  ["NotSupported", "The % is not supported.|This kind of % is unknown to the server.", "unsupported %|% cannot be used"],
  ["Conflict", "The % was changed by somebody else.|The % conflicts with another change.", "% edited at the same time|concurrent change of %"],
].map(([word, texts, spoken]) => ({ word, texts: texts.split("|"), spoken: spoken.split("|") }));

const first = `Alder Birch Cedar Delta Ember Fjord Garnet Harbor Indigo Juniper Krill Lumen Maple Nimbus
  Onyx Pebble Quartz Rowan Sable Tundra Umber Velvet Willow Xenon Yarrow Zephyr Basalt Cobalt Dune
  Echo`.split(/\s+/);
const second = "Pay|Identity|Cloud|Locks|Messaging|Storage|Commerce|Data|Mobile|Platform".split("|");

/** Ways of writing codes; 30 vendors have each of them at least twice. */
const forms = [
  "number4", "number5", "negative", "hexadecimal", "dotted", "camel", "screaming", "snake", "kebab",
  "prefixed", "letterNumber", "sqlstate", "version", "padded",
];

const wordsOf = (name) => name.split(/[ -]/);
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const camel = (name) => wordsOf(name).map(capital).join("");
const separated = (name, condition, separator) =>
  [...wordsOf(name), ...condition.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(" ")].join(
    separator,
  );

/** The symbolic and the numeric writing of an entry's code. */
function codeOf(form, random, vendor, subject, condition, number) {
  const symbol = camel(subject.name) + condition.word;
  switch (form) {
    case "number4": return { code: String(1000 + number), name: symbol };
    case "number5": return { code: String(20000 + number * 3), name: random.chance(0.5) ? symbol : undefined };
    case "negative": return { code: String(-32000 - number), name: random.chance(0.5) ? symbol : undefined };
    case "hexadecimal": return { code: "0x" + (0x80070000 + number).toString(16).toUpperCase(), name: "E_" + separated(subject.name, condition.word, "_").toUpperCase() };
    case "dotted": return { code: separated(subject.name, condition.word, ".") };
    case "camel": return { code: symbol };
    case "screaming": return { code: separated(subject.name, condition.word, "_").toUpperCase() };
    case "snake": return { code: separated(subject.name, condition.word, "_") };
    case "kebab": return { code: separated(subject.name, condition.word, "-") };
    case "prefixed": return { code: `${vendor.short}-${1000 + number}` };
    case "letterNumber": return { code: `${vendor.short[0]}${String(100 + number * 7).padStart(5, "0")}` };
    case "sqlstate": return { code: `${String(number % 60).padStart(2, "0")}${"ABCDEHKP"[number % 8]}${String(10 + Math.floor(number / 8)).padStart(2, "0")}`, name: separated(subject.name, condition.word, "_") };
    case "version": return { code: `${1 + (number % 5)}.${Math.floor(number / 5) % 20}.${number % 7}.${number}`.split(".").slice(0, 3).concat(String(number)).join("."), name: random.chance(0.5) ? symbol : undefined };
    default: return { code: String(number * 11).padStart(6, "0"), name: random.chance(0.7) ? symbol : undefined };
  }
}

/** Codes with a place for a number, one in forty of the symbolic ones. */
const placeholders = { screaming: "_X", snake: "_%d", dotted: ".{n}", kebab: "-N" };

function makeVendors(count, random) {
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / 30);
    const name = `${first[at % 30]} ${second[(at + round) % second.length]}${round ? ` ${round}` : ""}`;
    const short = first[at % 30].slice(0, 3).toUpperCase() + (round ? round : "");
    return { id: name.toLowerCase().replaceAll(" ", "-"), name, short, form: forms[at % forms.length], random };
  });
}

/** `{ vendors, entries }`; each entry is a search record with `subject` and `condition`. */
export function makeCorpus({ seed = 20261121, vendorCount = 30, codeCount = 3000 } = {}) {
  const random = new Random(seed);
  const vendors = makeVendors(vendorCount, random);
  const entries = [];
  const perVendor = Math.floor(codeCount / vendorCount);
  for (const vendor of vendors) {
    const combinations = random.shuffled(
      subjects.flatMap((subject) => conditions.map((condition) => ({ subject, condition }))),
    );
    const seen = new Set();
    for (let number = 0; number < perVendor; number += 1) {
      const { subject, condition } = combinations[number % combinations.length];
      let { code, name } = codeOf(vendor.form, random, vendor, subject, condition, number);
      if (number >= combinations.length && !/\d/.test(code)) code += number;
      let placeholder = null;
      if (placeholders[vendor.form] && number % 13 === 5) {
        placeholder = placeholders[vendor.form];
        code += placeholder;
      }
      if (seen.has(code)) code += `.${number}`;
      seen.add(code);
      entries.push(entryOf({ vendor, subject, condition, code, name, placeholder, number, random }));
    }
  }
  addConcepts(entries, random);
  return { vendors, entries, subjects, conditions };
}

const extras = [
  "Check the request and send it again.", "Ask the owner to repeat the operation.", "Retry later with a backoff.",
  "Contact support when this goes on.", "See the guide of the service.", "The operation has no effect.", "",
  "", "This is logged for the operator.",
];

function entryOf({ vendor, subject, condition, code, name, placeholder, number, random }) {
  const sentence = random.pick(condition.texts).replace("%", subject.name);
  const qualifier = random.chance(0.3) ? ` (${random.pick(["since", "in", "for"])} ${random.pick(["mobile clients", "batch mode", "the sandbox", "version 2", "partners"])})` : "";
  const category = `${capital(subject.name)} errors`;
  const statuses = random.chance(0.5) ? [random.pick([400, 401, 403, 404, 409, 422, 429, 500, 503])] : [];
  const slug = encodeURIComponent(code.toLowerCase()).replaceAll("%", "~");
  const id = `${vendor.id}/${category.toLowerCase().replaceAll(" ", "-")}/${slug}`;
  const note = random.chance(0.3) ? random.pick(condition.spoken).replace("%", random.pick(subject.others)) : "";
  return {
    id, code, name, aliases: [], vendor: vendor.id, vendorName: vendor.name, category, url: `${id}/`,
    summary: sentence.replace(/\.$/, `${qualifier}.`), status: statuses, concepts: "",
    text: [sentence, random.pick(extras), note].filter(Boolean).join("\n"),
    placeholder, subject, condition, number,
  };
}

/**
 * Gives the entries of every condition that two vendors or more have the text of its concept:
 * some of what people call the subject and say of the condition.
 */
function addConcepts(entries, random) {
  const groups = new Map();
  for (const entry of entries) {
    const key = `${entry.subject.name} ${entry.condition.word}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const [{ subject, condition }] = group;
    const words = [...subject.others, ...condition.spoken.map((text) => text.replace("%", subject.name))];
    const said = words.filter(() => random.chance(0.85));
    for (const entry of group) entry.concepts = said.join("\n");
  }
}
