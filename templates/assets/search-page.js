/**
 * The search page: what is typed or pasted into `#search-input` is searched in this browser and
 * shown in `#search-results`; `#search-status` says what happened. The form tells by `data-index`
 * where the index is and by `data-root` where the site's root is, both relative to the page.
 *
 * What was typed stands in the address as `?q=`, what was pasted as `#q=`, for no browser sends what
 * stands behind `#` to a server.
 */

import { markedParts, openIndex } from "./search-engine.js";
import { fragmentOf, holdsPasted, longest, setPasted, textOf } from "./shortcut.js";

/** How many results are shown at first, and how many more each time. */
const resultsAtATime = 10;

/** How many characters of a query stand in the page's title, and of a word of it that nothing knows beside the results. */
const longestInTitle = 60;

const words = {
  loading: "Loading the search index…",
  further: "Looking for more…",
  failed: "A part of the search index could not be loaded, so nothing can be said. ",
  retry: "Try again",
  hint: "Type or paste a code, a log line, a JSON body or a few words.",
  nothing: "No code on this site matches. Try the code alone, as it is printed, or a few words of the message.",
  nothingChosen: "No code matches with these choices. ",
  all: "Search without them",
  same: (code, count, isAll) => `${isAll ? "" : "At least "}${count} vendors have the code ${code}. `,
  unknown: (texts) => `Nothing here knows ${quoted(texts, ", ")}; shown is what the rest finds. `,
  mended: (text, read) => `${quoted([text])} was read as ${quoted(read, " or ")}. `,
  exactly: "Search for what was typed",
  unsure: "Only the number agrees: the text may be of something that is not here. ",
  removed: "no longer listed",
  more: "Show more",
  count: (shown, total, isMore) => {
    if (total === 1) return "1 result";
    if (isMore) return `The best ${shown} of more than ${total} results`;
    return shown < total ? `The best ${shown} of ${total} results` : `${total} results`;
  },
};

const quoted = (texts, joint) => texts.map((text) => `“${visible(shortened(text))}”`).join(joint);

const input = document.getElementById("search-input");
const list = document.getElementById("search-results");
const status = document.getElementById("search-status");
const selects = {
  vendor: document.getElementById("search-vendor"),
  status: document.getElementById("search-http"),
  category: document.getElementById("search-category"),
};
const form = input.form;
const root = new URL(form.dataset.root, document.baseURI);

/** A promise of the engine; a new one after each failure. */
let opening;
/** The number of the newest search, so that an older one that ends later shows nothing. */
let newest = 0;
let limit = resultsAtATime;
/** The text that is searched for as it was typed, without mending typing errors. */
let exactText;

// -- Elements ---------------------------------------------------------------------------------

/** Characters that change the direction of writing, by which a text can look like another one. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const marks = /[\u061c\u200e\u200f]/;
const fromTheRight = /[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A text with such characters by name, as on all other pages; marks stay beside letters that need them. */
function visible(text) {
  const keepsMarks = fromTheRight.test(text);
  const name = (control) => `[U+${control.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`;
  return text.replace(directions, (control) => (keepsMarks && marks.test(control) ? control : name(control)));
}

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children.map((child) => (typeof child === "string" ? visible(child) : child)));
  return made;
}

/** A text whose lines may end between the words of a code, not within one. */
function breakable(text) {
  const parts = text.split(/(?<=[-.:/_])(?=[0-9A-Za-z])|(?<=[a-z])(?=[A-Z])/);
  return parts.flatMap((part, at) => (at > 0 ? [document.createElement("wbr"), part] : [part]));
}

const nodeOf = ({ text, isMarked }) => (isMarked ? [element("mark", "", ...breakable(text))] : breakable(text));

const marked = (text, terms) => markedParts(text, terms).flatMap(nodeOf);

function codeParts({ code, matched }) {
  const isWhole = matched.in === "code" && matched.isExact;
  return isWhole ? nodeOf({ text: code, isMarked: true }) : marked(code, matched.terms);
}

/** The address of a result, or the root where it would lead out of the site. */
function addressOf(result) {
  const address = new URL(result.url, root);
  return address.href.startsWith(root.href) ? address.href : root.href;
}

