import assert from "node:assert/strict";
import { test } from "node:test";

import { Browser, chromium, serve } from "../SearchBenchmark/browser.mjs";
import { buildIndex, sizes } from "../SearchBenchmark/build-index.mjs";
import { makeCorpus } from "../SearchBenchmark/corpus.mjs";
import { madeUpRecords } from "./made-up-index.mjs";

const command = chromium();
const index = buildIndex(madeUpRecords);

/** An index of 3,000 codes on as many shelves as a million codes have of the usual size. */
function manyShelves() {
  const usual = { ...sizes };
  Object.assign(sizes, { keys: 64, terms: 64, shallow: 64 });
  const many = buildIndex(makeCorpus().entries);
  Object.assign(sizes, usual);
  return many;
}
/** An index of 3,000 codes whose lists are as long, for its size, as those of a million codes. */
function longLists() {
  const usual = { ...sizes };
  Object.assign(sizes, { overflow: 200, slice: 12 });
  const long = buildIndex(makeCorpus().entries);
  Object.assign(sizes, usual);
  return long;
}
const status = "document.getElementById('search-status').textContent";
const listed = "[...document.querySelectorAll('.search-code')].map((code) => code.textContent).join()";
/** The codes once all is found; what is shown early is not in the address yet. */
const codes = `(${status}.endsWith('…') ? '' : ${listed})`;

/** Opens the search page at an address behind `/search/` and hands it on. */
function inBrowser(title, use, { address = "", refuses, served = () => index, isScripted = true } = {}) {
  const skip = command ? false : "there is no Chromium; set CHROMIUM to the command of one";
  test(title, { skip, timeout: 60_000 }, async () => {
    const server = await serve(served(), refuses);
    const browser = await Browser.open(command);
    try {
      if (!isScripted) await browser.send("Emulation.setScriptExecutionDisabled", { value: true });
      await browser.go(`${server.url}/search/${address}`);
      await use(browser, server);
    } finally {
      await browser.close();
      await server.close();
    }
  });
}

inBrowser("results come while somebody types, with the part that matches marked", async (browser) => {
  await browser.until("document.activeElement.id === 'search-input'");
  await browser.type("9003");
  await browser.until(`${codes} === '9003'`);
  assert.equal(await browser.value("document.querySelector('mark').textContent"), "9003");
  assert.equal(await browser.value("location.search"), "?q=9003");
  assert.equal(await browser.value(status), "1 result");
});

inBrowser("the code of four vendors is said to be so, and facets choose among them", async (browser) => {
  await browser.until("document.getElementById('search-vendor').options.length === 7");
  await browser.until(`${codes} === '1001,1001,1001,1001'`);
  assert.match(await browser.value(status), /^4 vendors have the code 1001\. /);
  await browser.value("(() => { const list = document.getElementById('search-vendor'); list.value = 'corda'; list.dispatchEvent(new Event('change')); })()");
  await browser.until(`${codes} === '1001'`);
  assert.equal(await browser.value("new URL(location).searchParams.get('vendor')"), "corda");
}, { address: "?q=1001" });

inBrowser("of two codes nothing is said but how many results there are", async (browser) => {
  await browser.until(`${codes}.split(',').length === 5`);
  assert.equal(await browser.value(`${codes}.split(',').sort().join()`), "1001,1001,1001,1001,9003");
  assert.equal(await browser.value(status), "5 results");
}, { address: "?q=9003/1001" });

inBrowser("what is pasted stands behind # and never reaches the server", async (browser, server) => {
  await browser.until("document.activeElement.id === 'search-input'");
  await browser.paste('{"error":{"code":"9004","user":"secret"}}');
  await browser.until(`${codes} === '9004'`);
  assert.equal(await browser.value("location.search"), "");
  assert.match(await browser.value("decodeURIComponent(location.hash)"), /secret/);
  await browser.send("Page.reload");
  await browser.until(`${codes} === '9004'`);
  assert.ok(!server.asked.some((url) => url.includes("secret")));
});

inBrowser("the title of the page says what is asked, and the names of links where it is of", async (browser) => {
  const title = await browser.value("document.title");
  await browser.type("71 ");
  await browser.until(`document.title === '71 – ${title}'`);
  const names =
    "[...document.querySelectorAll('.search-link')].slice(0, 2).map((link) => link.getAttribute('aria-labelledby').split(' ').map((id) => document.getElementById(id).textContent).join(' ')).join('; ')";
  assert.equal(await browser.value(names), "71 Elm Store · Response codes; 71 Elm Store · Failure reason codes");
  await browser.press("Escape");
  await browser.until(`document.title === '${title}'`);
});

