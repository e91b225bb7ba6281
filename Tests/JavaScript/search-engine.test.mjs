import assert from "node:assert/strict";
import { test } from "node:test";

import { openIndex } from "../../templates/assets/search-engine.js";
import { buildIndex, fetcherOf } from "../SearchBenchmark/build-index.mjs";
import { publishedEngine } from "../SearchBenchmark/published.mjs";
import { fetchEmpty, fetchMadeUp, madeUpRecords } from "./made-up-index.mjs";

const engine = await openIndex("search/index.json", fetchMadeUp);

const search = async (text, options) => (await engine.search(text, options)).results;
const found = async (text, options) =>
  (await search(text, options)).map(({ vendor, code }) => `${vendor} ${code}`);

/** The first results of a query, each as `vendor code`. */
async function check(text, first, options) {
  assert.deepEqual((await found(text, options)).slice(0, first.length), first, text);
}

async function checkNothing(text, options) {
  assert.deepEqual(await engine.search(text, options), { results: [], total: 0 }, text);
}

test("a code is found as it is written", async () => {
  await check("9003", ["acme 9003"]);
  await check("auth.otp.invalid", ["bolt auth.otp.invalid"]);
  await check("-1", ["acme -1"]);
  await check("1", ["acme 1"]);
  await check("08006", ["dorne 08006"]);
  await check("8006", ["bolt 8006"]);
  await check("42P01", ["dorne 42P01"]);
  await check("错误代码", ["dorne 错误代码"]);
  await check("constructor", ["dorne constructor"]);
});

test("case, separators, spaces and widths do not matter", async () => {
  await check("AUTH_OTP_INVALID", ["bolt auth.otp.invalid"]);
  await check("auth otp invalid", ["bolt auth.otp.invalid"]);
  await check("accessgroup.stillhaslocks", ["corda AccessGroup.StillHasLocks"]);
  await check("Access Group Still Has Locks", ["corda AccessGroup.StillHasLocks"]);
  await check("９００３", ["acme 9003"]);
  await check("0x232b", ["acme 9003"]);
  await check("500", ["bolt 0x1F4"]);
  await check("İNVALİD_GRANT", ["dorne invalid_grant"]);
  await check("#9003", ["acme 9003"]);
});

test("a sign and leading zeros give way only where nothing else is found", async () => {
  await check("00009003", ["acme 9003"]);
  await check("-9003", ["acme 9003"]);
  await check("042P01", []);
});

test("zeros within a code and the other writings of a Windows result give way too", async () => {
  await check("ELM-942", ["elm ELM-00942"]);
  await check("elm000942", ["elm ELM-00942"]);
  await check("80070005", ["elm 0x80070005"]);
  await check("-2147024891", ["elm 0x80070005"]);
  assert.equal((await search("ELM-942"))[0].matched.isExact, false);
  await checkNothing("ELM-99999");
  await checkNothing("0x80070006");
});

test("a number is a code where what it means stands there too", async () => {
  await check("[1146] Shelf 'top.left' does not exist any more", ["elm 1146"]);
  await check("2026-11-21 02:28:33 WARN 8812 (1146, 'Shelf left does not exist any more')", ["elm 1146"]);
  await checkNothing("order #1146 was sent with 13 boxes");
  await checkNothing("user 1146 signed in at 02:28:33 from 10.0.0.3");
  await checkNothing("thread 13 waited 6 s");
});

test("the status of a failed request is a code where a vendor lists these", async () => {
  await check("Request failed with status code 404", ["elm 404"]);
  await checkNothing("request failed with status code 499");
  await checkNothing("GET /index.html 499 12ms");
});

test("a status in a text that tells of nothing else leads to what is answered with it", async () => {
  await check("got a 403 from the server", ["bolt auth.user.blocked", "bolt object.limit.exceeded"]);
  await check("403", ["bolt auth.user.blocked", "bolt object.limit.exceeded"]);
  await check("the api returned 404", ["elm 404", "bolt object.id.notfound"]);
  await check("HTTP 404 not found", ["elm 404", "bolt object.id.notfound"]);
  await checkNothing("the api returned 409");
  await checkNothing("order 403 was sent with 13 boxes");
  await checkNothing("GET /zorbs/403 12ms");
  await checkNothing("the server took 403 ms");
});

test("a status is told by lines and errors of HTTP, with its name and its client", async () => {
  const denied = ["bolt auth.otp.invalid", "bolt auth.token.expired", "bolt auth.token.invalid", "bolt auth.header.missing"];
  await check("HTTP/1.1 401 Unauthorized", denied);
  await check("HTTP/2 401", denied);
  await check("urllib.error.HTTPError: HTTP Error 401: Unauthorized", denied);
  await check("Response status code does not indicate success: 401 (Unauthorized).", denied);
  await check("System.Net.Http.HttpRequestException: Response status code does not indicate success: 401 (Unauthorized).", denied);
  await check("HTTP/1.1 404 Not Found", ["elm 404", "bolt object.id.notfound"]);
  await check("422 Unprocessable Entity", ["bolt request.validation.failed"]);
  await check("HTTP/1.1 500 Internal Server Error", ["bolt 0x1F4"]);
  await check("timeout 404", ["corda timeout", "elm GATE_LATE"]);
  await check("bad 404", ["dorne otp_invalid"]);
  await checkNothing("HTTP/1.1 409 Conflict");
  await checkNothing("HTTP/1.1 200 OK");
  await checkNothing("acme HTTP/1.1 401");
  await checkNothing("payment required 422");
});

test("a status is told by what clients print, with the address beside its name", async () => {
  const denied = ["bolt auth.otp.invalid", "bolt auth.token.expired", "bolt auth.token.invalid", "bolt auth.header.missing"];
  const forbidden = ["bolt auth.user.blocked", "bolt object.limit.exceeded"];
  await check("shop.clients.HTTPError: 403 Client Error: Forbidden for url: https://api.zorb.example/v1/me", forbidden);
  await check("GET https://api.zorb.example/v1/me 401 (Unauthorized)", denied);
  await check("ZorbClient::Forbidden: 403 Forbidden", forbidden);
  await check("com.zorb.web.client.HttpClientErrorException$Unauthorized: 401 Unauthorized: [no body]", denied);
  await check("Client error: `GET https://api.zorb.example/v1/me` resulted in a `403 Forbidden` response", forbidden);
  await check("Uncaught (in promise) Error: HTTP 401", denied);
  await check("fetch failed: 401", denied);
  await check("POST /token 422 Unprocessable Entity", ["bolt request.validation.failed"]);
  await checkNothing("GET https://api.zorb.example/users/401 10ms");
  await checkNothing("POST /zorbs/17 409 Conflict");
});

test("a status is told behind the request that it answers, behind its key, and as an error, in any text", async () => {
  const [lost, refused] = [["elm 404", "bolt object.id.notfound"], ["bolt request.validation.failed"]];
  for (const text of [
    "POST /token 422", "POST /token -> 422", "PUT /token: 422", 'PATCH https://api.zorb.example/token 422 {"zorb":1}',
    '10.0.0.3 - - [21/Nov/2026:02:28:33 +0000] "POST /token HTTP/1.1" 422 157 "-" "zorb/4.12.0 (moat; like Drawbridge)"',
  ]) await check(text, refused);
  for (const text of [
    "GET /index.html 404 12ms", "GET /zorbs HTTP/1.1 404", "DELETE /zorbs/17 404 in 31ms", '{"timestamp":"2026-11-21T02:28:33Z","status":404,"path":"/zorbs"}',
    '{\\"statusCode\\":404,\\"message\\":\\"zorb\\"}', "zorb: (22) The wexed URL returned error: 404", "zorb wexed status=404 moat=dry", "404 page not found", "ZorbError: wexed with status code 404 ERR_ZORB",
  ]) await check(text, lost);
  // What its words say comes first among what is answered with it.
  await check("POST /object/limit 403", ["bolt object.limit.exceeded", "bolt auth.user.blocked"]);
  await check('{"status":404,"code":"otp_invalid"}', ["dorne otp_invalid"]);
  for (const text of [
    "POST /zorbs 422 EUR", "POST /zorbs 422 zorbs", "GET /zorbs 404-422", "GET /zorbs:422", "get zorbs wexed 404", "PUT zorbs wexed 404", "GET https://zorb.example:404 zorb",
    "GET /zorbs/404 zorb", "GET /zorbs 404.5", "GET /zorbs 404% zorb", '{"status":404,"errorCode":7777}', '{"status":404,"reason":"ZORB_7"}', "zorb error: 404 items",
  ]) await checkNothing(text);
});

