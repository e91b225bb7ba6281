// The frozen queries: made from the corpus by people's ways of asking, and by nothing that the
// engine knows. `frozen.json` holds the hash of what this file makes; the benchmark refuses others.

import { Random } from "./random.mjs";

export const perClass = 110;

const isNumeric = (code) => /^-?[0-9.]+$|^0x/i.test(code);
const squeezed = (text) => text.toLowerCase().replace(/[^a-z0-9#]/g, "");
const wordsIn = (symbol) =>
  symbol.replace(/([a-z])([A-Z])/g, "$1 $2").split(/[^A-Za-z0-9]+|(?<=[A-Z]) (?=[A-Z][a-z])/).flatMap((part) => part.split(" ")).filter(Boolean).map((word) => word.toLowerCase());

const symbolOf = (entry) => (isNumeric(entry.code) ? entry.name : entry.code);
const isWordy = (symbol) => symbol && wordsIn(symbol).filter((word) => /^[a-z]{3,}$/.test(word)).length >= 2;

class Maker {
  constructor(corpus, random) {
    Object.assign(this, corpus);
    this.random = random;
    this.plain = this.entries.filter(({ placeholder }) => !placeholder);
    this.symbolic = this.plain.filter((entry) => isWordy(symbolOf(entry)));
    this.numeric = this.plain.filter(({ code }) => isNumeric(code));
    this.alphabetic = this.plain.filter(({ code }) => !isNumeric(code));
    this.whole = this.numeric.filter(({ code }) => /^-?[0-9]+$/.test(code));
  }

  any(list = this.plain) { return this.random.pick(list); }
  ids(test) { return this.entries.filter(test).map(({ id }) => id); }
  sameCode({ code }) { return this.ids((other) => other.code.toLowerCase() === code.toLowerCase()); }
  sameSymbol(symbol) {
    const key = squeezed(symbol);
    return this.ids(({ code, name }) => squeezed(code) === key || (name && squeezed(name) === key));
  }
  startsWith(text) {
    const key = squeezed(text);
    return this.ids(({ code, name }) => squeezed(code).startsWith(key) || (name && squeezed(name).startsWith(key)));
  }
  time() {
    const { random } = this;
    const two = (low, high) => String(random.between(low, high)).padStart(2, "0");
    const day = `2026-${two(1, 12)}-${two(1, 28)}`;
    const clock = `${two(0, 23)}:${two(0, 59)}:${two(0, 59)}`;
    return random.pick([`${day}T${clock}.${random.digits(3)}Z`, `${day} ${clock},${random.digits(3)}`, `[${day} ${clock}]`, `Nov ${two(1, 28)} ${clock}`]);
  }
  address() {
    const { random } = this;
    return `10.${random.below(255)}.${random.below(255)}.${random.below(255)}:${random.between(1024, 65535)}`;
  }
}

const host = (random) => random.pick(["web-1", "node-17", "ip-10-2-3-4", "api-prod-03", "worker-9"]);
const module = (random) => random.pick(["c.e.s.PaymentService", "app.client", "http.handler", "svc.sync", "o.h.engine.Job"]);

/** Each class: a query and the ids of the entries that are right. */
const classes = {
  exact(m) { const entry = m.any(); return [entry.code, m.sameCode(entry)]; },

  vendorAndCode(m) {
    const entry = m.any();
    const vendor = m.random.pick([entry.vendorName, entry.vendorName.split(" ")[0], entry.vendorName.split(" ")[0].toLowerCase()]);
    const right = m.ids(({ code, vendorName }) => code === entry.code && vendorName.split(" ")[0] === entry.vendorName.split(" ")[0]);
    return [m.random.pick([`${vendor} ${entry.code}`, `${entry.code} ${vendor}`, `${vendor} error ${entry.code}`]), right];
  },

  spaced(m) { const symbol = symbolOf(m.any(m.symbolic)); return [wordsIn(symbol).join(" "), m.sameSymbol(symbol)]; },

  recased(m) {
    const entry = m.any(m.symbolic);
    const symbol = symbolOf(entry);
    const words = wordsIn(symbol);
    const camel = words.map((word) => word[0].toUpperCase() + word.slice(1)).join("");
    const text = m.random.pick([symbol.toUpperCase(), symbol.toLowerCase(), words.join("_"), words.join("-").toUpperCase(), camel, words.join(".")]);
    return [text, m.sameSymbol(symbol)];
  },

  pieces(m) {
    const words = wordsIn(symbolOf(m.any(m.symbolic)));
    const asked = m.random.shuffled(words).slice(0, Math.max(2, words.length - 1));
    const holds = (symbol) => symbol && asked.every((word) => wordsIn(symbol).includes(word));
    return [asked.join(" "), m.ids(({ code, name }) => holds(code) || holds(name))];
  },

  prefix(m) {
    const symbol = symbolOf(m.any(m.symbolic));
    const text = symbol.slice(0, Math.ceil(symbol.length * (0.5 + m.random.next() * 0.4)));
    return [text, m.startsWith(text)];
  },

  typingError(m) {
    const symbol = symbolOf(m.any(m.symbolic));
    const places = [...symbol.matchAll(/[A-Za-z][a-z]{4,}|[A-Z]{5,}/g)];
    const word = places.length > 0 ? m.random.pick(places) : { index: 0, 0: symbol };
    const at = word.index + m.random.between(1, word[0].length - 2);
    const letter = m.random.pick([..."abcdefghijklmnopqrstuvwxyz"]);
    const other = symbol[at] === symbol[at].toUpperCase() ? letter.toUpperCase() : letter;
    const wrong = m.random.pick([
      symbol.slice(0, at) + symbol.slice(at + 1),
      symbol.slice(0, at) + other + symbol.slice(at + 1),
      symbol.slice(0, at) + other + symbol.slice(at),
      symbol.slice(0, at) + symbol[at + 1] + symbol[at] + symbol.slice(at + 2),
    ]);
    return [m.random.chance(0.5) ? wrong : wordsIn(wrong).join(" "), m.sameSymbol(symbol)];
  },

  logLine(m) {
    const { random } = m;
    const entry = m.any();
    const symbolic = !isNumeric(entry.code);
    const said = symbolic
      ? random.pick([entry.code, `error=${entry.code}`, `code: ${entry.code}`, `(${entry.code})`])
      : random.pick([`error code ${entry.code}`, `errorCode=${entry.code}`, `code: ${entry.code}`, `err=${entry.code}`, `error ${entry.code}`]);
    return [`${m.time()} ${random.pick(["ERROR", "WARN", "error"])} ${random.pick([`[${host(random)}]`, `${host(random)} ${module(random)}[${random.between(100, 32000)}]:`, `${module(random)} -`])} request ${random.hex(8)} to ${m.address()} failed: ${said} after ${random.between(2, 900)} ms`, m.sameCode(entry)];
  },

  jsonBody(m) { const entry = m.any(); return [jsonOf(m, entry), m.sameCode(entry)]; },

  escapedJSON(m) {
    const entry = m.any();
    const once = JSON.stringify(jsonOf(m, entry));
    return [m.random.pick([`{"body":${once},"status":${m.random.pick([400, 500])}}`, `response=${once}`, `${m.time()} upstream said ${once}`, JSON.stringify(once)]), m.sameCode(entry)];
  },

  traceAlphabetic(m) { const entry = m.any(m.alphabetic); return [traceOf(m, entry.code), m.sameCode(entry)]; },

  traceNumeric(m) {
    const entry = m.any(m.numeric);
    return [traceOf(m, m.random.pick([`error code ${entry.code}`, `code=${entry.code}`, `[code: ${entry.code}]`, `ErrorCode: ${entry.code}`])), m.sameCode(entry)];
  },

  bareNumber(m) {
    const { random } = m;
    const entry = m.any(m.whole.filter(({ code }) => code.length >= 4));
    const vendor = entry.vendorName.split(" ")[0];
    return [random.pick([
      `${vendor} call failed with ${entry.code} after ${random.between(2, 9)} tries`,
      `order ${random.between(100000, 999999)} got ${entry.code} from ${vendor} at ${random.between(10, 23)}:${random.between(10, 59)}`,
      `${m.time()} ${vendor} returned ${entry.code} for customer ${random.between(100000, 999999)} in ${random.between(10, 900)} ms`,
      `${vendor}: ${entry.code} (request ${random.between(100000, 999999)}, try ${random.between(2, 5)})`,
    ]), m.ids(({ code, vendorName }) => code === entry.code && vendorName.split(" ")[0] === vendor)];
  },

  truncated(m) {
    const symbol = symbolOf(m.any(m.symbolic));
    const text = symbol.slice(0, Math.max(6, symbol.length - m.random.between(2, 5)));
    return [m.random.pick([`${text}...`, `${text}…`, `error: ${text}...`, text]), m.startsWith(text)];
  },

  glued(m) {
    const { random } = m;
    if (random.chance(0.5)) {
      const symbol = symbolOf(m.any(m.symbolic));
      return [squeezed(symbol), m.sameSymbol(symbol)];
    }
    const entry = m.any(m.whole.filter(({ code }) => !code.startsWith("-")));
    return [random.pick([`error${entry.code}`, `Error${entry.code}`, `ERR_${entry.code}`, `code${entry.code}`, `errorcode${entry.code}`, `E${entry.code}:failed`, `#${entry.code}`]), m.sameCode(entry)];
  },

  message(m) {
    const entry = m.any();
    const sentence = entry.summary;
    const right = m.ids(({ summary }) => summary === sentence);
    return [m.random.pick([sentence, sentence.toLowerCase().replace(/\.$/, ""), `${m.time()} ERROR ${module(m.random)} - ${sentence}`, `"message": "${sentence}"`, `Error: ${sentence}`]), right];
  },

  filledPlaceholder(m) {
    const entry = m.any(m.entries.filter(({ placeholder }) => placeholder));
    const filled = entry.code.replace(entry.placeholder, entry.placeholder[0] + m.random.between(2, 86400));
    const right = m.sameCode(entry);
    return [m.random.pick([filled, `${m.time()} error: ${filled}`, `{"error":"${filled}"}`, filled.toLowerCase()]), right];
  },

  naturalWords(m) {
    const { random } = m;
    const entry = m.any();
    const spoken = random.pick(entry.condition.spoken);
    const subject = random.chance(0.5) ? entry.subject.name : random.pick(entry.subject.others);
    const text = spoken.replace("%", subject);
    const asked = random.pick([text, `why is ${text}`, `what to do when ${text}`, `${text} error`, `my ${text}`]);
    return [asked, m.ids((other) => other.subject === entry.subject && other.condition === entry.condition)];
  },

  crossVendor(m) {
    const { random } = m;
    const entry = m.any();
    const vendor = entry.vendorName.split(" ")[0];
    const sentence = random.pick(entry.condition.texts).replace("%", entry.subject.name).replace(/^(The|No|Another|This kind of|Waiting for the) /, "").replace(/\.$/, "");
    const right = m.ids((other) => other.vendorName.split(" ")[0] === vendor && other.subject === entry.subject && other.condition === entry.condition);
    return [random.pick([`${vendor} ${sentence}`, `${sentence} ${vendor}`, `${sentence} at ${entry.vendorName}`]), right];
  },

  negative(m) { return [negativeOf(m), []]; },
};

function jsonOf(m, entry) {
  const { random } = m;
  const number = /^-?[1-9][0-9]*$/.test(entry.code) && random.chance(0.6);
  const code = number ? Number(entry.code) : entry.code;
  const id = random.hex(12);
  const body = random.pick([
    { error: { code, message: "The request failed", requestId: id } },
    { status: random.pick([400, 401, 500]), errorCode: code, timestamp: m.time(), path: "/v1/items/42" },
    { retCode: code, retMsg: "failed", time: 1790000000 + random.below(9999999) },
    { errors: [{ code, field: "x" }], traceId: id },
    { ok: false, error_code: code, description: "not done" },
    { fault: { faultcode: code, detail: { id } } },
    { error: typeof code === "number" ? { code } : code, request_id: id },
  ]);
  return random.chance(0.3) ? JSON.stringify(body, null, 2) : JSON.stringify(body);
}

function traceOf(m, said) {
  const { random } = m;
  return random.pick([
    `com.example.client.ApiException: ${said}\n\tat com.example.client.Api.call(Api.java:${random.between(10, 900)})\n\tat com.example.App.main(App.java:${random.between(10, 90)})\nCaused by: java.io.IOException: stream closed\n\t... ${random.between(2, 30)} more`,
    `Traceback (most recent call last):\n  File "/srv/app/sync.py", line ${random.between(10, 900)}, in run\n    client.send(request)\n  File "/srv/app/client.py", line ${random.between(10, 900)}, in send\n    raise ApiError(text)\napp.client.ApiError: ${said}`,
    `Error: ${said}\n    at Client.request (/srv/app/node_modules/client/index.js:${random.between(10, 900)}:${random.between(2, 60)})\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)`,
    `panic: ${said}\n\ngoroutine ${random.between(1, 90)} [running]:\nmain.run(0xc000${random.hex(6)})\n\t/srv/app/main.go:${random.between(10, 900)} +0x${random.hex(2)}`,
    `System.Exception: ${said}\n   at Example.Client.Send(Request request) in C:\\src\\Client.cs:line ${random.between(10, 900)}\n   at Example.Program.Main() in C:\\src\\Program.cs:line ${random.between(10, 90)}`,
  ]);
}

function negativeOf(m) {
  const { random } = m;
  const port = random.chance(0.15) ? m.any(m.whole).code.replace("-", "") : random.between(1024, 65535);
  const id = random.chance(0.15) ? m.any(m.whole).code.replace("-", "") : random.digits(7);
  return random.pick([
    `${m.time()} INFO ${host(random)} ${module(random)} listening on port ${port}, pid ${id}`,
    `${m.time()} INFO GET /v1/users/${id}/photos 200 ${random.between(2, 900)}ms ${m.address()}`,
    `${host(random)} kernel: [${random.digits(5)}.${random.digits(6)}] eth0: link up, ${port} Mbps, full duplex`,
    `${m.time()} DEBUG pool-${random.between(1, 9)}-thread-${random.between(1, 64)} fetched ${id} rows in ${random.between(2, 900)} ms`,
    `${m.address()} - - [${random.between(10, 28)}/Nov/2026:10:${random.between(10, 59)}:${random.between(10, 59)} +0000] "GET /index.html HTTP/1.1" 304 ${id}`,
    `commit ${random.hex(40)} merged by user ${id} on branch release-${random.between(1, 9)}`,
    `trace_id=${random.hex(32)} span_id=${random.hex(16)} duration=${random.between(2, 9000)}`,
    `${m.time()} ${host(random)} sshd[${id}]: Accepted publickey for deploy from ${m.address()} port ${port} ssh2`,
    `at com.example.App.main(App.java:${random.between(10, 900)})`,
    `${random.pick(["QZX", "VKW", "JJQ"])}-${random.digits(5)}`,
    `${random.pick(["zorb", "quib", "flum"])}_${random.pick(["wexed", "dropt", "glimmed"])}_${random.pick(["harf", "nix", "plome"])}`,
    String(random.between(7000000, 9999999)),
    `${random.pick(["error", "error code", "code"])} ${random.between(7000000, 9999999)}`,
    `{"id":${random.between(7000000, 9999999)},"uuid":"${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-a${random.hex(3)}-${random.hex(12)}","ok":true,"took":${random.between(2, 900)}}`,
    `{"errorCode":${random.between(7000000, 9999999)},"message":"zorb wexed"}`,
    random.pick(["weather tomorrow in the mountains", "recipe for apple cake", "how tall is the tower", "cheap flights to the coast", "football results yesterday", "lorem ipsum dolor sit amet"]),
    `cpu=${random.between(1, 99)}% mem=${random.between(1, 99)}% load=${random.below(9)}.${random.digits(2)} uptime=${id}s`,
    `build #${id} passed in ${random.between(1, 59)}m${random.between(10, 59)}s on ${host(random)}`,
  ]);
}

/** `{ class, text, right, isHeld }`: each third of a class is held out of tuning. */
export function makeQueries(corpus, seed = 4711) {
  const queries = [];
  Object.entries(classes).forEach(([name, make], place) => {
    const maker = new Maker(corpus, new Random(seed + 7919 * place));
    const seen = new Set();
    for (let tries = 0; seen.size < perClass && tries < perClass * 40; tries += 1) {
      const [text, right] = make(maker);
      if (seen.has(text) || (name !== "negative" && right.length === 0)) continue;
      seen.add(text);
      queries.push({ class: name, text, right, isHeld: seen.size % 3 === 0 });
    }
  });
  return queries;
}
