// The queries whose answers both engines are held to. `node Tests/SearchBenchmark/record-answers.mjs` writes
// Tests/SearchVectors/answers.json anew by the engine in JavaScript; look at what changed. The manifest
// has the hashes of all shelves, so that two builders with the same manifest wrote the same shelves.

import { readFile, writeFile } from "node:fs/promises";

import { openIndex } from "../../templates/assets/search-engine.js";
import { buildIndex, fetcherOf } from "./build-index.mjs";
import { makeCorpus } from "./corpus.mjs";
import { makeQueries } from "./queries.mjs";
import { madeUpRecords } from "../JavaScript/made-up-index.mjs";

const file = new URL("../SearchVectors/answers.json", import.meta.url);

const shown = 5;

/** Those of the two tests of the engines, and of the corpus of the benchmark a tenth. */
function records() {
  const corpus = makeCorpus().entries.filter((_, place) => place % 10 < 1);
  return [...madeUpRecords, ...corpus].map((record) => ({
    id: record.id, code: record.code, name: record.name, aliases: record.aliases,
    label: record.label, vendor: record.vendor, vendorName: record.vendorName,
    category: record.category, summary: record.summary, status: record.status, text: record.text,
    concepts: record.concepts, range: record.range, formerRanges: record.formerRanges,
  }));
}