const skip = "(() => { const link = document.querySelector('.skip'); link.focus(); link.click(); })()";

inBrowser("the link to the content leaves the search as it is, typed or pasted", async (browser) => {
  await browser.until(`${codes} === '1001,1001,1001,1001'`);
  await browser.value(skip);
  await browser.until("location.hash === ''");
  assert.equal(await browser.value("document.getElementById('search-input').value"), "1001");
  assert.equal(await browser.value("location.search"), "?q=1001");
  assert.equal(await browser.value(codes), "1001,1001,1001,1001");
  await browser.press("/");
  await browser.value("document.activeElement.select()");
  await browser.paste("error 9004 of nobody");
  await browser.until(`${codes} === '9004'`);
  assert.equal(await browser.value("location.hash"), "#q=error%209004%20of%20nobody");
  await browser.value(skip);
  await browser.until("location.hash !== '#main'");
  assert.equal(await browser.value("location.hash"), "#q=error%209004%20of%20nobody");
  assert.equal(await browser.value(codes), "9004");
}, { address: "?q=1001" });

inBrowser("an address with a place of the page keeps what was typed", async (browser) => {
  await browser.until(`${codes} === '9003'`);
  assert.equal(await browser.value("document.getElementById('search-input').value"), "9003");
}, { address: "?q=9003#main" });

inBrowser("addresses that were shared before pasted texts were named go on working", async (browser) => {
  await browser.until(`${codes} === '9004'`);
  assert.equal(await browser.value("document.getElementById('search-input').value"), "code=9004 100%");
  await browser.value("location.hash = encodeURIComponent('code=9003')");
  await browser.until(`${codes} === '9003'`);
  await browser.value("history.back()");
  await browser.until(`${codes} === '9004'`);
}, { address: `#${encodeURIComponent("code=9004 100%")}` });

const trace = `java.lang.IllegalStateException: denied, secret, code=9003 ${"at com.example.payments.Handler.invoke(Handler.java:7) ".repeat(180)}`;

inBrowser("what is pasted or long in the box of another page reaches the search and no server", async (browser, server) => {
  const begin = async () => {
    await browser.go(`${server.url}/`);
    await browser.value("document.querySelector('form[role=search] input').focus()");
  };
  for (const [text, hash] of [["error code=9004 secret", "#q=error%20code%3D9004%20secret"], [trace, "#q"]]) {
    await begin();
    await browser.paste(text);
    await browser.press("Enter");
    await browser.until(`${codes} === '${/9\d+/.exec(text)[0]}'`);
    assert.equal(await browser.value("location.hash"), hash);
    await browser.send("Page.reload");
    await browser.until(`${codes} === '${/9\d+/.exec(text)[0]}'`);
  }
  await begin();
  await browser.type(`"code": 9004 ${"secret ".repeat(30)}`);
  await browser.press("Enter");
  await browser.until(`${codes} === '9004'`);
  assert.ok(!server.asked.some((url) => url.includes("secret")));
  await begin();
  await browser.paste("secret");
  await browser.value("document.activeElement.select()");
  await browser.press("Backspace");
  await browser.type("9003");
  await browser.press("Enter");
  await browser.until(`${codes} === '9003'`);
  assert.ok(server.asked.includes("/search/?q=9003"));
});

