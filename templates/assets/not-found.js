/**
 * Puts what the address ends with, which is a code more often than not, into the search box of the page for
 * an address where there is nothing.
 */

const box = document.querySelector("form[role=search] input[type=search]");
const names = location.pathname.split("/").filter((name) => name && !/^(404|entry|index)\.[a-z]+$/.test(name));

/** What a name in an address stands for; in those of codes `~` stands for `%`. */
function textOf(name) {
  try {
    return decodeURIComponent(name.replace(/~(?=[0-9A-F]{2})/g, "%"));
  } catch {
    return name;
  }
}

if (box && box.value === "" && names.length > 0) box.value = textOf(names.at(-1));
