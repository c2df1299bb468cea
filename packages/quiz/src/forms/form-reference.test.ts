import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { starterForm } from "../../test/jiebei-forms.ts";
import { parseFormReference, parseReferenceToken, toReferenceToken } from "./form-reference.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const name = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/).filter(({ length }) => length <= 64);
const part = fc.nat(999_999);
const references = fc.record({
  pack: name,
  packVersion: fc.tuple(part, part, part).map((parts) => parts.join(".")),
  engineVersion: part.map(String),
  blueprint: name,
  seed: fc.stringMatching(/^[A-Za-z0-9_-]{1,64}$/),
  fingerprint: fc.stringMatching(/^[0-9a-f]{16}$/),
});

test("a reference survives its token and JSON, and the token stands in an address as it is", () => {
  fc.assert(
    fc.property(references, (reference) => {
      const token = toReferenceToken(reference);
      expect(parseReferenceToken(token)).toEqual({ ok: true, value: reference });
      expect(parseFormReference(JSON.parse(JSON.stringify(reference)))).toEqual({
        ok: true,
        value: reference,
      });
      expect(encodeURIComponent(token)).toBe(token);
    }),
  );
});

test("two references never share a token", () => {
  fc.assert(
    fc.property(references, references, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(toReferenceToken(one) === toReferenceToken(other)).toBe(same);
    }),
  );
});

test("whatever text stands in an address, it gives a reference or issues", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.array(fc.string(), { minLength: 5, maxLength: 7 }).map((all) => all.join("~")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseReferenceToken(text);
      if (parsed.ok) expect(toReferenceToken(parsed.value)).toBe(text);
      else expect(parsed.error.length).toBeGreaterThan(0);
    }),
  );
});

test("every field that is wrong is named at once", () => {
  const parsed = parseReferenceToken("Pack~1~x~~ ~zz");
  expect(parsed.ok ? [] : parsed.error.map(({ path }) => path[0])).toEqual([
    "pack",
    "packVersion",
    "engineVersion",
    "blueprint",
    "seed",
    "fingerprint",
  ]);
});

test("a token with a field more or less, or a megabyte long, is malformed", () => {
  const token = toReferenceToken(starterForm("42").reference);
  for (const wrong of [
    "",
    "jiebei",
    `${token}~`,
    token.slice(token.indexOf("~") + 1),
    "~".repeat(1_000_000),
  ]) {
    const parsed = parseReferenceToken(wrong);
    expect(parsed.ok ? [] : parsed.error.map(({ code }) => code)).toEqual(["token-malformed"]);
  }
});
