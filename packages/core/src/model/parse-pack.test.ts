import fc from "fast-check";
import { expect, test } from "vitest";
import { samplePack } from "../../test/sample-pack.ts";
import { buildGraph } from "../graph/build-graph.ts";
import { jiebei } from "../packs/jiebei/index.ts";
import { checkGraph } from "../rules/check-graph.ts";
import type { Issue } from "./issue.ts";
import type { Pack } from "./pack.ts";
import { parsePack } from "./parse-pack.ts";

type Json = Record<string, unknown>;

const copyOf = (pack: Pack): Json => JSON.parse(JSON.stringify(pack)) as Json;
const pathsOf = (issues: readonly Issue[]) => new Set(issues.map(({ path }) => path.join("/")));

function issuesOf(input: unknown): readonly Issue[] {
  const parsed = parsePack(input);
  return parsed.ok ? [] : parsed.error;
}

/** Every place of a value that passes the test, as the object or array that holds it, the key, and the path. */
function* places(
  value: unknown,
  wanted: (entry: unknown, key: string) => boolean,
  path = "",
): Generator<{ holder: Json; key: string; path: string }> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    const place = path === "" ? key : `${path}/${key}`;
    if (wanted(entry, key)) yield { holder: value as Json, key, path: place };
    else yield* places(entry, wanted, place);
  }
}

test("a pack that was written out and read again is the same pack", () => {
  expect(parsePack(copyOf(jiebei))).toEqual({ ok: true, value: jiebei });
});

test("a thousand wrong values are a thousand issues, each at its place", () => {
  const pack = copyOf(jiebei);
  const wrong = [...places(pack, (_, key) => key === "en")].slice(0, 1000);
  for (const { holder, key } of wrong) holder[key] = 7;
  expect(wrong).toHaveLength(1000);
  const issues = issuesOf(pack);
  expect(issues).toHaveLength(1000);
  expect(pathsOf(issues)).toEqual(new Set(wrong.map(({ path }) => path)));
});

test("references to nothing are all listed by the graph, blank texts all by the rules", () => {
  const dangling = copyOf(jiebei);
  const references = [...places(dangling, (entry, key) => key === "claims" && typeof entry === "object")]
    .filter(({ path }) => path.includes("/"))
    .flatMap(({ holder, path }) =>
      (holder["claims"] as string[]).map((_, at) => ({ holder, at, path: `${path}/${at}` })),
    );
  for (const { holder, at } of references) (holder["claims"] as string[])[at] = "none";
  const parsed = parsePack(dangling);
  const built = parsed.ok ? buildGraph([parsed.value]) : undefined;
  expect(built).toMatchObject({ ok: false });
  const found = built?.ok === false ? built.error : [];
  expect(references.length).toBeGreaterThan(300);
  expect(pathsOf(found)).toEqual(new Set(references.map(({ path }) => `packs/0/${path}`)));

  const silent = copyOf(jiebei);
  const texts = [...places(silent, (_, key) => key === "en")];
  for (const { holder, key } of texts) holder[key] = " ";
  const blank = parsePack(silent);
  const graph = blank.ok ? buildGraph([blank.value]) : undefined;
  const issues = graph?.ok === true ? checkGraph(graph.value, { asOf: jiebei.asOf }) : [];
  expect(texts.length).toBeGreaterThan(1000);
  expect(pathsOf(issues.filter(({ code }) => code === "translation-missing"))).toEqual(
    new Set(texts.map(({ path }) => `packs/0/${path}`)),
  );
});

test("a cycle in the value ends in issues like any other wrong value", () => {
  const pack = copyOf(samplePack);
  const [claim] = pack["claims"] as Json[];
  if (claim !== undefined) {
    claim["text"] = claim;
    claim["placement"] = pack;
    claim["evidence"] = { for: pack["claims"], against: [] };
  }
  pack["self"] = pack;
  const issues = issuesOf(pack);
  expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(["type-wrong", "key-unknown"]));
  expect(JSON.stringify(issues)).toContain('"keys":"self"');
});

test.each(["__proto__", "constructor", "prototype"])(
  "the key %s is refused by name and pollutes nothing",
  (key) => {
    const text = JSON.stringify(samplePack);
    const planted = [
      text.replace("{", `{"${key}":{"polluted":true},`),
      text.replace('"title":{', `"title":{"${key}":{"polluted":true},`),
      text.replace('"claims":[{', `"claims":[{"${key}":{"polluted":true},`),
    ];
    for (const pack of planted)
      expect(issuesOf(JSON.parse(pack))).toEqual([
        expect.objectContaining({ code: "key-unknown", params: { keys: key } }),
      ]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  },
);

test("a locale that Plain Credit does not have is refused by name, and does not stand in for one that it has", () => {
  const pack = copyOf(samplePack);
  pack["title"] = { "zh-CN": "一", en: "one", fr: "un" };
  pack["subject"] = { "zh-TW": "一", en: "one" };
  expect(issuesOf(pack)).toEqual([
    { code: "key-unknown", path: ["title"], params: { keys: "fr" } },
    { code: "type-wrong", path: ["subject", "zh-CN"], params: { expected: "string" } },
    { code: "key-unknown", path: ["subject"], params: { keys: "zh-TW" } },
  ]);
});

test("whatever is given, it is read or told what is wrong, and nothing throws", () => {
  const keys = Object.keys(samplePack);
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...keys), (value, key) => {
      expect(parsePack(value).ok).toBe(false);
      const parsed = parsePack({ ...samplePack, [key]: value });
      if (!parsed.ok) expect(parsed.error.length).toBeGreaterThan(0);
    }),
  );
});