test("a status is told in any text where its name stands behind it", async () => {
  const denied = ["bolt auth.otp.invalid", "bolt auth.token.expired", "bolt auth.token.invalid", "bolt auth.header.missing"];
  const trace = "\n   at Zorb.Moat.DrawAsync(Bridge bridge) in /srv/zorb/Moat.cs:line 88\n   at Zorb.Gate.OpenAsync(Porter porter, Lamp lamp, Oil oil)";
  await check(`Zorb.ManyException: One or more zorbs wexed. (Response status code does not indicate success: 401 (Unauthorized).)${trace}`, denied);
  await check(`ZorbClientException: 404 Not Found from GET https://api.zorb.example/moat${trace}`, ["elm 404", "bolt object.id.notfound"]);
  await checkNothing(`Zorb.Moat: box 404 was not found in the moat${trace}`);
  await checkNothing(`Zorb.Moat: 404 Zorbs wexed${trace}`);
});

test("the name behind a number is what is meant where both are codes", async () => {
  assert.deepEqual((await found("error: 1001 SLOW_DOWN"))[0], "elm SLOW_DOWN");
  assert.ok((await found("error: 1001 SLOW_DOWN")).includes("acme 1001"));
  await check("error: 1001 wexed", ["acme 1001"]);
});

test("a word is no code where it only begins an identifier", async () => {
  const entry = (code, summary) => ({ id: `x/${code}`, code, vendor: "x", vendorName: "X", category: "All", aliases: [], status: [], summary, text: "", concepts: "" });
  const own = await openIndex("search/index.json", fetcherOf(buildIndex([entry("UNKNOWN", "Something fell"), entry("DENIED", "No way in")])));
  const codes = async (text) => (await own.search(text)).results.map(({ code }) => code);
  assert.deepEqual(await codes("zorb: {code: UNKNOWN_MOAT_OR_BRIDGE, val: 3}"), []);
  for (const text of ["rpc error: code = Unknown desc = the moat is dry", "zorb failed: UNKNOWN_ERROR at 12", "ZorbStatus.UNKNOWN.moat", "ERR_UNKNOWN: x"]) assert.deepEqual(await codes(text), ["UNKNOWN"], text);
  assert.deepEqual(await codes("rpc error: code = Denied desc = the porter sleeps"), ["DENIED"]);
});

test("a part of a vendor's name names it, also of several words", async () => {
  const entry = (code, vendorName) => ({ id: `${vendorName}/${code}`, code, vendor: vendorName.toLowerCase().replaceAll(" ", "-"), vendorName, category: "All", aliases: [], status: [], summary: "", text: "", concepts: "" });
  const names = ["Moat Bridge Guard Service", "Lamp Guard Service", "Bridge Platform"];
  const own = await openIndex("search/index.json", fetcherOf(buildIndex(names.flatMap((name) => [entry("1", name), entry("704", name)]))));
  const vendors = async (text) => (await own.search(text)).results.map(({ vendorName }) => vendorName);
  const [moat, lamp, bridge] = names;
  for (const text of ["bridge guard service 1", "bridge guard 1", "Moat Bridge 1", "moat bridge guard service 1", "moat bridge guard: 704"]) assert.equal((await vendors(text))[0], moat, text);
  for (const text of ["lamp guard 1", "Lamp Guard Service 704"]) assert.equal((await vendors(text))[0], lamp, text);
  assert.equal((await vendors("bridge 1"))[0], bridge);
  // Words of several vendors' names name none of them.
  assert.deepEqual(await vendors("guard service 704"), [moat, lamp, bridge]);
  assert.deepEqual(await vendors("guard service 1"), []);
});

test("the number in a vendor's name is no code", async () => {
  const entry = (vendor, vendorName, code) => ({ id: `${vendor}/${code}`, code, vendor, vendorName, category: "All", aliases: [], status: [], summary: "", text: "", concepts: "" });
  const own = await openIndex("search/index.json", fetcherOf(buildIndex([entry("moat11", "Moat#11", "11"), entry("moat11", "Moat#11", "12"), entry("lamp", "Lamp", "11")])));
  const names = async (text) => (await own.search(text)).results.map(({ id }) => id);
  assert.deepEqual(await names("MOAT11: the porter failed at the bridge, rv=12"), []);
  assert.deepEqual(await names("MOAT11 failed with error 12 at the bridge"), ["moat11/12"]);
  assert.deepEqual(await names("MOAT11 error 11"), ["moat11/11", "lamp/11"]);
  assert.deepEqual(await names("lamp11 said that the porter failed at the bridge"), []);
  assert.deepEqual(await names("lamp-11 said that the porter failed at the bridge"), ["lamp/11"]);
});

test("a number in hexadecimal is a code behind any key, and a number behind an exception", async () => {
  await check("hr=0x80070005", ["elm 0x80070005"]);
  await check("zorb:0x80070005 wexed", ["elm 0x80070005"]);
  await check("hr=-2147024891 at the moat", ["elm 0x80070005"]);
  await check("zorb wexed with result -2147024891 at moat 3", ["elm 0x80070005"]);
  await checkNothing("zorb=-214702489 at the moat");
  await checkNothing("zorb=08006 wexed moat");
  await check("ZorbException(9003, moat, null)", ["acme 9003"]);
});

test("the name of a class is the code that it is made of", async () => {
  await check("com.zorb.GateLateException", ["elm GATE_LATE"]);
  await check("throw new InvalidGrantError()", ["dorne invalid_grant"]);
  await check("at com.zorb.errors.DiskFullException.raise(Disk.java:12)", ["dorne 1001"]);
  await checkNothing("zorb.TimeoutException");
  await checkNothing("ZorbError");
});

test("amounts, prices, telephones and the errors of a system are no codes", async () => {
  const texts = [
    "9003 EUR", "9003 usd", "$9003", "€ 9003", "9003 €", "errors: 9003", '"errors": 9003', "error: 9003 items processed",
    "+49 9003 1001", "user 9003 signed in", "9,003", "1,001.00", "[Errno 1] zorb: '/etc/zorb'",
  ];
  for (const text of texts) assert.equal((await search(text)).some(({ matched }) => matched.isExact), false, text);
  await checkNothing("1%");
  await checkNothing("9003 %");
  await checkNothing("$9003");
  await check("9003,9004", ["acme 9003", "acme 9004"]);
  await check("the errors 9003 and 9004", ["acme 9003", "acme 9004"]);
  await check("1001, 9003", ["acme 1001", "acme 9003"]);
});

test("of the same number in two categories the one whose title stands beside it comes first", async () => {
  const categories = async (text) => (await search(text)).slice(0, 2).map(({ code, category }) => `${category} ${code}`);
  const [failure, response] = ["Failure reason codes 71", "Response codes 71"];
  for (const text of ['{"failureReason":71}', "failure_reason: 71", "Elm Failure Reason 71", "failure reason code 71", "Elm Failure Reason Codes 71", '{"reason": 71}']) {
    assert.deepEqual(await categories(text), [failure, response], text);
  }
  for (const text of ["response code 71", "Elm response codes 71", '{"response":{"code":71}}', "71"]) {
    assert.deepEqual(await categories(text), [response, failure], text);
  }
  const both = (await search('{"response":{"code":72,"reason":71}}')).slice(0, 4).map(({ code, category }) => `${category} ${code}`);
  assert.ok(both.indexOf("Response codes 72") < both.indexOf("Failure reason codes 72"));
  assert.ok(both.indexOf(failure) < both.indexOf(response));
});

test("a code is found in brackets and before a colon where it has a form of codes", async () => {
  await check("SQLSTATE[08006] [7] could not connect", ["dorne 08006"]);
  await check("psql: FATAL: 08006: connection failure", ["dorne 08006"]);
  await checkNothing("main.c:08006:12 zorb");
  await checkNothing("acme[9003]: started");
});

