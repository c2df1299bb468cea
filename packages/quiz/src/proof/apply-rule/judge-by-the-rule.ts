import type { Constant, Issue, Text } from "@plain-credit/core";
import type { ByTheRuleFacts, ConstantCase } from "../../item/facts/apply-rule-facts.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Judgement } from "../prover.ts";
import { complain, refuse } from "./complain-of-facts.ts";
import { isKept } from "./is-kept.ts";
import { sayCase } from "./say-case.ts";

/** A case belongs to the first column when its number keeps to the constant, or breaks it, as the column says. */
export function judgeByTheRule({ pack }: Knowledge, facts: ByTheRuleFacts): Judgement {
  const persona = pack.personas.find(({ id }) => id === facts.persona);
  if (persona === undefined) return refuse(complain("persona-unknown", ["facts", "persona"], facts.persona));
  const told = Object.entries(facts.options).map(([id, drawn]) => ({
    id,
    drawn,
    constant: pack.constants.find((constant) => constant.id === drawn.constant),
  }));
  const kept = told.map(({ drawn, constant }) =>
    constant === undefined ? undefined : isKept(constant, drawn),
  );
  const second = facts.first === "kept" ? "broken" : "kept";
  return {
    options: new Map(
      told.map(({ id, drawn }, at) => {
        const is = kept[at];
        const defensible = is !== undefined && is === (facts.first === "kept");
        const code = is === undefined ? "case-undecided" : is ? "rule-kept" : "rule-broken";
        return [id, { defensible, why: { code, params: { constant: drawn.constant } } }];
      }),
    ),
    wording: {
      stem: [persona.name],
      options: new Map(
        told.flatMap(({ id, drawn, constant }) =>
          constant === undefined ? [] : [[id, sayCase(constant, drawn)] as const],
        ),
      ),
      columns: { yes: columns[facts.first], no: columns[second] },
    },
    reasons: [
      ...told.flatMap(({ id, drawn, constant }) => checkCase(id, drawn, constant)),
      ...kept.flatMap((is, at) =>
        is === undefined ? [complain("case-undecided", ["facts", "options"], told[at]?.id ?? "")] : [],
      ),
      ...(new Set(kept).size < 2 ? [complain("side-empty", ["facts", "options"], facts.first)] : []),
      ...(new Set(told.map(({ drawn }) => drawn.constant)).size < told.length
        ? [complain("constant-repeated", ["facts", "options"], facts.first)]
        : []),
    ],
  };
}

const columns: Readonly<Record<ByTheRuleFacts["first"], Text>> = {
  kept: { "zh-CN": "合规矩", en: "By the rules" },
  broken: { "zh-CN": "不合规矩", en: "Against the rules" },
};

function checkCase(id: string, drawn: ConstantCase, constant: Constant | undefined): readonly Issue[] {
  const path = ["facts", "options", id];
  if (constant?.applies === undefined) return [complain("constant-unusable", path, drawn.constant)];
  return [];
}
