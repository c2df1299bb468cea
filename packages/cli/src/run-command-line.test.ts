import { jiebei } from "@plain-credit/core/packs/jiebei";
import { itemModels, parseFormReference, type Form, type PublicForm } from "@plain-credit/quiz";
import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { makeFolder } from "../test/run-in-folder.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

const folder = makeFolder();
afterAll(folder.remove);

const options = {
  check: "--pack --file --as-of",
  coverage: "--pack --file --content",
  form: "--pack --file --blueprint --seed --public",
  items: "--pack --file --count --seed --model --prove",
  score: "--pack --file --form --responses",
  diagnose: "--pack --file --findings",
  diff: "--pack",
};

async function formOf(...args: readonly string[]): Promise<Form> {
  const { code, written } = await folder.run("form", ...args);
  expect(code).toBe(0);
  return JSON.parse(written) as Form;
}

describe("plain-credit", () => {
  test("without a command, or with an unknown one, says how it is used and exits with 2", async () => {
    for (const args of [[], ["frobnicate"]]) {
      const { code, written, complaints } = await folder.run(...args);
      expect(code).toBe(2);
      expect(written).toBe("");
      for (const [name, taken] of Object.entries(options)) {
        expect(complaints).toContain(`plain-credit ${name}`);
        for (const option of taken.split(" ")) expect(complaints).toContain(`[${option}`);
      }
    }
    expect((await folder.run("frobnicate")).complaints).toContain('no command "frobnicate"');
  });

  test("whatever its arguments, ends with 0, 1 or 2, writes only when it is good, and says why when not", async () => {
    const names = ["check", "form", "score", "diagnose", "--help"];
    const words = [
      "--seed",
      "--blueprint",
      "--public",
      "--findings",
      "--as-of",
      "--pack",
      "jiebei",
      "--",
      "-x",
      "",
    ];
    const args = fc.tuple(
      fc.oneof(fc.constantFrom(...names), fc.string()),
      fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 4 }),
    );
    await fc.assert(
      fc.asyncProperty(args, async ([name, rest]) => {
        const { code, written, complaints } = await folder.run(name, ...rest);
        expect([0, 1, 2]).toContain(code);
        if (code !== 0 && name !== "check") expect(written).toBe("");
        if (code !== 0) expect(complaints).not.toBe("");
      }),
      { numRuns: 200 },
    );
  });

  test("asked for help exits with 0", async () => {
    expect(await folder.run("--help")).toMatchObject({ code: 0, written: "" });
  });

  test.each(Object.keys(options))(
    "%s refuses an unknown option, a stray word, a missing value and two packs at once with 2",
    async (name) => {
      const wrong = [["--none"], ["stray"], ["--pack"], ["--pack", "none"], ["--file", "absent.json"]];
      const twoPacks = ["--pack", "jiebei", "--file", "pack.json"];
      const needed =
        name === "score"
          ? ["--form", "a", "--responses", "b"]
          : name === "diagnose"
            ? ["--findings", "a"]
            : [];
      for (const args of [...wrong, twoPacks]) {
        const { code, written, complaints } = await folder.run(name, ...needed, ...args);
        expect(code, args.join(" ")).toBe(2);
        expect(written).toBe("");
        expect(complaints).toMatch(new RegExp(`^plain-credit ${name}: .+\\n$`, "s"));
      }
    },
  );

  test.each(["check", "form", "items", "coverage"])(
    "%s refuses a file that is not JSON with 2",
    async (name) => {
      folder.write("broken.json", "{");
      expect(await folder.run(name, "--file", "broken.json")).toMatchObject({ code: 2, written: "" });
      expect((await folder.run(name, "--file", ".")).code).toBe(2);
    },
  );

  test.each(["check", "form", "items", "coverage"])(
    "%s tells every issue of a pack with its path, builds nothing and exits with 1",
    async (name) => {
      const { title: _, ...untitled } = jiebei;
      folder.write("misshapen.json", { ...untitled, version: "one", extra: true });
      const misshapen = await folder.run(name, "--file", "misshapen.json");
      expect(misshapen).toMatchObject({ code: 1, written: "" });
      const told = misshapen.complaints.trim().split("\n").sort();
      expect(told).toEqual([
        expect.stringMatching(/^misshapen\.json: \(root\): error: .+ extra\. .+ \[key-unknown\]$/),
        expect.stringMatching(/^misshapen\.json: title: error: .+ object\. .+ \[type-wrong\]$/),
        expect.stringMatching(/^misshapen\.json: version: error: .+ \[format-invalid\]$/),
      ]);

      const causes = jiebei.causes.map((cause) => ({ ...cause, claims: [...cause.claims, "C9.9"] }));
      folder.write("dangling.json", { ...jiebei, causes });
      const dangling = await folder.run(name, "--file", "dangling.json");
      expect(dangling).toMatchObject({ code: 1, written: "" });
      expect(dangling.complaints.trim().split("\n")).toHaveLength(jiebei.causes.length);
      expect(dangling.complaints).toMatch(
        /^dangling\.json: causes\[0\]\.claims\[\d+\] \(id [\w-]+\): error: There is no claim with the id C9\.9\./,
      );
    },
  );
});