test("a code is found as an address escapes it, and by its vendor's name before it", async () => {
  await check("otp%5Finvalid", ["dorne otp_invalid"]);
  await check("?error=otp%5finvalid%20", ["dorne otp_invalid"]);
  await check("BoltPay-1001", ["bolt 1001"]);
  await check("DORNE-1001", ["dorne 1001"]);
  assert.equal((await search("DORNE-1001")).length, 1);
  await checkNothing("NaN");
});

test("an identifier of HTTP that is a code is what was asked for, whatever status stands there", async () => {
  const entry = (code, status) => ({ id: `x/${code}`, code, vendor: "x", vendorName: "X", category: "All", aliases: [], status, summary: "", text: "", concepts: "" });
  const own = await openIndex("search/index.json", fetcherOf(buildIndex([entry("ERR_HTTP_SLOW"), entry("queue.full", [503])])));
  assert.deepEqual((await own.search("ERR_HTTP_SLOW 503")).results.map(({ code }) => code), ["ERR_HTTP_SLOW"]);
  assert.deepEqual((await own.search("java.net.http.HttpTimeoutException 503")).results.map(({ code }) => code), ["queue.full"]);
});

test("several codes are found together, also where words around them say nothing", async () => {
  await check("9003 9004", ["acme 9003", "acme 9004"]);
  await check("9003, 9004", ["acme 9003", "acme 9004"]);
  await check("9010,9003 and 9004", ["acme 9003", "acme 9004", "acme 9010"]);
  await check("error 9003 9004", ["acme 9003", "acme 9004"]);
  await check("auth.otp.invalid 9003", ["acme 9003", "bolt auth.otp.invalid"]);
  await check("9003 9999", ["acme 9003"]);
  await check("result: 9003", ["acme 9003"]);
  await check("returned 9003", ["acme 9003"]);
  await check("the API returned -1", ["acme -1"]);
  await check("not found 1001", ["acme 1001", "bolt 1001", "corda 1001", "dorne 1001", "bolt object.id.notfound"]);
  await checkNothing("failed in 9003 ms");
  await checkNothing("request 9003 failed");
  await checkNothing("bolt returned 9003");
  await checkNothing("9998 9999");
});

test("several codes are found with signs between them, and those of a range", async () => {
  await check("9003/9004", ["acme 9003", "acme 9004"]);
  await check("error codes 9010/9003/9004", ["acme 9003", "acme 9004", "acme 9010"]);
  await check("acme 1001/9004", ["acme 1001", "acme 9004"]);
  await check("bolt returned 8006 and 1001", ["bolt 1001", "bolt 8006"]);
  for (const text of ["errors 9003-9010", "9010 - 9003", "9003..9010", "9003 to 9010.", "９００３～９０１０", "acme 9003–9010"]) {
    assert.deepEqual((await found(text)).filter((code) => /90[01][0-9]$/.test(code)).sort(), ["acme 9003", "acme 9004", "acme 9010"], text);
  }
  assert.deepEqual(await found("codes 08001-08009"), ["dorne 08006"]);
  await check("-32030..-32020", ["corda -32099 to -32000"]);
  await check("6000-6099", ["bolt 6000-6099"]);
  assert.equal((await search("6000-6099")).length, 1);
  for (const text of [
    "zorb/9003/9004", "9003/17", "zorb 9003/9004", "zorb 9003-9004", "1000-9999", "2026-9003-9004", "lines 9000-9005", "wexed 9003-9004 moat bridge", "7000-7099 bytes", "bolt 9003/9004",
  ]) assert.equal((await search(text)).some(({ code }) => /^90/.test(code)), false, text);
});

test("a code is found beside the words of other languages, and beside one that nobody knows", async () => {
  for (const words of ["Fehler", "Fehlercode:", "erreur", "Código de error", "ошибка", "код ошибки", "错误", "错误码:", "エラー", "エラーコード", "رمز", "virhe", "hiba", "hata", "خطا", "خطأ", "خطای", "שגיאה", "помилка"]) {
    await check(`${words} 9003`, ["acme 9003"]);
  }
  await check("2026-11-21 02:28:33 Fehler 9003 beim Anmelden", ["acme 9003"]);
  for (const text of [
    "오류 코드: 9003", "오류 9003 발생", "2026-11-21 02:28:33 인증 서버 오류코드=9003 (재시도 3)", "2026-11-21 02:28:33 로그인 오류 9003 (재시도 3)", "エラーコード：９００３", "エラー番号「9003」", "错误码9003", "错误号【9003】", "錯誤代碼：9003",
    "код помилки: 9003", "Ошибка № 9003", "при входе возникла ошибка номер 9003, повтор через 30 с", "رمز الخطأ: ٩٠٠٣", "کد خطا: ۹۰۰۳", "קוד שגיאה: 9003",
    "κωδικός σφάλματος: 9003", "รหัสข้อผิดพลาด: 9003", "mã lỗi: 9003", "kód chyby: 9003", "error：９００３", "zorb＝1 error＝９００３",
  ]) await check(text, ["acme 9003"]);
  // Words that say of what a number is, and more of them than a question has, are in every alphabet.
  for (const text of ["price: 9003", "zorb wexed: 9003", "コード 日本 語 文 章 の 中 の 9003", "é moat=9003"]) await checkNothing(text);
  await check("ошибка сервера 9003", ["acme 9003"]);
  await check("errore 9003 durante il zorb", ["acme 9003"]);
  await check("\u0924\u094D\u0930\u0941\u091F\u093F 9003", ["acme 9003"]);
  // Words that nobody has are mended to others', or begin them.
  await check("tokne 9003", ["acme 9003"]);
  await check("authenti 9003", ["acme 9003"]);
  for (const word of ["price", "amount", "total", "count"]) await checkNothing(`${word} 9003`);
  await checkNothing("zorb wexed 9003");
  await checkNothing("zorb 13");
  await checkNothing("zorb: 9003");
  await checkNothing("zorb=9003");
  await checkNothing("zorb $9003");
  await checkNothing("ticket 9003");
  await checkNothing("exited with 9003");
  await checkNothing("level 9003");
  await checkNothing("src/zorb 9003");
});

test("a rate limit and what is missing are found by their other names", async () => {
  const name = { id: "x/1", code: "TOO_MANY_REQUESTS", vendor: "x", vendorName: "X", category: "All", aliases: [], summary: "", text: "", concepts: "" };
  const other = { ...name, id: "x/2", code: "moderate_limit" };
  const own = await openIndex("search/index.json", fetcherOf(buildIndex([name, other])));
  assert.deepEqual((await own.search("rate limit")).results.map(({ code }) => code), ["TOO_MANY_REQUESTS"]);
  const third = { ...name, id: "x/3", code: "50013", summary: "You lack the key" };
  const lacking = await openIndex("search/index.json", fetcherOf(buildIndex([name, third])));
  assert.deepEqual((await lacking.search("missing key")).results.map(({ code }) => code), ["50013"]);
});

test("a number in brackets before a message that its code has a word of is the code", async () => {
  await check("[2002] Connection refused", ["elm 2002"]);
  await check("QUERY[AB000] [2002] Connection refused", ["elm 2002"]);
  await check("(2002) the porter does not answer", ["elm 2002"]);
  await checkNothing("[2002] zorb wexed");
  await checkNothing("2026-11-21 02:28:33 [2002] connection opened by 10.0.0.3:8443");
  await checkNothing("[9003] listening on port 8080");
});

test("hexadecimal numbers may bear the marks of a language", async () => {
  for (const text of ["0x80070005L", "80070005h", "0X80070005ull", "hr=0x80070005UL, moat"]) await check(text, ["elm 0x80070005"]);
});

test("a constant in a text finds a code that ends with it", async () => {
  await check("zorb STILL_HAS_USERS moat.example.org", ["corda AccessGroup.StillHasUsers"]);
  await checkNothing("zorb StillHasUsers moat.example.org by gate of lamp");
});

test("a short number behind errno or in brackets is a system's, unless a vendor is named", async () => {
  await checkNothing("npm ERR! errno 1");
  await checkNothing("zorb [WinError 1] moat");
  for (const text of ["errno 1", "errno: 71", "zorb errno=1", "errno -1"]) assert.ok((await search(text)).every(({ matched }) => !matched.isExact), text);
  await check("acme errno 1", ["acme 1"]);
  await check("zorb failed, errno: 9003", ["acme 9003"]);
});

