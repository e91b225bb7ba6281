import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import {
  markedParts,
  normalizedCode,
  termsOf,
  tokenizerVersion,
} from "../../templates/assets/search-engine.js";

const vectors = JSON.parse(
  await readFile(new URL("../SearchVectors/tokenizer.json", import.meta.url), "utf8"),
);

test("the vectors are of this version, and enough of them", () => {
  assert.equal(vectors.tokenizer, tokenizerVersion);
  assert.ok(vectors.terms.length >= 120);
});

test("texts are broken into the terms of the shared vectors", () => {
  for (const { text, terms } of vectors.terms) {
    assert.deepEqual(termsOf(text), terms, JSON.stringify(text));
  }
});

test("codes are normalised to the keys of the shared vectors", () => {
  for (const { text, key } of vectors.codes) {
    assert.equal(normalizedCode(text)?.key, key, JSON.stringify(text));
  }
});

test("letters lose their marks as the shared vectors say", () => {
  for (const { folded, letters } of vectors.letters) {
    for (const letter of letters) {
      assert.equal(normalizedCode(letter)?.key, folded, `U+${letter.codePointAt(0).toString(16)}`);
    }
  }
});

test("a lone half of a surrogate pair separates", () => {
  assert.deepEqual(termsOf("token\uD800expired"), ["token", "expired"]);
});

test("the beginnings of words that matched are marked, and nothing is lost", () => {
  const check = (text, terms, marked) => {
    const parts = markedParts(text, terms);
    assert.equal(parts.map((part) => part.text).join(""), text);
    assert.deepEqual(parts.filter((part) => part.isMarked).map((part) => part.text), marked);
  };
  check("The token expired.", ["token"], ["token"]);
  check("Two Tokens", ["tok"], ["Tok"]);
  check("AccessGroup.StillHasLocks", ["locks"], ["Locks"]);
  check("AccessGroup.StillHasLocks", ["accessgroupst"], ["AccessGroup.St"]);
  check("OTPInvalid", ["otp", "otpinvalid"], ["OTPInvalid"]);
  check("cafe\u0301 bar", ["cafe"], ["cafe"]);
  check("one two", ["one", "two"], ["one", "two"]);
  check("nothing", ["other"], []);
  check("", ["other"], []);
  check("ﬁle", ["f"], ["ﬁ"]);
});