async function texts() {
  const test = await readFile(new URL("../JavaScript/search-engine.test.mjs", import.meta.url), "utf8");
  const own = Array.from(test.matchAll(/check(?:Nothing)?\(("(?:[^"\\]|\\.)*")/g), ([, text]) => JSON.parse(text));
  const others = [
    "", " ", "FLOOD_WAIT_42", "１００１", "otp\u0301 invalid", "İnvalid", "🔥 token", "رمز 1001", "错误代码 1001", "invlaid token", "tokne expierd",
    "smrat card", "databse", "0X1f4", "-0x1", "1001…", "auth.otp.inva...", "acme", "acme errors", "Acme Identity API 9003", "corda 6042", "\u2028a\u2029",
    '{"code":"\\"9003\\""}', "error: 'Otp Invalid'", "code = 9003 ms", "err [9003]", "E9003", "a".repeat(300), "x9003 9003x", "9003.", "(9003)", "9003 Mar",
    "[9003", "(２００２) porter", "-403", "got a 403", "403 forbidden", "api returned 500", "status 429 from gateway", "too many requests", "rate limited",
    "label box missing elm", "missing label", "missing box label acme", "0942", "00942 at Elm Store", "4031", "server 403ms",
    "HTTP/1.1 401", "http2 404", "HTTP/1.1 429 Too Many Requests", "E11000 HTTP/1.1 404", "Conflict: 409", "HTTP Error 0x193", "404 ".repeat(17), "9003 ".repeat(17),
    "Fehler 9003", "fehler: 9004 ms", "ошибка 9003", "Код ошибки: 9003", "错误 9003", "エラーコード 9003", "virhe ９００３", "ǅungla 9003", "9003 ǆ𝓪", "result: 1", '{"result": 9003, "ok": true}', "results 6042 50126", "-1, 9003", "acme result 9003", "9003;1001|0x1F4", "٩٠٠٣ 9004",
    "42%", "9003%", "9003 ¥", "9003$", "+9003", "Errors = 9003", "errors': 9003", "xerrors: 9003", "9,0031", "1001,9003", "12,345,678", "[ERRNO 9003]", "$OTP_INVALID", "+otp_invalid", "error $otp_invalid", "otp_invalid%", "$-1", "12:otp_invalid", "error 12:OTP_INVALID", "[Errno 2002] porter connection", "[errno: 9003]", "[08006]", "08006:x", "08006: x", "-32050: x",
    "コード9003", "code：9003", "nº 9003", "n° 9003", "DiskFullError", "no 9003", "promise 9003", "fetch 9004 body", "Errors.TimeoutException", "otp%5Finvalid", "otp%5finvalid", "%20auth.otp.invalid%", "100%", "NaN", "acme-9003", "bolt_pay-9003",
    "POST /token -> 422", "PUT /token: 422", "POST /token => 422", "POST /token \u2192 422", "POST /token \u{1F525} 422", "POST /token -=> 422", "XPOST /token 422", "X_POST /token 422", "CONNECTING /token 422", "WARN /token 422", "POST /token HTTP/1.1 - 422", "post /token 422", "POST token 422",
    'PATCH https://api.zorb.example/token 422 {"zorb":1}', '10.0.0.3 - - [21/Nov/2026:02:28:33 +0000] "POST /token HTTP/1.1" 422 157 "-" "zorb/4.12.0 (moat; like Drawbridge)"', "POST /token HTTP/ 422",
    "DELETE /zorbs/17 404 in 31ms", "DELETE /zorbs/17 404 into", "POST /zorbs 422 EUR", "POST /zorbs 422 zorbs", "GET /zorbs 404-422", "GET /zorbs:422", "GET /zorbs 404.5", `GET /${"a".repeat(998)} 404`, `GET /${"a".repeat(999)}b 404`,
    '{"timestamp":"2026-11-21T02:28:33Z","status":404,"path":"/zorbs"}', '{\\"statusCode\\":404,\\"message\\":\\"zorb\\"}', "status.code: 404 zorb wexed", "Status\nCode 404 zorb wexed", "status\u{1F525}code 404 zorb wexed", "status   =   404 zorb wexed", "status          404 zorb wexed",
    "zorb: (22) The wexed URL returned error: 404", "zorb wexed status=404 moat", "zorb status=404 moat=dry", "zorb status=404 moat dry=1", "404 page not found", "error404 zorb wexed moat", "HTTPError 401 zorb wexed moat", '{"status":404,"errorCode":7777}', '{"status":404,"code":"ZORB_7"}', '{"status":404,"code":0}', '{"status":404,"reason":"Gone"}',
    "[Errno 11] shelves", "[ERRNO\u00A02002] porter at 12", "[Errno 1] the login", "(1) the login", "failed (1: The login is blocked)", "zorb 1 login is blocked", '{"error":{"code":0,"name":"otp_invalid"}}', "code 0, code 1001",
    "9OO3", "error: 90o3 zorb", "1l46", "1I46", "100l", "l001", "9003.0", "err 9003.0 zorb", "2.0", "9003.00", "invalid_grnat", "otp_invald", "otp_1nvalid", "ошибка сервера 9003", "\u0924\u094D\u0930\u0941\u091F\u093F 9003", "tokne 9003", "token 9003", "surepass 9003 otp_invalid", "price 9003", "total 9003", "limit reached", "still has users", "reached", "errore 9003 durante il zorb",
    "errors 9003-9010", "9010 - 9003", "9003..9010", "9003...9010", "9003....9010", "9003 to 9010.", "9003 to9010", "９００３～９０１０", "acme 9003\u20139010", "codes 08001-08009", "-32030..-32020", "9003--9010", "x9003-9010", "9003-9010x", "9003-9010.5", "9003-9110", "90-9010",
    "zorb/9003/9004", "9003/17", "zorb 9003/9004", "1000-9999", "2026-9003-9004", "bolt 9003/9004", "9003/9004-9010", "/9003/9004", "9003//9004", "acme returned 1, 0",
    "오류 코드: 9003", "오류 9003 발생", "2026-11-21 02:28:33 인증 서버 오류코드=9003 (재시도 3)", "2026-11-21 02:28:33 로그인 오류 9003 (재시도 3)", "エラーコード：９００３", "エラー番号「9003」", "错误号【9003】", "錯誤代碼：9003", "код помилки: 9003", "Ошибка № 9003", "при входе возникла ошибка номер 9003, повтор через 30 с", "رمز الخطأ: ٩٠٠٣", "کد خطا: ۹۰۰۳", "קוד שגיאה: 9003",
    "κωδικός σφάλματος: 9003", "รหัสข้อผิดพลาด: 9003", "mã lỗi: 9003", "kód chyby: 9003", "error：９００３", "zorb＝1 error＝９００３", "コード 日本 語 文 章 の 中 の 9003", "é moat=9003", "é moat: 9003", "Fehlernummer 9003", "errorCode 9999 9003",
    "Response status code does not indicate success: 401 (Unauthorized).\n at Zorb.Moat.DrawAsync(Bridge bridge) in /srv/zorb/Moat.cs:line 88\n at Zorb.Gate.OpenAsync(Porter porter)", "404 Not Found from GET https://api.zorb.example/moat by zorb wexed moat bridge porter gate lamp oil at twelve", "404 \u{1F525}Found zorb wexed moat bridge porter gate lamp oil at twelve by nine and ten of it", "404 \u2192 Not Found zorb wexed moat bridge porter gate lamp oil at twelve by nine and ten of it", "GET /status:404 500",
    "error: 1001 SLOW_DOWN", "error: 1001\nSLOW_DOWN", "code=SLOW_DOWN_NOW", "SLOW_DOWN_ERROR", "TIMEOUT_AT_GATE", "TIMEOUT_ERROR", "gate.TIMEOUT.late", "error LM2304: x", "locks corda 1001", "identity api 1001", "elm store 71", "hr=0x80070005", "zorb:0x80070005 wexed", "zorb=08006 wexed moat", "ZorbException(9003, moat, null)",
    "SQLSTATE\u{1F525}45003", "SQLSTATE\u{1F525}\u{1F525}\u{1F525}45003", "sql\nstate :: 45003 zorb", "SQLSTATE45003 zorb moat", "sql state     45003", "sql_state: 45003 zorb", "(sql state) 45003 zorb", "zorb\u{1F525}acme 17, \u{1F525}9003 moat",
    "error: timeouts", "error: timeout afterwards came", "error: timeout Zorb", "error: timeout zorb=1", "error: timeout zorb : 1", "error: timeout zorb_1", "error: timeout zorb", "error: timeout\nzorb moat", "error: timeout\" : zorb", "error: timeout' moat", "ERROR: it's timeout zorb", "error: TIMEOUT zorb moat bridge", `error: timeout ${"z".repeat(40)}: 1`, `error: timeout ${"z".repeat(37)}: 1`,
    "bolt:(1001) zorb 17 moat", "bolt::(1001) zorb 17 moat", "bolt :(1001) zorb 17 moat", "bolt:\u3000(1001) zorb 17 moat", "bolt: ((1001) zorb 17 moat", "]bolt] #1001 zorb 17 moat", "[bolt]1001 zorb 17 moat", "Error[9003] zorb 17", "[Error[9003]] zorb 17", "zorb_9e9003", "\u00E9E9003 zorb", "x.e9003", "e9003x",
    "call_(1146) shelf", "call (1146) shelf", "zorb.Bolt.x code 1001", "zorb.bolt.X code 1001", "BoltPayError code 1001", "PayError code 1001", "moat.boltpayerror code 1001", "elm store bolt pay 1001", "code \\\\\\\\\\ : 'otp_invalid'",
    "ZORB450033", "ZO45003", "ZORB\uFF14\uFF15003", "\u00C9ZORB45003 moat", "ZORB-45003 moat", "gate.ZORB45003: moat", "zorb E942 moat", "zorb E0942", "elm0942", "elm-000942", "v01", "V0001", "-0x80070005", "--0x1100 moat bridge", "hr=-0x80070005 moat", "-0x11 moat",
    "moat failed(-1) bridge", "moat result: -1 bridge", "moat failed -1", "moat with -1 bridge by gate", "moat failed - 1 at gate by it", "exited with -1", "moat exit with -1 of gate", "failed",
    "missing label box", "zorb: missing label box; moat", "zorb: missing label box_ moat", "zorb: missing label box9 moat", "zorb: missing label box  moat", "zorb: missing label box\u00A0moat", "zorb: Missing-Label-Box moat bridge gate", "zorb missing label box\u{1F525} moat bridge", "moat missing  label box, bridge gate", "moat: connection failure: by gate", "moat: porter connection", "partner user fido u2f invalid app id: moat", "moat access group still has locks.",
    "error: Disk full (LOCK_TIMEOUT) SLOW_DOWN", "error: disk full", "error: Disk full", "error: DISK full SLOW_DOWN gate", "error: \u00C9disk full", "error: otp invalid 9004", "error: 404 disk full", "code: Null moat", "code: NULL_MOAT", "code: nullmoat", "error: none, gate", "error: undefined", "undefined", "error: true", "code: n\u0130l moat", "error: \u017Ftring 9003", "code string 9003", "string 9003",
    "9101 nothing flows", "9101 no water", "9101: err no water here, code: 1001", "9101: nothing flows here, code: 1001", "9102 leaf that hangs over the northern gate behind the old mill turned yellow long before autumn came", "(9102) leaf", "(9102) leaf that hangs over mill", "[71] moat letter", "(71) stamp of zorb", "404 nowhere: moat bridge, error 71", "0 the operation succeeded", "zorb 0 the operation succeeded at moat", "71 stamp is missing by zorb moat", "1 login blocked by zorb moat",
    "fern.NoWater: zorb = moat", "fern.NOWater: zorb = moat", "fern.Nowater: zorb = moat", "fern NO_WATER_ zorb = moat", "fern _NO_WATER zorb = moat", "fern N\u00D3_WATER = moat", "fern no_water = moat", "fern NO_WATER.gate = moat", "fern gate.ERR_NO_WATER = moat", "fern WATER_NO = moat", "fern NoWaterError", "fern NoWaterExceptionError", "ERR_NO_WATER of fern", "NoWater", "WaterNo", "bolt.TokenExpired: zorb = moat", "elm PorterConnection at moat = 17", "corda LimitReachedException = moat",
    "moat-slow-down", "slow-down-moat", "it-slow-down", "err-slow-down", "elm-slow-down", "moat-SLOW-down", "moat-slow-down-17", "17-slow-down", "moat.slow-down", "moat_slow_down", "MOAT-SLOW_DOWN", "https://zorb.example/moat-slow-down/gate", "moat-otp-invalid-gate", "zorb: file-9003-moat",
    "[Errno 71] the stamp at zorb moat", '{"moat":"timeout","bridge":"dry"}', "fern 0x1F4 at moat", "bolt 0x1F4 at the moat of zorb", "elm version 4.12.3 zorb moat", `acme ${"z".repeat(80)} 9003`, "\u00E9E000374", "zorb E08006",
    "POST /a/b 400 Bad Request", "GET /a 401", "HttpClient: 401 Unauthorized", "8100-8199", "8120", "8150", "8175", "8199", "response 71", "71 failure", "reason=72;response=72",
    "hr=-2147024891x", "hr=-214702489", "a:-2147024891", "-2147024891:x moat", "(-2147024891)", "hr=--2147024891", "&quot;", "&#34;9003&#34;&", "&QUOT;9003 moat", "&quot\u0301;9003", "%26quot;code%26quot;:9003",
    "0x1F4ul", "0x1F4 l", "0xl", "0xUL", "0x1f4lu", "80070005h", "00001100H moat", "x0x1F4L", "0x1F4L_", "0x1F4ll\u00E9", "deadbeefh", "0000110gh", "[errno 9003]", "errno -1", "zorb errno -111", "[Fehler 1] zorb", "acme [errno 1] zorb", "{\"errno\":1,\"moat\":\"dry\"}", "[code otp] zorb", "cause: timeout", "root cause=1001 zorb", "404 1001", "[409 9003]", "404, 8006", "moat 404/9003", "the root was cut. zorb wexed moat bridge", "the root was cut whoever did that may plant",
    ...["behind the old mill turned yellow", "the old mill turned yellow", "behind the old\u0301 mill turned yellow", "may plant another one beside the pond", "root was cut whoever did that", "one beside the pond in spring", "plant another-one beside the pond in"].map((part) => `2026-11-21 02:28:33 ERROR [zorb-7] Moat - wexed bridge porter gate lamp oil: ${part}, zorb wexed porter lamp candle by user=alice took 350 ms`), "user 17 zorb blocked wexed moat", "user 17 zorb blocked wexed", "errno 1", "errno: 71", "zorb errno=1", "errno 9003", "[9003 1]", "[fehler 71]", "reason errno 71", "1 errno 71 reason", "zorb.example.com 9003", "cause=71", "what can cause 9003", "cause 403", "cause: zorb", "root cause", "otp zorb", "otp zorb wexed moat", "otp zorb wexed moat bridge", "zorb OTP WEXED", "OTP zorb", "otp が無効です", "无效的 otp", "otp が 無効です", "otp zorb zorb", "otp zorb9", "otp v9 zorb", "otp zorb_wexed moat", "otp wexed_invalid", "9999 otp", "otp 9999 zorb", "otp port 9999", "otp 9999-wexed", "acme otp zorb", "acme zorb", "fern zorb leaf", "smart card expired zorb", "smart token zorb", "token group zorb", "zorb request failed", "zorb forbidden", "otp zorb fatal", "zorb database fatal", "{\"moat\":\"smart card zorb\"}", "zorb=otp", "tokne zorb", "zorb expierd token", "zo otp", "otp zo", "the otp is wrong zorb moat of the lamp", "otp zorb the is of", "\u017Ftrange zorb otp", "otp e\u0301torb", "otp zo\u202Erb", "the root was cut zorb", "otp #zorb-", "zorb zorbs otp", "9999 9003", "otp -9999",
    "moat code \\\\\\\\\": \"9003 zorb", "acme 90", "boltp 9003", "boltpa error 9003", "BOLTPA 1001", "boltp=1001", "fernpa leaf", "fernp leaf", "acmeid 17", "ident 9003", "bolt 9003", "bolt 90", "fern 83 LEAF", "LEAF_TORN (83)", "83: LEAF_TORN moat = 1", "moat 84 LEAF_TORN SLOW_DOWN", "0x53 LEAF_TORN SLOW_DOWN moat", "call +49 9003 1001 now", "+9003", "+ 9003", "+4930123456 9003", "+49 30 1234 5 9003", "1+1 9003", "errcode 9003 zorb", "codes 9003 moat wexed", "error code 9003 the device is known", "what error code is 45003", "error 1001: 45003 code", "Error 9003: devices limit was reached", "Error 9003: the limit of zorb devices was reached by moat", "error 9003 DISK._FULL", "error 9003 auth.otp.invalid", "error 9003 x_1.2_3 OTPInvalid", "error 404 SLOW_DOWN", "zorb moat wexed: the porter said that the object is not found at bridge gate lamp oil, Status: 404 Nowhere", "fetch 9003", "page 9003", "no body 9003", "9003 5ms timeout zorb moat", "ISO 9003", "EUR 9003 zorb",
    "Error 45003", "errors: 45003 moat", "exception 9003", "err-9003", "E45003 moat", "code 45003", "what is code 45003?", "fehler 45003", "zorb error 0", "zorb error -1", "error 9078: the leaf", "error 9078: the lamp", "error 45003: drawers stuck", "error: 1001 at login results", "error 404: moat", "error 71 of response", "error 45003 elm zorb", "acme error 45003 zorb", "databse", "tokne wexed", "DISK_FUL", "disk_fulll", "otp_invald", "error otp_invald",
    "code           9003 zorb", "code            9003 zorb", "code             9003 zorb", "acme.gate-9003", "errors-9003", "a.b.Gate moat does not exist", "a.bolt.Gate moat: otp does not exist", "zorb-wexed-gate moat does not exist here", "x.y.z", "otp.zorb.wexed moat", "خطای 9003", "خطاب 9003", "שגיאות 9003 zorb", "hatalar 9003",
  ];
  const corpus = makeQueries(makeCorpus()).filter((_, place) => place % 5 === 0).map(({ text }) => text);
  return [...new Set([...own, ...others, ...corpus])];
}

/** Each query with the first ids of its results, its total, where the first was found, and what is said of it. */
async function answers() {
  const given = records();
  const engine = await openIndex("search/index.json", fetcherOf(buildIndex(given)));
  const rows = [];
  for (const text of await texts()) {
    const { results, total, unknown, mended, isUnsure } = await engine.search(text, { limit: shown });
    rows.push({ text, total, ids: results.map(({ id }) => id), in: results[0]?.matched.in, isExact: results[0]?.matched.isExact, unknown, mended, isUnsure });
  }
  return { records: given, manifest: buildIndex(given).manifest, answers: rows };
}

const lines = (list) => list.map((item) => `    ${JSON.stringify(item)}`).join(",\n");
const made = await answers();
await writeFile(file, `{\n  "records": [\n${lines(made.records)}\n  ],\n  "manifest": ${JSON.stringify(JSON.stringify(made.manifest))},\n  "answers": [\n${lines(made.answers)}\n  ]\n}\n`);