test("a short number behind errno is a code of the entries that speak of it", async () => {
  const entry = (vendor, code, category, summary) => ({ id: `${vendor}/${code}`, code, vendor, vendorName: vendor, category, aliases: [], summary, text: "", concepts: "" });
  const own = await openIndex("search/index.json", fetcherOf(buildIndex([
    entry("moat", "1", "All", "The moat is dry"), entry("lamp", "1", "Values of errno", "No oil"), entry("lamp", "2", "Values of errno", "No lamp"), entry("gate", "1", "All", "The oil is wet"),
  ])));
  const exact = async (text) => (await own.search(text)).results.filter(({ matched }) => matched.isExact).map(({ id }) => id);
  for (const text of ["errno 1", "errno: 1", "zorb wexed (errno=1)"]) assert.deepEqual(await exact(text), ["lamp/1"], text);
  assert.deepEqual(await exact("errno 3"), []);
  assert.deepEqual(await exact("errno of oil 1"), ["lamp/1"]);
});

test("the end of a host names no vendor that is called like it", async () => {
  const entry = (vendor, code) => ({ id: `${vendor}/${code}`, code, vendor, vendorName: vendor, category: "All", aliases: [], summary: "", text: "", concepts: "" });
  const own = await openIndex("search/index.json", fetcherOf(buildIndex([entry("com", "9003"), entry("moat", "9003"), entry("org", "9004")])));
  const ids = async (text) => (await own.search(text)).results.map(({ id }) => id);
  for (const text of ["2026-11-21 lamp.example.com said 9003 by itself", "org.lamp.Gate wexed 9004 at the bridge"]) assert.deepEqual(await ids(text), [], text);
  assert.deepEqual(await ids("2026-11-21 lamp.moat.com said 9003 by itself"), ["moat/9003"]);
  assert.deepEqual(await ids("com 9003"), ["com/9003", "moat/9003"]);
});

test("of a number behind a cause those come first that are called so", async () => {
  const entry = (vendor, code, name) => ({ id: `${vendor}/${code}`, code, name, vendor, vendorName: vendor, category: "All", aliases: [], summary: "", text: "", concepts: "" });
  const own = await openIndex("search/index.json", fetcherOf(buildIndex([entry("moat", "16", "MOAT_DRY"), entry("lamp", "16", "LAMP_CAUSE_OIL"), entry("lamp", "17", "CAUSE_WICK")])));
  for (const text of ["cause=16", "zorb;cause=16", "cause 16"]) assert.equal((await own.search(text)).results[0].id, "lamp/16", text);
});

test("a status comes behind the code beside it, and a cause is a code", async () => {
  await check("[404 SLOW_DOWN]", ["elm SLOW_DOWN", "elm 404"]);
  await check("zorb;cause=9003 moat", ["acme 9003"]);
  await check("API error (404): missing label box", ["elm missing_label_box", "elm 404"]);
});

test("the first sentence of a summary may be quoted", async () => {
  await check("moat bridge porter zorb: the root was cut: wexed lamp oil", ["fern 9103"]);
});

test("a part of a long summary is found in a long text, where six words of it stand in a row", async () => {
  const log = (text) => `2026-11-21 02:28:33,120 ERROR [zorb-7] Moat - wexed bridge porter gate lamp oil moat bridge: ${text}, zorb wexed porter lamp candle by user=alice took 350 ms`;
  await check(log("behind the old mill turned yellow"), ["fern 9102"]);
  await check(log("plant another one beside the pond"), ["fern 9103"]);
  await check(log("root was cut whoever did that"), ["fern 9103"]);
  assert.equal((await search(log("behind the old mill turned yellow")))[0].matched.in, "words");
  for (const text of ["the old mill turned yellow", "behind the mill old turned yellow", "behind the old mill, gate turned yellow"]) await checkNothing(log(text));
});

test("a number of one digit is the code where errno or all that it means stands there", async () => {
  const entry = (code, summary, vendor) => ({ id: `${vendor}/${code}`, code, vendor, vendorName: vendor, category: "All", aliases: [], summary, text: "", concepts: "" });
  const own = await openIndex("search/index.json", fetcherOf(buildIndex([
    entry("1", "The moat is dry", "moat"), entry("2", "The bridge is up", "moat"), entry("7", "Porter asleep", "moat"), entry("111", "Call refused", "moat"),
    entry("1", "The lamp is out", "lamp"), entry("2", "No oil in lamp", "lamp"),
  ])));
  const first = async (text) => (await own.search(text)).results.filter(({ matched }) => matched.isExact).map(({ id }) => id)[0];
  const own2 = 'Traceback (most recent call last):\n  File "/srv/zorb.py", line 12, in <module>\nZorbError: [Errno 2] No oil in lamp: \'/srv/2\'';
  for (const text of ["[Errno 2] No lamp", own2, "open() failed (2: No oil in lamp)", "ZorbError(2, 'No oil in lamp')"]) assert.equal(await first(text), "lamp/2", text);
  assert.equal(await first("[errno 7] porter asleep: '/srv/zorb'"), "moat/7");
  assert.equal(await first("2026/11/21 02:28:33 1001#1001: *9003 call() wexed (111: Call refused) while zorbing"), "moat/111");
  for (const text of ["[Errno 2] zorb", "[Errno 2] No such zorb", "[errno 7] porter", "[2] oil zorb", "worker 2 zorbs oil", "zorb 7 porter"]) assert.equal(await first(text), undefined, text);
});

test("a value of zero beside a code is not the code that is meant", async () => {
  await check('{"zorb":"(ZorbException(code: 0): auth.otp.invalid at /srv/zorb.c:12)"}', ["bolt auth.otp.invalid", "acme 0"]);
  await check('{"code":0}', ["acme 0"]);
});

test("digits are read where a picture or a table has others", async () => {
  await check("9OO3", ["acme 9003"]);
  await check("error: 90o3", ["acme 9003"]);
  await check("l001 zorb", []);
  await check("error 1l46", ["elm 1146"]);
  await check("9003.0", ["acme 9003"]);
  assert.equal((await search("9OO3"))[0].matched.isExact, false);
  for (const text of ["100l", "2.0", "zorb 1.0", "9oo", "1.0.0", "9003.00"]) await checkNothing(text);
});

test("digits alone find the code that has letters before them", async () => {
  await check("50126", ["elm ELMX50126"]);
  await check("error 50126: no way in", ["elm ELMX50126"]);
  await check("942", ["elm ELM-00942"]);
  assert.equal((await search("50126"))[0].matched.isExact, false);
  await checkNothing("0126");
  await checkNothing("user 50126 went in at 02:28:33");
});

test("the same words in another order come before names that have more of them", async () => {
  await check("box label missing", ["elm missing_label_box", "elm box_label_missing_from_shelf"]);
  await check("invalid otp", ["dorne otp_invalid", "acme 9003"]);
  assert.equal((await search("label box missing"))[0].matched.in, "code");
});

test("a key is one, be it the name of an enum or not", async () => {
  await check('{"status":"error","errorCode":45003}', ["elm 45003"]);
  await check("ErrorCode 45003", ["elm 45003"]);
  await check("ERROR [worker-7] failed: errorcode=45003 text=''", ["elm 45003"]);
});

test("an identifier but for a letter comes before what its parts are", async () => {
  await check("DISK_FUL", ["dorne 1001"]);
  await check("slow_dwn", ["elm SLOW_DOWN"]);
  await check("PORTER_CONECTION", ["elm 2002"]);
  await check("invalid_grnat", ["dorne invalid_grant"]);
  await check("otp_invald", ["dorne otp_invalid"]);
  await check("OPTInvalid", ["dorne otp_invalid", "acme 9003"]);
  await checkNothing("ELMX50127");
});

