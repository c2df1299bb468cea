import type { Issue, Text } from "@plain-credit/core";
import * as z from "zod/mini";
import type { TellFramingFacts } from "../item/facts/tell-framing-facts.ts";
import type { OptionVerdict } from "./key-proof.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Judgement, Prover } from "./prover.ts";

/** Framing is a way of speaking; a fact that documents bear out, contradict or ought to mention can be checked; advice, and what nobody could confirm, is neither. */
export const proveTellFraming: Prover<TellFramingFacts> = {
  facts: z.strictObject({
    model: z.literal("tell-framing"),
    first: z.enum(["checkable", "framing"]),
    options: z.record(z.string(), z.strictObject({ claim: z.string() })),
  }),
  judge: judgeTellFraming,
};

const columns: Readonly<Record<TellFramingFacts["first"], Text>> = {
  checkable: { "zh-CN": "能查证", en: "Can be checked" },
  framing: { "zh-CN": "只是空话", en: "An empty phrase" },
};

const question: Text = {
  "zh-CN": "哪些能查证，哪些只是空话",
  en: "can be checked, and which are empty phrases",
};

function judgeTellFraming(knowledge: Knowledge, { first, options }: TellFramingFacts): Judgement {
  const told = Object.entries(options).map(([id, { claim }]) => [id, claim] as const);
  const sides = told.map(([, claim]) => sideOf(knowledge, claim));
  return {
    options: new Map(told.map(([id, claim]) => [id, judgeClaim(knowledge, claim, first)])),
    wording: {
      stem: [question, knowledge.pack.subject],
      options: new Map(
        told.flatMap(([id, claim]) => {
          const text = knowledge.claims.get(claim)?.text;
          return text === undefined ? [] : [[id, text] as const];
        }),
      ),
      columns: { yes: columns[first], no: columns[first === "framing" ? "checkable" : "framing"] },
    },
    reasons: [
      ...told.flatMap(([id, claim], at): readonly Issue[] =>
        sides[at] === "neither" || sides[at] === "unknown"
          ? [{ code: `claim-${sides[at]}`, path: ["facts", "options", id], params: { claim } }]
          : [],
      ),
      ...(new Set(sides).size > 1
        ? []
        : [{ code: "column-empty", path: ["facts", "options"], params: { first } }]),
    ],
  };
}

function sideOf(knowledge: Knowledge, id: string): "framing" | "checkable" | "neither" | "unknown" {
  const claim = knowledge.claims.get(id);
  if (claim === undefined) return "unknown";
  if (claim.kind === "framing") return "framing";
  return claim.kind === "fact" && claim.support !== "plausible" ? "checkable" : "neither";
}

function judgeClaim(knowledge: Knowledge, claim: string, first: TellFramingFacts["first"]): OptionVerdict {
  const side = sideOf(knowledge, claim);
  const defensible = side === first;
  return {
    defensible,
    why: { code: defensible ? "kind-of-first-column" : "kind-other", params: { claim, side } },
  };
}
