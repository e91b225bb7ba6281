// The second baseline: Pagefind (https://pagefind.app, `pip install 'pagefind[bin]'`) over one page
// for each entry. `--pagefind PYTHON` names a Python that has it; without, this baseline is left out.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A search that promises the ids of ten entries; `null` where Pagefind is not to be had. */
export async function openPagefind(entries, textOf, options) {
  const place = options.indexOf("--pagefind");
  if (place < 0) return null;
  const folder = mkdtempSync(join(tmpdir(), "pagefind-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  entries.forEach((entry, number) => {
    mkdirSync(join(folder, String(number)));
    const page = `<!doctype html><html lang="en"><head><title>${escaped(entry.code)}</title></head><body><main data-pagefind-body><h1>${escaped(entry.code)}</h1><p>${escaped(textOf(entry)).replaceAll("\n", "</p><p>")}</p></main></body></html>`;
    writeFileSync(join(folder, String(number), "index.html"), page);
  });
  execFileSync(options[place + 1], ["-m", "pagefind", "--site", folder], { stdio: "ignore" });
  return searchOf(folder, entries);
}

async function searchOf(folder, entries) {
  globalThis.fetch = async (url) => {
    const path = String(url).replace(/^(file:\/\/)?/, "").replace(/[?#].*$/, "");
    return new Response(readFileSync(path.startsWith(folder) ? path : join(folder, path)));
  };
  const script = join(folder, "pagefind", "pagefind.mjs");
  writeFileSync(script, readFileSync(join(folder, "pagefind", "pagefind.js")));
  globalThis.window ??= globalThis;
  globalThis.document ??= { querySelector: () => ({ getAttribute: () => "en" }), currentScript: null };
  globalThis.location ??= { href: "http://localhost/", origin: "http://localhost" };
  const pagefind = await import(script);
  await pagefind.options({ basePath: `${folder}/pagefind/`, baseUrl: "/" });
  await pagefind.init();
  return async (text) => {
    const found = await pagefind.search(text);
    const best = await Promise.all((found?.results ?? []).slice(0, 10).map((result) => result.data()));
    return best.map(({ url }) => entries[Number(/(\d+)\/(?:index\.html)?$/.exec(url)?.[1])]?.id);
  };
}
