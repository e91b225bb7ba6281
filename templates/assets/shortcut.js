/** `/` puts the cursor into the search box of the page, as on many sites. */

const box = document.querySelector("#search-input, form[role=search] input[type=search]");

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