test("a code that ends with all that is asked for comes before those that have more of it elsewhere", async () => {
  const entry = (code, summary) => ({ id: `x/${code}`, code, vendor: "x", vendorName: "X", category: "All", aliases: [], status: [], summary, text: "", concepts: "" });
  const own = await openIndex("search/index.json", fetcherOf(buildIndex([
    entry("moat.bridge.broken", "The timbers of it are rotten since the last flood of the river"), entry("broken_bridge_of_old", "Broken bridge, broken bridge"), entry("BRIDGE_BROKEN_OLD", "Bridge broken"),
  ])));
  const codes = async (text) => (await own.search(text)).results.map(({ code }) => code);
  assert.equal((await codes("bridge broken"))[0], "moat.bridge.broken");
  assert.notEqual((await codes("broken bridge"))[0], "moat.bridge.broken");
});

test("a word that is a name finds the texts with it, too", async () => {
  await check("timeout", ["corda timeout", "elm GATE_LATE"]);
});

test("the version of an address is no code", async () => {
  await checkNothing("GET /v1/boxes?page=2 HTTP/1.1");
  await check("v1", ["elm V001"]);
});

test("an identifier that is a code comes before the number in it", async () => {
  await check("E11000 two boxes: { box: 5 }", ["elm E11000"]);
  await check("error E11001", []);
  // Its letters are the beginning of no other word.
  await checkNothing("error OT2304: x");
});

test("an identifier with a typing error at its end is found among many that begin alike", async () => {
  const ends = "anchor bridge candle drawer engine ferry gate hinge island jewel kettle ladder moat otp".split(" ");
  const own = await openIndex("search/index.json", fetcherOf(buildIndex(ends.map((end) => (
    { id: `x/${end}`, code: `invalid_${end}`, vendor: "x", vendorName: "X", category: "All", aliases: [], summary: "", text: "", concepts: "" })))));
  const codes = async (text) => (await own.search(text)).results.map(({ code }) => code);
  assert.deepEqual((await codes("invalid_opt"))[0], "invalid_otp");
  assert.deepEqual((await codes("invalid_otpp"))[0], "invalid_otp");
  assert.notEqual((await codes("invalid_tpo"))[0], "invalid_otp");
});

test("the value beside a vendor's name is a code of that vendor", async () => {
  await check("corda hinge fell", ["corda Hinge"]);
  assert.ok((await search("acme hinge fell")).every(({ matched }) => !matched.isExact));
});

test("the code of a process that ended is none", async () => {
  await checkNothing("the process exited with code 1");
  await checkNothing("exit code 9003");
});

test("a message is found with its words filled in", async () => {
  await check("2026-11-21 02:28:33 WARN Shelf top does not exist any more", ["elm 1146"]);
});

test("a name is as good as a code", async () => {
  await check("SSOPolicyClientIPInvalid", ["acme 9069"]);
  await check("sso policy client ip invalid", ["acme 9069"]);
  await check("CONNECTION-FAILURE", ["dorne 08006"]);
  const [result] = await search("OTPInvalid");
  assert.deepEqual(result.matched, { in: "name", isExact: true, terms: ["otpinvalid"] });
});

test("an alias is as good as a code", async () => {
  await check("HNG-7", ["corda Hinge"]);
  await check("hng7", ["corda Hinge"]);
  await check("7710", ["corda Hinge"]);
  await check("error code 7710", ["corda Hinge"]);
  await check("Door Hinge", ["corda Hinge"]);
  const [result] = await search("HNG-7");
  assert.equal(result.matched.in, "alias");
  assert.equal(result.matched.isExact, true);
  assert.equal(result.matched.terms[0], "hng7");
  assert.deepEqual(result.aliases, ["HNG-7", "7710", "door_hinge"]);
  assert.deepEqual((await search("9003"))[0].aliases, []);
});

test("a code within a range finds the range", async () => {
  await check("6000", ["bolt 6000-6099"]);
  await check("6042", ["bolt 6000-6099"]);
  await check("error code 6042", ["bolt 6000-6099"]);
  await check('{"code": 6042}', ["bolt 6000-6099"]);
  await check("6060", ["bolt 6000-6099", "bolt 6050-7000"]);
  await check("7000", ["bolt 6050-7000"]);
  await check("0x1770", ["bolt 6000-6099"]);
  await check("-32050", ["corda -32099 to -32000"]);
  await check("6000-6099", ["bolt 6000-6099"]);
  assert.equal((await search("6042"))[0].matched.isExact, false);
  assert.equal((await search("6000-6099"))[0].matched.isExact, true);
});

test("a code that is documented itself comes before the ranges that hold it", async () => {
  await check("6070", ["bolt 6070", "bolt 6000-6099", "bolt 6050-7000"]);
});

test("a number finds the range that it was in, and the one that it is in before it", async () => {
  await check("8100-8199", ["elm 8100-8149"]);
  assert.deepEqual(await found("8160"), ["elm 8100-8149"]);
  assert.deepEqual(await found("8199"), ["elm 8100-8149"]);
  assert.deepEqual(await found("8175"), ["elm 8170-8179"]);
});

test("a code outside of every range finds none", async () => {
  for (const text of ["5999", "7001", "-6042", "-31999", "6042.5", "99999999999999999999"]) {
    const codes = (await search(text)).filter(({ matched }) => matched.in === "code");
    assert.ok(!codes.some(({ category }) => category === "Ranges"), text);
  }
  await checkNothing("INFO: listening on port 6042, pid 6043, 1 worker");
});

test("the same code at two vendors, once as a name", async () => {
  const results = await found("otp invalid");
  assert.deepEqual(results.slice(0, 2).sort(), ["acme 9003", "dorne otp_invalid"]);
  assert.equal(results[2], "bolt auth.otp.invalid");
});

test("the same code at four vendors shows all four, the one that is named first", async () => {
  const four = ["acme 1001", "bolt 1001", "corda 1001", "dorne 1001"];
  await check("1001", four);
  await check("error code 1001", four);
  await check("what does 1001 mean?", four);
  await check("corda 1001", ["corda 1001", "acme 1001", "bolt 1001", "dorne 1001"]);
  await check("1001 Bolt Pay", ["bolt 1001", "acme 1001"]);
  await check('{"code": 1001}', four);
});

test("a code in a JSON body", async () => {
  await check('{"error":{"code":"9003","message":"wrong"}}', ["acme 9003"]);
  await check('{"status":401,"retCode": 9004}', ["acme 9004"]);
  await check('{"errorCode":-1,"id":4711}', ["acme -1"]);
  await check('{\n  "error": "otp_invalid",\n  "error_text": "no"\n}', ["dorne otp_invalid"]);
  const both = await found('{"reason": "Otp Invalid", "port": 9004}');
  assert.deepEqual(both.slice(0, 2).sort(), ["acme 9003", "dorne otp_invalid"]);
  assert.ok(!both.includes("acme 9004"));
  await check('body="{\\"error_code\\":\\"timeout\\",\\"at\\":12}" sent=1', ["corda timeout"]);
  await check("<response><errorCode>9010</errorCode></response>", ["acme 9010"]);
});

test("a code in a log line", async () => {
  const time = "2026-11-21T02:28:33.123Z";
  await check(`${time} WARN [worker-7] 10.0.0.3:8443 failed, error code 9003`, ["acme 9003"]);
  await check(`${time} ERROR 4711 --- [main] c.e.App : retCode=-1 user=8812`, ["acme -1"]);
  await check(`${time} INFO sign in: auth.token.expired for user 1`, ["bolt auth.token.expired"]);
  await check(`${time} acme: SessionTokenInvalid (took 12 ms)`, ["acme 9106"]);
  await check(`Nov 21 02:28:33 host app[1001]: SQLSTATE 42P01 at character 15`, ["dorne 42P01"]);
  await check("kernel: lock 7 failed with error: timeout after 1 try", ["corda timeout"]);
  await check("raised Errors::AccessGroup.StillHasUsers in line 9003", [
    "corda AccessGroup.StillHasUsers",
  ]);
  await check("see https://docs.example.com/errors/otp_invalid?x=1", ["dorne otp_invalid"]);
  await check("AUTH_ERROR-9004: rejected\n  at com.example.App.run(App.java:1001)", ["acme 9004"]);
  await check(
    "com.example.ApiException: com.example.Codes.INVALID_GRANT\n\tat com.example.A.b(A.java:9003)",
    ["dorne invalid_grant"],
  );
});

