import { expect, test } from "vitest";
import { formatIssue } from "./format-issue.ts";

const subject = { name: "pack.json", data: { id: "library", claims: [{ id: "C1.1", evidence: {} }] } };

test("the place is the path in the pack with the innermost id on it", () => {
  expect(
    formatIssue(
      { code: "claim-unsourced", path: ["packs", 0, "claims", 0, "evidence"], params: {} },
      subject,
    ),
  ).toMatch(/^pack\.json: claims\[0\]\.evidence \(id C1\.1\): error: .+ \[claim-unsourced\]\n$/);
});

test("a field of the wrong shape comes with its description in the schema", () => {
  expect(formatIssue({ code: "format-invalid", path: ["asOf"], params: {} }, subject)).toContain(
    "The day for which the whole pack was checked",
  );
  expect(
    formatIssue(
      { code: "value-unlisted", path: ["claims", 0, "effect"], params: { allowed: "helps" } },
      subject,
    ),
  ).toContain("Advice only: what following it does");
});

test("a path that leads nowhere, or over an inherited name, has no id beyond", () => {
  expect(formatIssue({ code: "type-wrong", path: ["toString", "id"], params: {} }, subject)).toContain(
    "pack.json: toString.id: error",
  );
});

test("without a subject, or with a code of another package, the code and its parameters are told", () => {
  expect(formatIssue({ code: "model-unknown", path: ["model"], params: { model: "none" } })).toBe(
    "model: model-unknown (model none)\n",
  );
  expect(formatIssue({ code: "form-outdated", path: [], params: {} }, subject)).toBe(
    "(root): form-outdated\n",
  );
});
