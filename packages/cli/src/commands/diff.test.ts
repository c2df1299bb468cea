import type { NodeChange } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { afterAll, expect, test, vi } from "vitest";
import { makeFolder } from "../../test/run-in-folder.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const folder = makeFolder();
afterAll(folder.remove);

type Difference = {
  readonly release: string;
  readonly asksFor: string;
  readonly suffices: boolean;
  readonly changes: readonly NodeChange[];
  readonly claims: readonly string[];
  readonly lessons: readonly string[];
  readonly keys: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly { family: string; was: readonly string[]; now: readonly string[] }[];
  };
};

test("a pack and its own copy do not differ", async () => {
  folder.write("copy.json", jiebei);
  const { code, written, complaints } = await folder.run("diff", "copy.json", "--pack", "jiebei");
  expect({ code, complaints }).toEqual({ code: 0, complaints: "Nothing that is told apart has changed.\n" });
  expect(JSON.parse(written)).toMatchObject({
    release: "none",
    asksFor: jiebei.version,
    suffices: true,
    changes: [],
    claims: [],
    lessons: [],
    keys: { added: [], removed: [], changed: [] },
  });
});

test("another treatment and another wording are told with the keys, claims and lessons that they touch", async () => {
  const documented = jiebei.claims.find(({ kind, support }) => kind === "fact" && support === "plausible");
  const taught = jiebei.lessons[0]?.covers.claims[0];
  const claims = jiebei.claims.map((claim) =>
    claim.id === documented?.id
      ? { ...claim, support: "documented" }
      : claim.id === taught
        ? { ...claim, text: { ...claim.text, en: `${claim.text.en}, indeed` } }
        : claim,
  );
  folder.write("old.json", jiebei);
  folder.write("new.json", { ...jiebei, version: "0.99.0", claims });
  const { code, written, complaints } = await folder.run("diff", "old.json", "new.json");
  const difference = JSON.parse(written) as Difference;
  expect(code).toBe(0);
  expect(difference).toMatchObject({ release: "minor", suffices: true });
  expect(difference.changes.map(({ id, fields }) => `${id}: ${fields.join()}`).sort()).toEqual(
    [`${documented?.id}: support`, `${taught}: text.en`].sort(),
  );
  expect(new Set(difference.claims)).toEqual(new Set([documented?.id, taught]));
  expect(difference.lessons).toContain(jiebei.lessons[0]?.id);
  expect(difference.keys.changed).toContainEqual(
    expect.objectContaining({
      family: `judge-claim/${documented?.id}`,
      was: ["unofficial"],
    }),
  );
  expect(complaints).toContain(`changed: claims ${documented?.id}: support (minor)\n`);
  expect(complaints).toContain(`another key: judge-claim/${documented?.id} (was unofficial; now `);
  expect(complaints).toMatch(/This asks for a minor version: \S+ → \S+; the new pack says 0\.99\.0\.\n$/);
});

test("a weight moves keys that no changed text tells of", async () => {
  const weights = jiebei.weights.map((weight) => ({ ...weight, weight: 0 }));
  folder.write("old.json", jiebei);
  folder.write("weightless.json", { ...jiebei, weights });
  const { written } = await folder.run("diff", "old.json", "weightless.json");
  const { keys, release, suffices, asksFor } = JSON.parse(written) as Difference;
  const [major, minor = 0] = jiebei.version.split(".").map(Number);
  expect(keys.removed.filter((family) => family.startsWith("identify-cause/"))).not.toEqual([]);
  expect({ release, suffices, asksFor }).toEqual({
    release: "minor",
    suffices: false,
    asksFor: `${major}.${minor + 1}.0`,
  });
});

test("both packs are named once, and what is no pack is told with its issues", async () => {
  folder.write("old.json", jiebei);
  folder.write("broken.json", { id: "broken" });
  for (const args of [[], ["old.json"], ["old.json", "old.json", "--pack", "jiebei"], ["a", "b", "c"]])
    expect((await folder.run("diff", ...args)).code, args.join(" ")).toBe(2);
  const { code, written, complaints } = await folder.run("diff", "old.json", "broken.json");
  expect({ code, written }).toEqual({ code: 1, written: "" });
  expect(complaints).toMatch(/^broken\.json: .+ \[type-wrong\]$/m);
});
