/**
 * `/` puts the cursor into the search box of the page, as on many sites. What is pasted there goes to
 * the search page behind `#`, which no browser sends to a server; so does what is too long for one.
 */

const box = document.querySelector("#search-input, form[role=search] input[type=search]");

/** Longer texts stay out of the address. */
export const longest = { typed: 200, pasted: 2000 };

/** Where this tab keeps a pasted text that is too long for an address; the fragment then is this name. */
const kept = "q";

let isPasted = false;

/** Whether the text in the box was pasted, wholly or in part. */
export const holdsPasted = () => isPasted;

/** Says so of a text that did not come by the keyboard. */
export function setPasted(value) {
  isPasted = value;
}

/** The fragment that stands for a pasted text in an address; none where the tab cannot keep it. */
export function fragmentOf(text) {
  if (text.length <= longest.pasted) return `q=${encodeURIComponent(text)}`;
  try {
    sessionStorage.setItem(kept, text);
    return kept;
  } catch {
    return "";
  }
}

/**
 * The pasted text that a fragment without its `#` stands for, `""` for none; `null` where it is a place of
 * the page. Addresses of older versions have the text alone.
 */
export function textOf(fragment) {
  if (fragment !== kept && document.getElementById(fragment)) return null;
  try {
    if (fragment === kept) return sessionStorage.getItem(kept) ?? "";
    return decodeURIComponent(fragment.replace(/^q=/, ""));
  } catch {
    return "";
  }
}

function isTyping(target) {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]");
}

document.addEventListener("keydown", (event) => {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  if (!box || event.key !== "/" || !isPlain || event.defaultPrevented) return;
  if (isTyping(event.target)) return;
  event.preventDefault();
  box.focus();
  box.select();
});

box?.addEventListener("paste", () => {
  isPasted = true;
});
box?.addEventListener("input", ({ inputType }) => {
  if (box.value === "") isPasted = false;
  else if (inputType === "insertFromPaste" || inputType === "insertFromDrop") isPasted = true;
});
box?.form.addEventListener("submit", (event) => {
  const isOver = event.defaultPrevented || (!isPasted && box.value.length <= longest.typed);
  if (isOver || box.id === "search-input") return;
  event.preventDefault();
  location.assign(`${box.form.action}#${fragmentOf(box.value)}`);
});
