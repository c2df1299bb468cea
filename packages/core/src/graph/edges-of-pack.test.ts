import { expect, test } from "vitest";
import { editPack, nodeOf } from "../../test/edit-pack.ts";
import { buildGraph } from "./build-graph.ts";
import { claimsAbout } from "./claims-about.ts";

const text = (english: string) => ({ "zh-CN": english, en: english });

const applied = (claim: string) =>
  editPack((pack) => {
    nodeOf(pack.constants, "fine-per-day").applies = {
      kind: "limit",
      claim,
      keeps: "up-to",
      row: text("A fine of {value}"),
    };
  });

test("a constant that decides something rests on the claim that states it", () => {
  const built = buildGraph([applied("return-first")]);
  if (!built.ok) throw new Error(JSON.stringify(built.error));
  const about = claimsAbout(built.value, { kind: "constant", id: "fine-per-day" });
  expect(about.map(({ id }) => id)).toEqual(["return-first"]);
});

test("a claim that a constant names and the pack does not hold is an issue", () => {
  expect(buildGraph([applied("none")])).toMatchObject({
    ok: false,
    error: [
      {
        code: "reference-dangling",
        path: ["packs", 0, "constants", 0, "applies", "claim", 0],
        params: { kind: "claim", id: "none" },
      },
    ],
  });
});