describe("check", () => {
  type Checked = { readonly issues: readonly { readonly code: string; readonly severity: string }[] };

  test("finds no error in the pack that ships, nor in the same pack from a file", async () => {
    folder.write("pack.json", jiebei);
    const results = await Promise.all(
      [[], ["--pack", "jiebei"], ["--file", "pack.json"]].map((args) => folder.run("check", ...args)),
    );
    for (const { code, written } of results) {
      expect(code).toBe(0);
      const { issues, ...head } = JSON.parse(written) as Checked;
      expect(head).toEqual({ pack: "jiebei", version: jiebei.version, asOf: jiebei.asOf });
      expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
    }
    expect(new Set(results.map(({ written }) => written)).size).toBe(1);
  });

  test("warns of a constant whose review is due, with the value to look up, and still exits with 0", async () => {
    const constants = jiebei.constants.map((constant) => ({ ...constant, reviewBy: jiebei.asOf }));
    folder.write("due.json", { ...jiebei, constants });
    const { code, written, complaints } = await folder.run("check", "--file", "due.json");
    const { issues } = JSON.parse(written) as Checked;
    const due = issues.filter((issue) => issue.code === "constant-expired");
    expect(code).toBe(0);
    expect(due).toHaveLength(constants.length);
    expect(new Set(due.map(({ severity }) => severity))).toEqual(new Set(["warning"]));
    expect(complaints).toContain("due.json: constants[0].reviewBy (id lpr-1y): warning: ");
  });

  test("calls it an error when an expired rule reads as if it were in force", async () => {
    const rules = jiebei.rules.map((rule) => ({ ...rule, until: rule.until ?? "2026-11-22" }));
    folder.write("expired.json", { ...jiebei, rules });
    const { code, complaints } = await folder.run("check", "--file", "expired.json");
    expect(code).toBe(1);
    expect(complaints).toMatch(
      /^expired\.json: rules\[\d+\]\.takeaway \(id L01\): error: .+\[rule-expired\]$/m,
    );
  });

  test("says of each issue in one line where it is, what is wrong and what to do", async () => {
    const claims = jiebei.claims.map((claim) => ({ ...claim, evidence: { for: [], against: [] } }));
    folder.write("unsourced.json", { ...jiebei, claims });
    const { code, written, complaints } = await folder.run("check", "--file", "unsourced.json");
    const lines = complaints.trim().split("\n");
    expect(code).toBe(1);
    expect(lines).toHaveLength((JSON.parse(written) as Checked).issues.length);
    for (const line of lines)
      expect(line).toMatch(/^unsourced\.json: .+: (?:error|warning): [A-Z0-9].+[.!] [A-Z].+\. \[[a-z-]+\]$/);
    const first = jiebei.claims[0]?.id ?? "";
    expect(complaints).toContain(`unsourced.json: claims[0].evidence (id ${first}): error: No source speaks`);
  });

  test("takes no day that does not exist", async () => {
    for (const day of ["soon", "2026-1-1", "2026-13-01", "2026-02-30"])
      expect((await folder.run("check", "--as-of", day)).code, day).toBe(2);
  });
});

describe("form", () => {
  test("gives the same bytes for the same seed, and another form for another", async () => {
    const [first, second] = await Promise.all([1, 2].map(() => folder.run("form", "--seed", "42")));
    expect(first).toEqual(second);
    expect((await formOf("--seed", "43")).reference.fingerprint).not.toBe(
      (await formOf("--seed", "42")).reference.fingerprint,
    );
  });

  test("for learners holds ten questions and nothing of their answers", async () => {
    const { written } = await folder.run("form", "--blueprint", "starter", "--seed", "42", "--public");
    const form = JSON.parse(written) as PublicForm;
    expect(form.items).toHaveLength(10);
    expect(parseFormReference(form.reference).ok).toBe(true);
    for (const secret of ["key", "rationale", "facts", "claims", "diagnoses", "harmful", "family"])
      expect(written).not.toContain(`"${secret}"`);
  });

  test("says what is wrong with a blueprint and a seed, both at once, and exits with 1", async () => {
    expect(await folder.run("form", "--blueprint", "none", "--seed", "not a seed")).toEqual({
      code: 1,
      written: "",
      complaints: "blueprint: blueprint-unknown (blueprint none)\nseed: seed-malformed (seed not a seed)\n",
    });
  });
});

describe("items", () => {
  test("writes one item a line, the models in turn, and confirms each key when asked", async () => {
    const models = [...itemModels.keys()];
    const count = String(2 * models.length);
    const { code, written } = await folder.run("items", "--count", count, "--seed", "42", "--prove");
    const items = written
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { model: string });
    expect(code).toBe(0);
    expect(items.map(({ model }) => model)).toEqual([...models, ...models]);
  });

  test("takes a whole number of items from 1, and a model that there is", async () => {
    for (const count of ["0", "-1", "1.5", "many", "1e99"])
      expect((await folder.run("items", "--count", count)).code, count).toBe(2);
    const unknown = await folder.run("items", "--model", "none");
    expect(unknown).toEqual({ code: 1, written: "", complaints: "model: model-unknown (model none)\n" });
  });
});