inBrowser("without JavaScript the box of another page leads to the search page", async (browser, server) => {
  await browser.send("Page.navigate", { url: `${server.url}/` });
  await browser.send("Runtime.enable");
  const { root } = await browser.send("DOM.getDocument");
  const { nodeId } = await browser.send("DOM.querySelector", { nodeId: root.nodeId, selector: "form[role=search] input" });
  await browser.send("DOM.focus", { nodeId });
  await browser.type("9003");
  await browser.press("Enter");
  for (let tries = 0; tries < 100 && !server.asked.includes("/search/?q=9003"); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.ok(server.asked.includes("/search/?q=9003"));
}, { isScripted: false });

inBrowser("the button goes on where one result is meant, and else leaves the choice", async (browser) => {
  await browser.until(`${codes} === '1001,1001,1001,1001'`);
  await browser.value("document.querySelector('form button').click()");
  await browser.until("document.activeElement.className === 'search-link'");
  assert.equal(await browser.value("location.pathname"), "/search/");
  await browser.press("ArrowDown");
  await browser.press("Enter");
  await browser.until("location.pathname === '/bolt/numbers/18/'");
  await browser.go(`${await browser.value("location.origin")}/search/?q=900`);
  await browser.until(`${codes} === '9003,9004'`);
  await browser.value("document.querySelector('form button').click()");
  await browser.until("document.activeElement.className === 'search-link'");
  await browser.go(`${await browser.value("location.origin")}/search/?q=timeout`);
  await browser.until(`${codes} === 'timeout,GATE_LATE'`);
  await browser.value("document.querySelector('form button').click()");
  await browser.until("location.pathname === '/corda/errors/29/'");
}, { address: "?q=1001" });

inBrowser("the keyboard alone goes through the results and back", async (browser) => {
  await browser.until("document.activeElement.id === 'search-input'");
  await browser.type("accessgroup.still");
  await browser.until("document.querySelectorAll('.search-link').length === 2");
  await browser.press("ArrowDown");
  await browser.press("ArrowDown");
  assert.match(await browser.value("document.activeElement.textContent"), /StillHasUsers/);
  await browser.press("Escape");
  await browser.until("document.querySelectorAll('.search-link').length === 0");
  assert.equal(await browser.value("document.activeElement.id"), "search-input");
  await browser.type("9003");
  await browser.until(`${codes} === '9003'`);
  await browser.press("Enter");
  await browser.until("location.pathname === '/acme/return-codes/2/'");
  await browser.value("history.back()");
  await browser.until(`${codes} === '9003'`);
});

let isBroken = true;
inBrowser("a shelf that cannot be loaded is said so, with a way to try again", async (browser) => {
  await browser.until(`${status}.includes('could not be loaded')`);
  assert.equal(await browser.value("document.querySelectorAll('#search-results li').length"), 0);
  isBroken = false;
  await browser.value("document.querySelector('.search-retry').click()");
  await browser.until(`${codes} === '9003'`);
}, { address: "?q=9003", refuses: (path) => isBroken && path.includes("/codes/") });

const refused = [];
inBrowser("what cannot be loaded at once is loaded once more", async (browser, server) => {
  await browser.until(`${codes} === '9003'`);
  assert.equal(refused.length, 1);
  assert.equal(server.asked.filter((url) => url === "/search/index.json").length, 2);
}, { address: "?q=9003", refuses: (path) => path.includes("/codes/") && refused.length === 0 && refused.push(path) });

const twelve = Array.from({ length: 12 }, (_, number) => ({ ...madeUpRecords[2], id: `v${number}/c/5`, code: "5", vendor: `v${number}`, vendorName: `Vendor ${number}` }));
inBrowser("of how many vendors a code is at least is said where not all are shown", async (browser) => {
  await browser.until(`${status} === 'At least 10 vendors have the code 5. The best 10 of 12 results'`);
  await browser.value("document.querySelector('.search-more button').click()");
  await browser.until(`${status} === '12 vendors have the code 5. 12 results'`);
}, { address: "?q=5", served: () => buildIndex(twelve) });

inBrowser("a word that nothing knows is said in the status, and leaves the choice", async (browser) => {
  const said = "Nothing here knows “zo[U+202E]rb”; shown is what the rest finds. 1 result";
  await browser.until(`${status} === '${said}'`);
  await browser.value("document.querySelector('form button').click()");
  await browser.until("document.activeElement.className === 'search-link'");
  assert.equal(await browser.value("location.pathname"), "/search/");
  const { nodes } = await browser.send("Accessibility.getFullAXTree");
  const text = nodes.filter(({ ignored, role, name }) => !ignored && role?.value === "StaticText" && name?.value === said);
  assert.equal(text.length, 1);
}, { address: `?q=${encodeURIComponent("smart card expired zo\u202Erb")}` });

inBrowser("a word that was mended is said, and what was typed can be searched for", async (browser) => {
  await browser.until(`${status} === '“drawre” was read as “drawer”. 1 result Search for what was typed'`);
  await browser.value("document.querySelector('form button').click()");
  await browser.until("document.activeElement.className === 'search-link'");
  assert.equal(await browser.value("location.pathname"), "/search/");
  await browser.value("document.querySelector('.search-exactly').click()");
  await browser.until(`${status}.startsWith('No code on this site matches.')`);
  assert.equal(await browser.value("document.activeElement.id"), "search-input");
  assert.equal(await browser.value("location.search"), "?q=drawre&exactly=1");
  await browser.value("history.back()");
  await browser.until(`${status}.startsWith('“drawre” was read as “drawer”.')`);
  assert.equal(await browser.value("location.search"), "?q=drawre");
}, { address: "?q=drawre" });

inBrowser("what is searched for as it was typed stands in the address, until something else is", async (browser) => {
  await browser.until(`${status}.startsWith('No code on this site matches.')`);
  await browser.value("document.getElementById('search-input').value = 'drawr'; document.getElementById('search-input').dispatchEvent(new Event('input'))");
  await browser.until("location.search === '?q=drawr'");
}, { address: "?q=drawre&exactly=1" });

inBrowser("a single result that only words find leaves the choice", async (browser) => {
  await browser.until(`${status} === '1 result'`);
  await browser.value("document.querySelector('form button').click()");
  await browser.until("document.activeElement.className === 'search-link'");
  assert.equal(await browser.value("location.pathname"), "/search/");
}, { address: "?q=porter%20called" });

inBrowser("a code for which only its number speaks is said to be unsure, and leaves the choice", async (browser) => {
  await browser.until(`${status} === 'Only the number agrees: the text may be of something that is not here. 1 result'`);
  await browser.value("document.querySelector('form button').click()");
  await browser.until("document.activeElement.className === 'search-link'");
  assert.equal(await browser.value("location.pathname"), "/search/");
}, { address: "?q=Error%2045003" });

inBrowser("a screen reader is told what there is to fill in and what was found", async (browser) => {
  await browser.until(`${status} === '1 result'`);
  const { nodes } = await browser.send("Accessibility.getFullAXTree");
  const named = (role) => nodes.filter((node) => !node.ignored && node.role?.value === role).map(({ name }) => name?.value);
  assert.deepEqual(named("searchbox"), ["Search all codes"]);
  assert.deepEqual(named("combobox"), ["Vendor", "HTTP status", "Category"]);
  const [region] = nodes.filter(({ role }) => role?.value === "status");
  const property = (name) => region.properties.find((one) => one.name === name)?.value.value;
  assert.equal(property("live"), "polite");
  const said = (node) => [node.name?.value, ...(node.childIds ?? []).map((id) => said(nodes.find(({ nodeId }) => nodeId === id)))].join("");
  assert.match(said(region), /1 result/);
  assert.ok(named("link").some((name) => name.startsWith("9003")));
}, { address: "?q=9003" });

inBrowser("a log line without a code says that there is none", async (browser) => {
  await browser.until("document.activeElement.id === 'search-input'");
  await browser.paste("2026-11-21 02:28:33,123 INFO GET /v1/users/9003 200 12ms 10.0.0.3:8443");
  await browser.until(`${status}.startsWith('No code on this site matches. Try the code alone')`);
});

inBrowser("a slash goes to the field, and arrows come back to it", async (browser) => {
  await browser.until(`${codes} === '9003'`);
  await browser.value("document.querySelector('.search-link').focus()");
  await browser.press("/");
  await browser.until("document.activeElement.id === 'search-input'");
  assert.equal(await browser.value("document.activeElement.value"), "9003");
  await browser.press("ArrowDown");
  assert.equal(await browser.value("document.activeElement.className"), "search-link");
  await browser.press("ArrowUp");
  assert.equal(await browser.value("document.activeElement.id"), "search-input");
}, { address: "?q=9003" });

const choose = (id, value) => `(() => { const list = document.getElementById('${id}'); list.value = '${value}'; list.dispatchEvent(new Event('change')); })()`;

inBrowser("all facets choose together, and the way back from a result restores them", async (browser) => {
  await browser.until("document.getElementById('search-http').options.length === 8");
  await browser.until("document.querySelectorAll('.search-link').length > 4");
  await browser.value(choose("search-http", "401"));
  await browser.until(`${codes} === 'auth.token.invalid,auth.otp.invalid'`);
  await browser.value(choose("search-category", "HTTP 401"));
  await browser.until("new URL(location).searchParams.get('category') === 'HTTP 401'");
  await browser.value(choose("search-vendor", "dorne"));
  await browser.until(`${status} === 'No code matches with these choices. Search without them'`);
  await browser.value(choose("search-vendor", "bolt"));
  await browser.until(`${codes} === 'auth.token.invalid,auth.otp.invalid'`);
  await browser.value("document.querySelector('.search-link').click()");
  await browser.until("location.pathname.startsWith('/bolt/')");
  await browser.value("history.back()");
  await browser.until(`${codes} === 'auth.token.invalid,auth.otp.invalid'`);
  const chosen = "['search-vendor', 'search-http', 'search-category'].map((id) => document.getElementById(id).value).join()";
  assert.equal(await browser.value(chosen), "bolt,401,HTTP 401");
}, { address: "?q=invalid" });

inBrowser("where nothing has the choices that were made one button searches without them", async (browser) => {
  await browser.until(`${status} === 'No code matches with these choices. Search without them'`);
  await browser.value("document.querySelector('.search-all').click()");
  await browser.until(`${codes} === '9003'`);
  assert.equal(await browser.value("location.search"), "?q=9003");
  assert.equal(await browser.value("document.activeElement.id"), "search-input");
  await browser.value("document.getElementById('search-input').value = ''");
  await browser.value(choose("search-vendor", "bolt"));
  await browser.until(`${status} === 'Type or paste a code, a log line, a JSON body or a few words.'`);
}, { address: "?q=9003&vendor=bolt&status=401" });

inBrowser("the lines of a text in the address stay apart", async (browser) => {
  await browser.until(`${codes} === '9004'`);
  assert.equal(await browser.value("document.getElementById('search-input').value"), "error code: 9004 moat: dry");
}, { address: `#q=${encodeURIComponent("error code: 9004\r\nmoat: dry")}` });

let release;
const isReleased = new Promise((resolve) => { release = resolve; });
inBrowser("on a slow network the code that was asked for is shown before all else is there", async (browser) => {
  await browser.until(`${listed} === '9003'`);
  assert.match(await browser.value(status), /Looking for more…$/);
  release();
  await browser.until(`${status} === '1 result'`);
}, { address: "?q=9003", refuses: (path) => path.includes("/keys/") && isReleased.then(() => false) });

let isGone = true;
inBrowser("what was shown early is withdrawn when the rest cannot be loaded", async (browser) => {
  await browser.until(`${status}.includes('could not be loaded')`);
  assert.equal(await browser.value("document.querySelectorAll('#search-results li').length"), 0);
  isGone = false;
  await browser.value("document.querySelector('.search-retry').click()");
  await browser.until(`${codes} === '9003'`);
}, { address: "?q=9003", refuses: (path) => isGone && path.includes("/keys/") });

inBrowser("without JavaScript the lists by code and by vendor are linked", async (browser) => {
  const { root } = await browser.send("DOM.getDocument");
  const { nodeIds } = await browser.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "noscript a" });
  const links = [];
  for (const nodeId of nodeIds) links.push((await browser.send("DOM.getAttributes", { nodeId })).attributes[1]);
  assert.deepEqual(links, ["../codes/", "../"]);
}, { isScripted: false });

