// A headless Chromium, driven over its DevTools protocol through a pipe, and a server of the search
// page. Without a Chromium there is no browser.

import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

const names = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"].filter(Boolean);

/** The command of a Chromium; `null` where there is none. */
export function chromium() {
  return names.find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0) ?? null;
}

export class Browser {
  /** `more` are further flags of the command. */
  static async open(command, more = []) {
    const browser = new Browser();
    browser.folder = mkdtempSync(join(tmpdir(), "browser-"));
    const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", `--user-data-dir=${browser.folder}`, ...more, "about:blank"];
    browser.process = spawn(command, flags, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    browser.answers = new Map();
    browser.listeners = new Map();
    browser.count = 0;
    let rest = "";
    browser.process.stdio[4].setEncoding("utf8").on("data", (text) => {
      const messages = (rest + text).split("\0");
      rest = messages.pop();
      for (const message of messages) browser.receive(JSON.parse(message));
    });
    const { targetInfos } = await browser.send("Target.getTargets", {}, null);
    const { targetId } = targetInfos.find(({ type }) => type === "page");
    ({ sessionId: browser.session } = await browser.send("Target.attachToTarget", { targetId, flatten: true }, null));
    await browser.send("Page.enable");
    return browser;
  }

  /** Hands every event of a kind to a function. */
  on(method, listener) {
    this.listeners.set(method, listener);
  }

  receive({ id, result, error, method, params }) {
    if (method) this.listeners.get(method)?.(params);
    const answer = this.answers.get(id);
    if (!answer) return;
    this.answers.delete(id);
    if (error) answer.reject(new Error(error.message));
    else answer.resolve(result);
  }

  send(method, params = {}, sessionId = this.session) {
    const id = (this.count += 1);
    const message = { id, method, params, ...(sessionId ? { sessionId } : {}) };
    this.process.stdio[3].write(`${JSON.stringify(message)}\0`);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${method}: no answer`)), 15_000);
      const settled = (settle) => (value) => {
        clearTimeout(timer);
        settle(value);
      };
      this.answers.set(id, { resolve: settled(resolve), reject: settled(reject) });
    });
  }

  async go(url) {
    await this.send("Page.navigate", { url });
    await this.until("document.readyState === 'complete'");
  }

  async value(expression) {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.exception?.description}`);
    return result.value;
  }

  /** Waits until an expression is true, ten seconds at most. */
  async until(expression) {
    for (let tries = 0; tries < 200; tries += 1) {
      if (await this.value(expression).catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never true: ${expression}; the page says ${await this.value("document.body.innerText")}`);
  }

  async type(text) {
    for (const letter of text) await this.send("Input.dispatchKeyEvent", { type: "char", text: letter });
  }

  /** Puts text into the focused field as a paste does. */
  async paste(text) {
    await this.value(`(() => {
      const field = document.activeElement;
      field.dispatchEvent(new ClipboardEvent("paste", { bubbles: true }));
      field.value = ${JSON.stringify(text)};
      field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertFromPaste" }));
    })()`);
  }

  async press(key) {
    const codes = { ArrowDown: 40, ArrowUp: 38, Tab: 9, Enter: 13, Escape: 27, Backspace: 8, "/": 191 };
    const event = { key, code: key, windowsVirtualKeyCode: codes[key], ...(key === "Enter" ? { text: "\r" } : {}) };
    await this.send("Input.dispatchKeyEvent", { type: "keyDown", ...event });
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  }

  async close() {
    const isRunning = this.process.exitCode === null && this.process.signalCode === null;
    const gone = isRunning ? new Promise((resolve) => this.process.on("exit", resolve)) : null;
    if (isRunning) this.send("Browser.close", {}, null).catch(() => this.process.kill("SIGKILL"));
    await gone;
    try {
      rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    } catch {
      // A process of the browser still writes there; the folder is a temporary one.
    }
  }
}

export const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

const template = (name) => readFileSync(new URL(`../../templates/${name}.mustache`, import.meta.url), "utf8");
const block = (name, text) => new RegExp(`\\{\\{\\$${name}\\}\\}([^]*?)\\{\\{/${name}\\}\\}`).exec(text)[1];

/** A page with the layout's head unless it has its own, and its link to the content, without what else stands around it. */
export function page(name, root) {
  const [layout, own] = [template("layout"), template(name)];
  const [skip] = /<a class="skip"[^]*?<\/a>/.exec(layout);
  const head = block("head", own.includes("{{$head}}") ? own : layout);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>${head}</head><body>${skip}<main id="main">${block("main", own)}</main></body></html>`;
  const filled = html.replaceAll("{{index}}", "index.json").replaceAll("{{page.root}}", root).replaceAll("{{entryCount}}", "45");
  return filled.replace(/\{\{.*?\}\}/g, "");
}

/** Serves the search page of an index, the front page and, below `/gone/`, the page for what is not there; `refuses(path)` says, or promises, which files are answered with 404. */
export function serve({ manifest, files }, refuses = () => false) {
  const asset = (name) => readFileSync(new URL(`../../templates/assets/${name}`, import.meta.url));
  const asked = [];
  const server = createServer(async (request, response) => {
    const path = request.url.replace(/\?.*/, "");
    asked.push(request.url);
    const name = path.split("/").at(-1);
    const answer = (type, body) => response.writeHead(200, { "Content-Type": type, "Content-Security-Policy": policy }).end(body);
    if (await refuses(path)) response.writeHead(404).end();
    else if (path === "/search/") answer("text/html", page("search", "../"));
    else if (path === "/") answer("text/html", page("front", ""));
    else if (path.startsWith("/gone/")) answer("text/html", page("not-found", "/"));
    else if (path.startsWith("/assets/")) answer("text/javascript", asset(name));
    else if (path === "/search/index.json") answer("application/json", JSON.stringify(manifest));
    else if (path.startsWith("/search/shelves/")) {
      const items = files.get(path.slice("/search/shelves/".length, -".json".length));
      if (items) answer("application/json", JSON.stringify({ items }));
      else response.writeHead(404).end();
    } else answer("text/html", `<!doctype html><title>${path}</title>`);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const close = () => new Promise((done) => { server.close(done); server.closeAllConnections(); });
      resolve({ url: `http://127.0.0.1:${server.address().port}`, asked, close });
    });
  });
}