/** A result; its link is called by the code and where it is of, for one code may be of several. */
function itemOf(result, place) {
  const { terms } = result.matched;
  const link = element("a", "search-link", element("code", "search-code", ...codeParts(result)));
  link.href = addressOf(result);
  const alias = result.matched.in === "alias" ? result.aliases.join(", ") : null;
  for (const title of [result.name, alias, result.label]) {
    if (title) link.append(" ", element("span", "search-name", ...marked(title, terms)));
  }
  const vendor = element("span", "search-vendor-name", result.vendorName);
  const category = element("span", "search-category", ...marked(result.category, terms));
  const item = element("li", "search-result", link);
  const where = element("p", "search-where", vendor, " · ", category);
  if (result.isRemoved) where.append(" · ", element("span", "search-removed", words.removed));
  item.append(where);
  link.id = `search-result-${place}`;
  where.id = `${link.id}-where`;
  link.setAttribute("aria-labelledby", `${link.id} ${where.id}`);
  if (result.summary) {
    item.append(element("p", "search-summary", ...marked(result.summary, terms)));
  }
  return item;
}

// -- Searching --------------------------------------------------------------------------------

async function fetchJSON(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.json();
}

function open() {
  opening ??= openIndex(new URL(form.dataset.index, document.baseURI).href, fetchJSON).then(
    (engine) => {
      fill("vendor", engine.vendors.map(({ id, name, count }) => [id, `${name} (${count})`]));
      fill("status", engine.statuses.map((code) => [String(code), `HTTP ${code}`]));
      return engine;
    },
  );
  return opening;
}

/** Searches, and once more from the beginning where a part is missing, as on a bad line or of a site that was built anew. */
async function find(text, early) {
  const seek = async () => (await open()).search(text, { limit, ...chosen(), early, exactly: text === exactText });
  try {
    return await seek();
  } catch (error) {
    console.warn(error);
    opening = undefined;
    return seek();
  }
}

/**
 * Searches for what stands in the form, shows it and returns what was found, unless a newer search has
 * begun or a part of the index is missing.
 */
async function update() {
  const number = (newest += 1);
  const text = input.value;
  let shown;
  try {
    const early = (found) => {
      if (number !== newest) return;
      show(text, found);
      status.append(` ${words.further}`);
    };
    const found = await find(text, early);
    if (number === newest) {
      show(text, found);
      shown = found;
    }
  } catch (error) {
    console.error(error);
    if (number === newest) showFailure();
  }
  if (number === newest) {
    rememberInAddress();
    rememberInTitle(text);
  }
  return shown;
}

/** A new text begins with the first results. */
function search() {
  limit = resultsAtATime;
  return update();
}

function show(text, { results, total, isMore, unknown = [], mended = [], isUnsure }) {
  const focused = links().indexOf(document.activeElement);
  list.replaceChildren(...results.map(itemOf));
  if (total > results.length || isMore) list.append(element("li", "search-more", moreButton(results.length)));
  links()[focused]?.focus();
  const isLess = unknown.length > 0 ? words.unknown(unknown) : "";
  const said = isLess + mended.map((word) => words.mended(word.text, word.read)).join("") + (isUnsure ? words.unsure : "");
  status.textContent = said + statusOf(text, results, total, isMore);
  if (mended.length > 0) status.append(" ", button("search-exactly", words.exactly, searchExactly));
  if (total === 0 && text.trim() !== "" && hasChoices()) status.append(button("search-all", words.all, searchAll));
  offerCategories(results);
}

/** Searches for what was typed, without mending it; one goes back to what was mended. */
function searchExactly() {
  exactText = input.value;
  history.pushState(history.state, "");
  input.focus();
  search();
}

function button(className, title, act) {
  const made = element("button", className, title);
  made.type = "button";
  made.addEventListener("click", act);
  return made;
}

function moreButton(count) {
  return button("", words.more, async () => {
    limit += resultsAtATime;
    await update();
    links()[count]?.focus();
  });
}

function statusOf(text, results, total, isMore) {
  if (text.trim() === "") return words.hint;
  if (total === 0) return hasChoices() ? words.nothingChosen : words.nothing;
  return sameCode(results, total) + words.count(results.length, total, isMore);
}

/** Says when the first results are one code of several vendors; further ones may be of more. */
function sameCode(results, total) {
  const end = results.findIndex(({ matched, code }) => !matched.isExact || code !== results[0].code);
  const first = end < 0 ? results : results.slice(0, end);
  const vendors = new Set(first.map(({ vendor }) => vendor));
  const isAll = end >= 0 || total === results.length;
  return vendors.size > 1 ? words.same(visible(results[0].code), vendors.size, isAll) : "";
}

/** Never an empty list: whoever searches must not believe that there is no such code. */
function showFailure() {
  opening = undefined;
  const retry = button("search-retry", words.retry, () => {
    input.focus();
    start();
  });
  list.replaceChildren();
  status.replaceChildren(words.failed, retry);
}

function start() {
  status.textContent = words.loading;
  return update();
}

// -- Choices and address ----------------------------------------------------------------------