test("a log line without any code finds nothing", async () => {
  await checkNothing("2026-11-21 02:28:33,123 INFO GET /v1/users/9003 200 12ms 10.0.0.3:8443");
  await checkNothing("Nov 21 02:28:33 web-1 nginx[1001]: 10.0.0.3:1001 connected, id 9003, 1 of 1");
  await checkNothing("[error] 1001#1001: *9003 upstream sent too big header");
  await checkNothing("2026-11-21T02:28:33Z ERROR 1001 --- [pool-1] o.h.Pool : started in 9003 ms");
  await checkNothing("Nov 21 02:28:33 web-1 app-error[1001]: the socket was closed by the peer");
  await checkNothing("INFO: listening on port 9003, pid 1001, 1 worker");
  await checkNothing("ERROR 02:28:33 retry 1 of 1 in 9003 seconds, exit code 1, status code 1001");
  await checkNothing("[2026-11-21] acme[1001]: api.acme.example:9003 accepted a socket on eth 1");
  await checkNothing("E1121 02:28:33.123456   28193 main.go:1001] shutting down on signal");
});

test("a message is found in a log line without its code", async () => {
  await check(
    "2026-11-21 02:28:33 WARN worker-7 user=8812 ip=10.0.0.3 The smart card has expired trace=af31",
    ["corda Device.SmartCardExpired"],
  );
});

test("beginnings are found as somebody types", async () => {
  await check("90", ["acme 9003", "acme 9004", "acme 9010", "acme 9069", "acme 9078"]);
  await check("accessgroup.still", ["corda AccessGroup.StillHasLocks"]);
  await check("SSOPol", ["acme 9069"]);
  await check("stillhas", ["corda AccessGroup.StillHasLocks", "corda AccessGroup.StillHasUsers"]);
  await check("batt", ["corda Lock.BatteryLow"]);
  assert.deepEqual((await search("SSOPol"))[0].matched, {
    in: "name", isExact: false, terms: ["ssopol", "sso", "policy"],
  });
});

test("words are found in any order and number", async () => {
  await check("expired token", ["bolt auth.token.expired"]);
  await check("smart card expired", ["corda Device.SmartCardExpired"]);
  await check("no space left", ["dorne 1001"]);
  await check("batteries of locks", ["corda Lock.BatteryLow"]);
  await check("u2f", ["acme 9078"]);
  await check("fido u2f app id", ["acme 9078"]);
  await check("oauth", ["corda Lock.OAuthFailed"]);
  await check("grosser", ["dorne 错误代码"]);
  const [result] = await search("batteries empty");
  assert.deepEqual(result.matched.in, "words");
  assert.deepEqual(new Set(result.matched.terms), new Set(["battery", "empty"]));
});

test("a vendor's name brings its codes to the front", async () => {
  await check("bolt blocked", ["bolt auth.user.blocked"]);
  await check("acme blocked", ["acme 1"]);
  await check("dorne OTPInvalid", ["dorne otp_invalid", "acme 9003"]);
  const ofCorda = await search("corda", { limit: 100 });
  assert.equal(ofCorda.length, 13);
  assert.ok(ofCorda.every(({ vendor, matched }) => vendor === "corda" && matched.in === "vendor"));
});

test("filters of vendor and status", async () => {
  await check("1001", ["bolt 1001"], { vendor: "bolt" });
  assert.deepEqual(await found("1001", { vendor: "bolt" }), ["bolt 1001"]);
  const invalid = await found("invalid", { status: 401, vendor: "bolt" });
  assert.deepEqual(invalid.sort(), ["bolt auth.otp.invalid", "bolt auth.token.invalid"]);
  await checkNothing("1001", { vendor: "nobody" });
  await checkNothing("9003", { status: 500 });
});

test("the limit cuts the results and not the total", async () => {
  const { results, total } = await engine.search("1001", { limit: 2 });
  assert.equal(results.length, 2);
  assert.equal(total, 4);
});

test("nothing is found where there is nothing", async () => {
  const texts = ["", "   ", "\n", "7777", "xyzzy", "🔥", "the", "error", "?", "-", "\u0000"];
  for (const text of texts) await checkNothing(text);
  await checkNothing("xyzzy plugh blocked frobnicate");
  await checkNothing("12:30");
});

test("words that nothing knows are left out of a short query, and said", async () => {
  const unknown = async (text) => (await engine.search(text)).unknown;
  for (const [text, first, words] of [
    ["smart card expired zorb", "corda Device.SmartCardExpired", ["zorb"]], ["zorb otp", "dorne otp_invalid", ["zorb"]],
    ["otp code ist zorb", "dorne otp_invalid", ["ist", "zorb"]], ["otp が無効です", "dorne otp_invalid", ["が無効です"]],
    ["zorb expierd token", "bolt auth.token.expired", ["zorb"]], ["error: timeout zorb zorb", "corda timeout", ["zorb"]],
    ['{"message":"smart card zorb"}', "corda Device.SmartCardExpired", ["zorb"]], ["FATAL smart card expired zorb", "corda Device.SmartCardExpired", ["zorb"]],
  ]) {
    await check(text, [first]);
    assert.deepEqual(await unknown(text), words, text);
  }
  // An identifier may be a code that nobody has; a number is said, too, and never the code of something else.
  for (const text of ["ZORB token", "zorb_wexed token", "99x99 token", "ERR_ZORB expired token"]) await checkNothing(text);
  assert.deepEqual(await unknown("7777 token"), ["7777"]);
  assert.ok((await search("7777 token")).every(({ matched }) => matched.in === "words"));
  // Too little is known, or only that something failed; half of what is known is not enough.
  for (const text of ["zorb", "zorb wexed", "zorb error", "zorb forbidden", "otp zorb wexed moat", "smart token zorb", "acme zorb"]) await checkNothing(text);
  for (const text of ["smart card expired", "zorb error 9003", "dorne otp", "403 forbidden", "90", "batt"]) assert.equal(await unknown(text), undefined, text);
  // What a number of a log is tells nothing either.
  await checkNothing("user 17 zorb blocked wexed moat");
  await check("user 17 zorb blocked wexed", ["bolt auth.user.blocked"]);
  // Of a longer text nothing is left out.
  await checkNothing("zorb otp the of is to it in on");
});

test("an empty index finds nothing", async () => {
  const empty = await openIndex("search/index.json", fetchEmpty);
  assert.deepEqual(await empty.search("1001 token"), { results: [], total: 0 });
});

test("markup is text", async () => {
  await check("<script>alert(1)</script>", ["dorne <script>alert(1)</script>"]);
  await checkNothing("<b onclick=evil()>");
  await check("__proto__ toString valueOf", []);
});

test("a result carries what the page shows", async () => {
  const [result] = await search("bad otp dorne");
  assert.deepEqual(result, {
    id: "dorne/sign-in/40", code: "otp_invalid", aliases: [], label: "BAD OTP",
    vendor: "dorne", vendorName: "Dorne", category: "Sign in", status: [400],
    url: "dorne/sign-in/40/", summary: "Invalid one-time password", isRemoved: false,
    matched: { in: "words", isExact: false, terms: ["bad", "otp", "otpinvalid"] },
  });
});

test("the last digits of an identifier of a request are no code", async () => {
  await checkNothing("request 919c40bb-e237-42f0-9056-5f60974e9003 was served");
  await check("zorb.E9003", ["acme 9003"]);
  await check("AUTH-e9003", ["acme 9003"]);
});

test("signs and zeros give way for a vendor that is named, where only others have the code", async () => {
  await check("dorne error 8006", ["dorne 08006", "bolt 8006"]);
  await check("8006 of Dorne", ["dorne 08006", "bolt 8006"]);
  await check("dorne.gate.Zorb: moat 17 is dry, code=8006, 3 bridges", ["dorne 08006", "bolt 8006"]);
  await check("bolt error 8006", ["bolt 8006"]);
  await check("dorne 1001", ["dorne 1001"]);
});

test("a hexadecimal code is found without its mark", async () => {
  await check("1100", ["fern 0x1100"]);
  await check("fern.gate.Zorb: code=1100 [The moat is dry]", ["fern 0x1100"]);
  await check("Zorb.Bolt.Gate: moat 17 is dry, code=1001, 3 bridges", ["bolt 1001"]);
  await check("BoLtAPIError: 1001: the moat is dry", ["bolt 1001"]);
  await check("error 00001100", ["fern 0x1100"]);
  await check("0x1100", ["fern 0x1100"]);
});

