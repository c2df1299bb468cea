import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

const end = (until: string) => (pack: Parameters<Parameters<typeof issuesOf>[0]>[0]) => {
  nodeOf(pack.rules, "fines").until = until;
  nodeOf(pack.rules, "fines").source = "old-handbook";
  pack.sources.push({ ...nodeOf(pack.sources, "handbook"), id: "old-handbook" });
};

test("an expired rule told as if it were in force is reported the day after it ends", () => {
  expect(issuesOf(end("2026-01-14"), "2026-01-15")).toEqual(["rule-expired at rules/0/takeaway"]);
  expect(issuesOf(end("2026-01-15"), "2026-01-15")).toEqual([]);
  expect(issuesOf(end("2026-01"), "2026-01-31")).toEqual([]);
});

test("a rule that says it is over has expired in the open", () => {
  expect(
    issuesOf((pack) => {
      end("2026-01-01")(pack);
      nodeOf(pack.rules, "fines").takeaway = { "zh-CN": "已经结束。", en: "It is over." };
    }),
  ).toEqual([]);
});

test("a sound claim that rests on an expired rule alone is outdated, unless it says that this is over", () => {
  const edit = (text: { "zh-CN": string; en: string }) =>
    issuesOf((pack) => {
      end("2026-01-01")(pack);
      nodeOf(pack.rules, "fines").takeaway = { "zh-CN": "已经结束。", en: "It is over." };
      nodeOf(pack.claims, "record-open").evidence.for = [{ source: "old-handbook" }, { source: "flyer" }];
      nodeOf(pack.claims, "record-open").text = text;
    });
  expect(edit({ "zh-CN": "读者可以查记录。", en: "Readers may see the record." })).toEqual([
    "claim-outdated at claims/1",
  ]);
  expect(edit({ "zh-CN": "查记录的规定已经废止。", en: "The rule on seeing records was repealed." })).toEqual(
    [],
  );
});