let address = new URL(location.href).searchParams;

/** The choices that are made, by name; before a list is filled, those of the address. */
function chosen() {
  const choices = {};
  for (const [name, select] of Object.entries(selects)) {
    const value = select?.value || address.get(name);
    if (value) choices[name] = value;
  }
  return choices;
}

const hasChoices = () => Object.keys(chosen()).length > 0;

/** Searches among all codes, as without any choice. */
function searchAll() {
  for (const [name, select] of Object.entries(selects)) {
    if (select) select.value = "";
    address.delete(name);
  }
  input.focus();
  search();
}

/** Fills a list of choices, whose first stands for all. */
function fill(name, options) {
  const select = selects[name];
  if (!select) return;
  const value = select.value || address.get(name) || "";
  select.replaceChildren(select.options[0], ...options.map(([id, title]) => new Option(visible(title), id)));
  select.value = value;
  if (select.selectedIndex < 0) select.value = "";
  address.delete(name);
}

/** The categories of what is shown, and the one that is chosen. */
function offerCategories(results) {
  const titles = new Set(results.map(({ category }) => category));
  const { category } = chosen();
  if (category) titles.add(category);
  fill("category", [...titles].sort().map((title) => [title, title]));
}

function rememberInAddress() {
  const url = new URL(location.href);
  const set = (key, value) => {
    if (value) url.searchParams.set(key, value);
    else url.searchParams.delete(key);
  };
  const text = input.value;
  set("q", !holdsPasted() && text.length <= longest.typed ? text : "");
  url.hash = holdsPasted() ? fragmentOf(text) : "";
  set("exactly", text && text === exactText ? "1" : "");
  for (const name of Object.keys(selects)) set(name, chosen()[name]);
  if (url.href !== location.href) history.replaceState(history.state, "", url);
}

const siteTitle = document.title;

const shortened = (text) => (text.length > longestInTitle ? `${text.slice(0, longestInTitle)}…` : text);

/** Names what was asked, so that tabs and visited pages can be told apart; of a long text the beginning. */
function rememberInTitle(text) {
  const shown = shortened(text.trim().replace(/\s+/g, " "));
  document.title = shown ? `${visible(shown)} – ${siteTitle}` : siteTitle;
}

const fragment = () => location.hash.slice(1);

/** Takes the text and the choices from the address. */
function readAddress() {
  address = new URL(location.href).searchParams;
  const pasted = textOf(fragment()) ?? "";
  setPasted(pasted !== "");
  input.value = (pasted || address.get("q") || "").replace(/[\n\r]+/g, " ");
  exactText = address.has("exactly") ? input.value : undefined;
  for (const select of Object.values(selects)) if (select) select.value = "";
}

/** Follows the address, unless it only leads to a place of this page: then it is given its search back. */
function followAddress({ newURL = location.href }) {
  if (newURL !== location.href) return;
  if (textOf(fragment()) === null) {
    rememberInAddress();
    return;
  }
  readAddress();
  search();
}

// -- Keyboard ---------------------------------------------------------------------------------

function links() {
  return [...list.querySelectorAll("a")];
}

/** Moves the focus among the input and the results; the input stands before the first. */
function moveFocus(step) {
  const stops = [input, ...links()];
  const at = stops.indexOf(document.activeElement);
  if (at >= 0) stops[Math.min(Math.max(at + step, 0), stops.length - 1)].focus();
}

function clear() {
  input.value = "";
  setPasted(false);
  input.focus();
  search();
}

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target !== input && !list.contains(event.target)) return;
  const action = { ArrowDown: () => moveFocus(1), ArrowUp: () => moveFocus(-1), Escape: clear };
  if (!Object.hasOwn(action, event.key)) return;
  event.preventDefault();
  action[event.key]();
});

/**
 * Whether one result is meant and no other: the only one of all that was asked, or the only whole code among the first;
 * not one that only words find, for which something was left out or mended, or only a number speaks.
 */
function isClear({ results, total, unknown, mended, isUnsure }) {
  const isOne = (total === 1 && results[0].matched.in !== "words") || (results[0]?.matched.isExact && results.filter(({ matched }) => matched.isExact).length === 1);
  return isOne && !unknown && !mended && !isUnsure;
}

/** Goes to the result that is clearly meant, or else leaves the choice, at the first. */
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const found = await search();
  if (!found) return;
  if (isClear(found)) links()[0]?.click();
  else links()[0]?.focus({ focusVisible: true });
});

input.addEventListener("input", search);
for (const select of Object.values(selects)) select?.addEventListener("change", search);
for (const name of ["popstate", "hashchange"]) addEventListener(name, followAddress);

readAddress();
start();