test("a number before the word for an error in Chinese is a code", async () => {
  await check("登录时出现9003错误，请问是什么原因", ["acme 9003"]);
  await check("登入時回傳９００３錯誤，請問是什麼原因", ["acme 9003"]);
  await checkNothing("登录时出现9003次错误，请问是什么原因");
});

test("the line of a file is no code", async () => {
  await checkNothing("at zorb.Moat.draw(BridgeException.java:9003)");
  await checkNothing("zorb/errors.js(9003) the moat is dry");
  await check("zorb error.code:9003 at the moat", ["acme 9003"]);
  await check("zorb moat.errCode(9003)", ["acme 9003"]);
});

test("a plain word behind a name is no code", async () => {
  await checkNothing("Leaves timeout by the porter, zorb moat wexed bridge");
  await check("ErrorCode SLOW_DOWN by the porter, zorb moat wexed bridge", ["elm SLOW_DOWN"]);
});

test("a status beside a vendor that is named is no other's code", async () => {
  await checkNothing("BoltPayException(code: 404, moat: dry, bridge: up)");
  await check("ElmException(code: 404, moat: dry, bridge: up)", ["elm 404"]);
  await check("zorb(code: 404, moat: dry, bridge: up)", ["elm 404"]);
});

test("the end of an identifier that says more is no code", async () => {
  await checkNothing("zorb CONSUMER_TIMEOUT moat");
  for (const text of ["zorb ERR_TIMEOUT moat", "zorb K_TIMEOUT moat", "zorb CORDA_TIMEOUT moat", "zorb CONSUMER.TIMEOUT moat"]) {
    await check(text, ["corda timeout"]);
  }
});

test("a number is a code behind capitals where it has five digits, and padded with zeros only where it is written so", async () => {
  await check("ZORB45003", ["elm 45003"]);
  await check("what does ZORB45003 mean", ["elm 45003"]);
  await check("ZORB45003: the bridge is stuck", ["elm 45003"]);
  await checkNothing("ZORB45003: the moat is dry");
  await checkNothing("zorb45003: the bridge is stuck");
  await checkNothing("ZORB1146: the moat is dry");
  await checkNothing("zorb msg=E001001: the moat is dry");
});

test("a number below zero is a code behind a word for a result, in brackets, too", async () => {
  await check("drawMoat failed (with -1) at the bridge", ["acme -1"]);
  await check("drawMoat returned -32050 at the bridge", ["corda -32099 to -32000"]);
  await checkNothing("drawMoat exited with -1 at the bridge");
  await checkNothing("drawMoat failed (with 1) at the bridge");
  await check("zorb: -0x1100 at the bridge", ["fern 0x1100"]);
});

test("a code in words is found where it ends a clause", async () => {
  await check("Answer from the porter of the moat: missing label box: missing label box", ["elm missing_label_box"]);
  await check("zorb moat bridge\nmissing label box", ["elm missing_label_box"]);
  await checkNothing("a missing label box office of the zorb moat by the old bridge road");
});

test("words behind `error` are less sure than an identifier", async () => {
  await check("ZorbException: Disk full: by the gate (SLOW_DOWN)", ["elm SLOW_DOWN", "dorne 1001"]);
  await check("zorb {code: undefined, moat: 17}", []);
  await check("zorb error: None at the moat", []);
  await check("the moat has reason string '9003' by the gate", ["acme 9003"]);
});

test("a number all words of whose name stand there, too, is surest, and one whose words hardly do is none", async () => {
  await check("2002 the porter lost its connection, error code: 6070", ["elm 2002", "bolt 6070", "bolt 6000-6099", "bolt 6050-7000"]);
  await checkNothing("zorb (9102) moat mill");
  await checkNothing("zorb 83: torn by moat = lamp, bridge, leaf");
  await check("zorb (83) torn by moat = lamp, bridge, leaf", ["fern 83"]);
  await check("zorb (9102) moat mill gate", ["fern 9102"]);
});

test("a constant or class is a name that ends with it, of a vendor that is named", async () => {
  await check("org.fern.gate.NoWaterException: moat = dry", ["fern 9101"]);
  await check("fern: NO_WATER at the moat = dry", ["fern 9101"]);
  await check("NO_WATER", ["fern 9101"]);
  await checkNothing("org.zorb.gate.NoWaterException: moat = dry");
  await checkNothing("org.fern.gate.no_water: moat = zorb, wexed, lamp, ledge, gutter, sluice");
});

test("where a class lies counts for nothing among words", async () => {
  await check("org.acme.zorb.wexed.moat.GateException: Shelf 'top' does not exist any more", ["elm 1146"]);
});

test("a body that was copied out of HTML is read as one", async () => {
  await check("{&quot;code&quot;:9003,&quot;zorb&quot;:&quot;wexed&quot;}", ["acme 9003"]);
  await check("{&#34;code&#34;:&#34;9003&#34;}", ["acme 9003"]);
  await checkNothing("{&zorb;code&zorb;:9003}");
});

test("a part of a path's name is no code", async () => {
  await checkNothing("POST https://zorb.example/moat/ask-slow-down-early");
  await check("POST https://zorb.example/moat/slow-down", ["elm SLOW_DOWN"]);
});

test("words of a sentence that goes on are no code, be they behind `error:`", async () => {
  await checkNothing("ERROR: undefined table space in the moat");
  await checkNothing("error: 'undefined table space' zorb");
  await checkNothing('zorb_error_string = "{"timeout":"@16","moat":17}"');
  assert.equal((await search("error: timeout Zorb moat"))[0].matched.in, "words");
  await checkNothing("ZORB_ERROR: Undefined table for the moat");
  await check("ERROR: undefined table", ["dorne 42P01"]);
  await check("ERROR: undefined table\nzorb moat", ["dorne 42P01"]);
  await check("code = timeout desc = zorb", ["corda timeout"]);
  await check("error: timeout of 5000ms exceeded", ["corda timeout"]);
  await check('{"error":"undefined_table space"}', ["dorne 42P01"]);
});

test("a number in brackets is the code of the vendor, or of the class of errors, before it", async () => {
  await check("Bolt: (1001) zorb after 2002 of 17", ["bolt 1001"]);
  await check("bolt(1001): zorb after 2002 of 17", ["bolt 1001"]);
  await check("[bolt] 1001: zorb after 2002 of 17", ["bolt 1001"]);
  await check("ZorbAPIError[9003]: moat 17", ["acme 9003"]);
  await check("ZorbException[9003]: moat 17", ["acme 9003"]);
  await checkNothing("zorb-error[9003]: moat 17");
  await checkNothing("bolt[1001]: moat 17");
  await checkNothing("Shelf(1146) moat");
});

test("a status is behind the code that stands beside it", async () => {
  await check('{"code":404,"err_code":45003}', ["elm 45003", "elm 404"]);
  await check("ERROR - 500 the server is broken: /moat\nzorb.DatabaseError: bridge", ["acme 9010"]);
});

test("parts of dotted names and of names of errors' classes name a vendor", async () => {
  await check('POST https://api.dorne.example/moat {"code":1001}', ["dorne 1001"]);
  await check("org.dorne.util.ZorbException: code 1001 at the moat", ["dorne 1001"]);
  await check("DorneAPIError: code 1001 at the moat", ["dorne 1001"]);
  await check("dorne_zorb: code 1001 at the moat", ["acme 1001"]);
});

test("a number behind the name of an SQL state is a code, the surer ones first", async () => {
  await check("SQLSTATE[45003]: moat 17", ["elm 45003"]);
  await check("SQL Error: 0, SQLState: 45003", ["elm 45003", "acme 0"]);
  await check('{"sqlstate":"45003","moat":17}', ["elm 45003"]);
  await check("zorb moat\nSQL state = 45003", ["elm 45003"]);
  await checkNothing("mysql estate: 45003 zorbs at the moat");
});

test("a number of a vendor's may stand behind words of East Asia", async () => {
  await check("acme报错9003怎么办呢", ["acme 9003"]);
  await check("报错：9003 怎么办呢", ["acme 9003"]);
});