describe("score", () => {
  test("reports on answers to a form, whether its file holds the keys or not", async () => {
    const form = await formOf("--seed", "42");
    folder.write("form.json", form);
    folder.write("public.json", (await folder.run("form", "--seed", "42", "--public")).written);
    folder.write(
      "right.json",
      form.items.map(({ id, key }) => ({ item: id, chosen: typeof key === "string" ? [key] : key })),
    );
    folder.write("none.json", []);
    const scored = (file: string, answers: string) =>
      folder.run("score", "--form", file, "--responses", answers);
    const full = await scored("form.json", "right.json");
    expect(JSON.parse(full.written)).toMatchObject({ earned: 10, total: 10, readNext: [] });
    expect(await scored("public.json", "right.json")).toEqual(full);
    const blank = JSON.parse((await scored("public.json", "none.json")).written) as { unanswered: unknown[] };
    expect(blank).toMatchObject({ earned: 0, total: 10 });
    expect(blank.unanswered).toHaveLength(10);
  });

  test("builds the form from its reference, so a file with tampered keys gains nothing", async () => {
    const form = await formOf("--seed", "42");
    const items = form.items.map((item) => ({ ...item, key: "a" }));
    folder.write("tampered.json", { ...form, items });
    folder.write(
      "first.json",
      form.items.map(({ id }) => ({ item: id, chosen: ["a"] })),
    );
    folder.write("form.json", form);
    const tampered = await folder.run("score", "--form", "tampered.json", "--responses", "first.json");
    expect(tampered).toEqual(await folder.run("score", "--form", "form.json", "--responses", "first.json"));
  });

  test("tells every issue of answers, of an outdated form and of a file without a reference, with 1", async () => {
    const form = await formOf("--seed", "42");
    folder.write("form.json", form);
    folder.write("stray.json", [
      { item: "none", chosen: ["a"] },
      { item: form.items[0]?.id, chosen: ["z"] },
    ]);
    const stray = await folder.run("score", "--form", "form.json", "--responses", "stray.json");
    expect(stray).toMatchObject({ code: 1, written: "" });
    expect(
      stray.complaints
        .trim()
        .split("\n")
        .map((line) => line.split(" ")[1]),
    ).toEqual(["item-unknown", "option-unknown"]);
    folder.write("old.json", { ...form, reference: { ...form.reference, engineVersion: "999" } });
    folder.write("none.json", []);
    const old = await folder.run("score", "--form", "old.json", "--responses", "none.json");
    expect(old).toMatchObject({ code: 1, written: "" });
    expect(old.complaints).toContain("form-outdated");
    folder.write("bare.json", { items: form.items });
    expect((await folder.run("score", "--form", "bare.json", "--responses", "none.json")).code).toBe(1);
  });

  test("needs both files, and files that are there", async () => {
    expect((await folder.run("score")).code).toBe(2);
    expect((await folder.run("score", "--form", "form.json")).code).toBe(2);
    expect((await folder.run("score", "--form", "gone.json", "--responses", "gone.json")).code).toBe(2);
  });
});

describe("diagnose", () => {
  test("weighs a case, says what to ask next and what to do first", async () => {
    folder.write("case.json", {
      outcome: "paused",
      findings: [{ signal: "page-message", value: "verify-identity" }],
    });
    const { code, written } = await folder.run("diagnose", "--findings", "case.json");
    const result = JSON.parse(written) as { nextQuestion: { signal: string }; steps: readonly unknown[] };
    expect(code).toBe(0);
    expect(result).toMatchObject({ diagnosis: { verdict: "told", cause: "system-identity" } });
    expect(result.nextQuestion.signal).not.toBe("page-message");
    expect(result.steps.length).toBeGreaterThan(0);
  });

  test("of nothing says that it cannot be told", async () => {
    folder.write("nothing.json", { findings: [] });
    const { written } = await folder.run("diagnose", "--findings", "nothing.json");
    expect(JSON.parse(written)).toMatchObject({
      diagnosis: { verdict: "cannot-tell" },
      openNeeds: ["no-need"],
    });
  });

  test("tells every finding that the pack does not know, with 1", async () => {
    folder.write("unknown.json", {
      outcome: "gone",
      findings: [
        { signal: "none", value: "yes" },
        { signal: "page-message", value: "none" },
      ],
    });
    const { code, written, complaints } = await folder.run("diagnose", "--findings", "unknown.json");
    expect({ code, written }).toEqual({ code: 1, written: "" });
    expect(complaints.trim().split("\n")).toHaveLength(3);
  });

  test("needs a file", async () => {
    expect((await folder.run("diagnose")).code).toBe(2);
  });
});