inBrowser("results that nobody has counted are said to be more, and more of them are shown", async (browser) => {
  await browser.until(`/^The best 10 of more than [0-9]+ results$/.test(${status})`);
  await browser.value("document.querySelector('.search-more button').click()");
  await browser.until("document.querySelectorAll('.search-link').length === 20");
}, { address: "?q=not+found", served: longLists });

inBrowser("a code among as many shelves as a million codes have, and its words", async (browser, server) => {
  await browser.until("document.activeElement.id === 'search-input'");
  await browser.type("20003");
  await browser.until(`${codes}.split(',')[0] === '20003'`);
  await browser.press("Escape");
  await browser.type("invoice too long");
  await browser.until(`${status}.includes('results')`);
  await browser.until("/invoice/i.test(document.querySelector('.search-summary')?.textContent)");
  assert.ok(server.asked.some((url) => url.includes("/keys-parts/")) && server.asked.some((url) => url.includes("/terms-parts/")));
  assert.ok(server.asked.length < 400);
}, { served: manyShelves });

inBrowser("the page for an address where there is nothing searches for what the address ends with", async (browser, server) => {
  const field = "document.querySelector('form[role=search] input').value";
  for (const [address, text] of [
    ["acme/errors/9003/", "9003"], ["acme/errors/a~2Fb%20c/index.html", "a/b c"], ["acme/errors/100%25~zz/entry.json", "100%~zz"],
    ["acme/errors/~FF", "~FF"],
  ]) {
    await browser.go(`${server.url}/gone/${address}`);
    await browser.until(`${field} === ${JSON.stringify(text)}`);
  }
  await browser.go(`${server.url}/gone/9003/`);
  await browser.until(`${field} === '9003'`);
  await browser.value("document.querySelector('form[role=search] input').focus()");
  await browser.press("Enter");
  await browser.until(`location.pathname === '/search/' && ${codes} === '9003'`);
});

inBrowser("a long code ends a line between its words", async (browser) => {
  await browser.until(`${codes}.startsWith('object.id.')`);
  const parts = "[...document.querySelector('.search-code').childNodes].flatMap((node) => [...(node.childNodes.length ? node.childNodes : [node])]).map((node) => node.textContent || '|').join('')";
  assert.equal(await browser.value(parts), "object.|id.|notfound");
}, { address: "?q=object.id.notfound" });