test("ordinary words of a vendor's name do not name it", async () => {
  await check("the login needs authentication: code 9078", ["acme 9078", "fern 9078"]);
  await check("no payment came: code 9078", ["acme 9078", "fern 9078"]);
  await check("the fern: code 9078", ["fern 9078"]);
});

test("a vendor is named by the beginning of its name where somebody types", async () => {
  await check("boltp 1001", ["bolt 1001"]);
  await check("acmeid 1001", ["acme 1001"]);
  await check("fernpa 9078", ["fern 9078"]);
  await check("acme 90", ["acme 9003", "acme 9004", "acme 9010", "acme 9069", "acme 9078"]);
  await check("boltp: error=1001", ["acme 1001"]);
  const others = [["moat", "Digital Moat"], ["lamp", "Lamp"]].map(([vendor, vendorName], at) => (
    { ...madeUpRecords[2], id: `${vendor}/c/7`, code: "7", vendor, vendorName, name: "", summary: ["Dry", "No digitalmo here"][at] }
  ));
  const names = async (records, text) => (await (await openIndex("x/index.json", fetcherOf(buildIndex(records)))).search(text)).results.map(({ vendor }) => vendor);
  assert.deepEqual(await names([others[1], { ...others[0], summary: "Digitalmo" }], "digitalm 7"), ["moat", "lamp"]);
  assert.deepEqual(await names([others[1], others[0]], "digitalmo 7"), ["lamp"]);
});

test("a code that the vendor does not have that is named comes last, and is not sure", async () => {
  const { results, isUnsure } = await engine.search("bolt 9003");
  assert.deepEqual([results[0].code, results[0].matched.isExact, isUnsure], ["9003", false, true]);
  assert.deepEqual(await found("corda 90"), []);
});

test("a number alone does not speak for an entry in a text that says more", async () => {
  const unsure = ["Error 45003", "make: *** [all] Error 45003", 'OperationalError: (9003, "Can\'t flow")', "err-9003", '{"error":9003}', "bolt error 45003", "ZORB45003", "errno 45003", "EUR 9003", "ISO 9003"];
  for (const text of unsure) assert.equal((await engine.search(text)).isUnsure, true, text);
  const sure = ["45003", "code 45003", "error code 45003", "ErrorCode 45003", "Код ошибки: 9003", "SQLSTATE[45003]", '{"error_code":45003}', "what does 9003 mean?", '{"code":9003}', "elm error 45003", "Error 45003: the drawer is stuck", "error 9003 otp", "error 404", "error response 71", "error 0x80070005", "Error OTPInvalid"];
  for (const text of sure) assert.equal((await engine.search(text)).isUnsure, undefined, text);
  assert.equal((await engine.search("Error 45003", { vendor: "elm" })).isUnsure, undefined);
});

test("what was mended is said, and can be searched for as it was typed", async () => {
  const mended = async (text, options) => (await engine.search(text, options)).mended;
  assert.deepEqual(await mended("databse"), [{ text: "databse", read: ["database"] }]);
  assert.deepEqual(await mended("DISK_FUL"), [{ text: "DISK_FUL", read: ["disk_full"] }]);
  assert.equal(await mended("database"), undefined);
  await checkNothing("databse", { exactly: true });
  assert.equal(await mended("DISK_FUL", { exactly: true }), undefined);
});

test("a number of a system's that no entry speaks of is said to be unknown", async () => {
  assert.deepEqual((await engine.search("errno 1")).unknown, ["errno 1"]);
});

test("what the words say, and an identifier, come before a number for which nothing else speaks", async () => {
  await check("Error 1001: the drawer is stuck", ["elm 45003", "acme 1001"]);
  await check("Error 9003: limit of devices was reached", ["corda Device.LimitReached", "acme 9003"]);
  await check("error: 1001 SLOW_DOWN", ["elm SLOW_DOWN", "acme 1001"]);
  await check("Error 1001: zorb drawer is stuck wexed moat", ["acme 1001"]);
  for (const text of ["Error 1001: the drawer is stuck", "error: 1001 SLOW_DOWN"]) assert.equal((await engine.search(text)).isUnsure, undefined, text);
});

test("a quoted message comes before its status", async () => {
  const text = "zorb moat wexed: the porter said that the object is not found at bridge gate lamp oil, Status: 404 Nowhere";
  await check(text, ["bolt object.id.notfound", "elm 404"]);
});

test("an alias ends a clause in words as a name does", async () => {
  const entry = (code, aliases, summary) => ({ ...madeUpRecords[0], id: `moat/${code}`, code, name: "", aliases, summary });
  const own = await openIndex("x/index.json", fetcherOf(buildIndex([entry("7", ["LAMP_WITHOUT_OIL"], "Dry"), entry("500", [], "Broken")])));
  const codes = async (text) => (await own.search(text)).results.map(({ code }) => code);
  assert.deepEqual((await codes("gate error (500): lamp without oil: zorb"))[0], "7");
});

test("an enum that is called as codes are is no sign of one", async () => {
  const own = await openIndex("x/index.json", fetcherOf(buildIndex([{ ...madeUpRecords[0], category: "Code", code: "1" }])));
  assert.equal((await own.search("moat exited with code 1: bridge zorb at main.tf line 12 of lamp oil gate wexed")).total, 0);
  assert.equal((await own.search("moat wexed code 1: bridge zorb at main.tf line 12 of lamp oil gate wexed")).total, 1);
});

/** The least of three times in which a text is searched. */
async function timeOf(text) {
  const times = [];
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    await engine.search(text);
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}

test("a text of eight times the length is searched in about eight times the time, not in sixty-four", async () => {
  const line = "2026-11-21T02:28:33Z INFO GET /v1/users/8812 10.0.0.3:8443 took 12 ms\n";
  await check(line.repeat(1_400) + '{"code":"9003"}', ["acme 9003"]);
  for (const part of [line, "a", "_", "a_", "\"code\":", "0x", "\\\"", "error ", "error: a ", "é", "-1 ", "9", "a.a", "'", "sql "]) {
    const [short, long] = [12_500, 100_000].map((length) => part.repeat(length / part.length));
    const ratio = await timeOf(long) / Math.max(1, await timeOf(short));
    assert.ok(ratio < 40, `${part.slice(0, 20)}: ${ratio}`);
  }
});

test("every code of a large index is found, also where more shelves have hashes of their own", async () => {
  const summary = "x".repeat(900);
  const records = Array.from({ length: 1100 }, (_, number) => ({
    id: `v/all/code_${number}`, code: `code_${number}`, vendor: "v", vendorName: "V", category: "all", url: `v/all/code_${number}/`, summary,
  }));
  const index = buildIndex(records);
  assert.deepEqual([index.manifest.codes.count, index.manifest.codes.hashes.length], [1024, 64 * 6]);
  const large = await openIndex("search/index.json", fetcherOf(index));
  for (let number = 0; number < 1100; number += 37) {
    assert.equal((await large.search(`code_${number}`)).results[0].id, `v/all/code_${number}`);
  }
});

test("the engine as sites have it answers the same", async () => {
  const published = await import(`data:text/javascript;base64,${Buffer.from(publishedEngine).toString("base64")}`);
  const other = await published.openIndex("https://errors.example/search/index.json", fetchMadeUp);
  for (const text of ["9003", "what does 1001 mean?", '{"code":"otp_invalid"}', "expired token"]) {
    assert.deepEqual(await other.search(text), await engine.search(text));
  }
});

test("vendors come with their number of codes", () => {
  const counts = engine.vendors.map(({ id, name, count }) => [id, name, count]);
  assert.deepEqual(counts, [
    ["acme", "Acme Identity API", 10], ["bolt", "Bolt Pay", 14], ["corda", "Corda Locks", 13],
    ["dorne", "Dorne", 8], ["elm", "Elm Store", 20], ["fern", "Fern Payment Authentication", 7],
  ]);
});

test("what is no index is refused, and a failure is passed on", async () => {
  const refusal = /is no search index of version 5/;
  await assert.rejects(openIndex("x.json", async () => ({ tokenizer: 1, version: 1 })), refusal);
  await assert.rejects(openIndex("x.json", async () => null), refusal);
  await assert.rejects(openIndex("x.json", async () => { throw new Error("404"); }), /404/);
});
