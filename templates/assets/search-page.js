/**
 * The search page: what is typed or pasted into `#search-input` is searched in this browser and
 * shown in `#search-results`; `#search-status` says what happened. The form tells by `data-index`
 * where the index is and by `data-root` where the site's root is, both relative to the page.
 */

import { markedParts, openIndex } from "./search-engine.js";
import "./shortcut.js";

const mostResults = 50;

/** Longer texts were pasted; they stay out of the address, and so out of every server's log. */
const longestAddress = 200;

const words = {
  loading: "Loading the search index…",
  failed: "The search index could not be loaded. ",
  retry: "Try again",
  hint: "Type or paste a code, a log line, a JSON body or a few words.",
  nothing: "No code on this site matches.",
  nothingOfVendor: "No code of this vendor matches.",
  count: (shown, total) => {
    if (total === 1) return "1 result";
    return shown < total ? `The best ${shown} of ${total} results` : `${total} results`;
  },
};

const input = document.getElementById("search-input");
const list = document.getElementById("search-results");
const status = document.getElementById("search-status");
const vendorSelect = document.getElementById("search-vendor");
const form = input.form;
const root = new URL(form.dataset.root, document.baseURI);

/** A promise of the engine; a new one after each failure. */
let opening;
/** The number of the newest search, so that an older one that ends later shows nothing. */
let newest = 0;

// -- Elements ---------------------------------------------------------------------------------

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const nodeOf = ({ text, isMarked }) => (isMarked ? element("mark", "", text) : text);

const marked = (text, terms) => markedParts(text, terms).map(nodeOf);

function codeParts({ code, matched }) {
  const isWhole = matched.in === "code" && matched.isExact;
  return isWhole ? [element("mark", "", code)] : marked(code, matched.terms);
}

/** The address of a result, or the root where it would lead out of the site. */
function addressOf(result) {
  const address = new URL(result.url, root);
  return address.href.startsWith(root.href) ? address.href : root.href;
}

function itemOf(result) {
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
  item.append(element("p", "search-where", vendor, " · ", category));
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
      fillVendors(engine.vendors);
      return engine;
    },
  );
  return opening;
}

/** Searches for what stands in the form, and shows it unless a newer search has begun. */
async function update() {
  const number = (newest += 1);
  const text = input.value;
  try {
    const engine = await open();
    const found = await engine.search(text, { limit: mostResults, vendor: chosenVendor() });
    if (number === newest) show(text, found);
  } catch (error) {
    console.error(error);
    if (number === newest) showFailure();
  }
  rememberInAddress();
}

function show(text, { results, total }) {
  list.replaceChildren(...results.map(itemOf));
  status.textContent = statusOf(text, results.length, total);
}

function statusOf(text, shown, total) {
  if (text.trim() === "") return words.hint;
  if (total > 0) return words.count(shown, total);
  return chosenVendor() ? words.nothingOfVendor : words.nothing;
}

/** Never an empty list: whoever searches must not believe that there is no such code. */
function showFailure() {
  opening = undefined;
  const retry = element("button", "search-retry", words.retry);
  retry.type = "button";
  retry.addEventListener("click", () => {
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

// -- Vendors and address ----------------------------------------------------------------------

const address = new URL(location.href).searchParams;

function chosenVendor() {
  return vendorSelect?.value || address.get("vendor") || undefined;
}

function fillVendors(vendors) {
  if (!vendorSelect) return;
  for (const { id, name, count } of vendors) {
    vendorSelect.append(new Option(`${name} (${count})`, id));
  }
  vendorSelect.value = address.get("vendor") ?? "";
  if (vendorSelect.selectedIndex < 0) vendorSelect.value = "";
  address.delete("vendor");
}

function rememberInAddress() {
  const url = new URL(location.href);
  const set = (key, value) => {
    if (value) url.searchParams.set(key, value);
    else url.searchParams.delete(key);
  };
  set("q", input.value.length <= longestAddress ? input.value : "");
  set("vendor", chosenVendor());
  if (url.href !== location.href) history.replaceState(history.state, "", url);
}

// -- Keyboard ---------------------------------------------------------------------------------

const links = () => [...list.querySelectorAll("a")];

/** Moves the focus among the input and the results; the input stands before the first. */
function moveFocus(step) {
  const stops = [input, ...links()];
  const at = stops.indexOf(document.activeElement);
  if (at >= 0) stops[Math.min(Math.max(at + step, 0), stops.length - 1)].focus();
}

function clear() {
  input.value = "";
  input.focus();
  update();
}

document.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target !== input && !list.contains(event.target)) return;
  const action = { ArrowDown: () => moveFocus(1), ArrowUp: () => moveFocus(-1), Escape: clear };
  if (!Object.hasOwn(action, event.key)) return;
  event.preventDefault();
  action[event.key]();
});

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  await update();
  links()[0]?.click();
});

input.addEventListener("input", update);
vendorSelect?.addEventListener("change", update);

if (address.has("q")) input.value = address.get("q");
start();
