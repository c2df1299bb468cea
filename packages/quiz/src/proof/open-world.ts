import type { Clause, Finding } from "@plain-credit/core";
import type { ChooseFirstStepFacts } from "../item/facts/choose-first-step-facts.ts";
import { judgeSteps } from "./first-step.ts";
import type { OpenFinding } from "./key-proof.ts";
import type { Knowledge } from "./knowledge.ts";

type Options = ChooseFirstStepFacts["options"];

/** The findings that the case leaves open, that an option reads, and that would change the key: the stem must state them. */
export function findOpenFindings(
  knowledge: Knowledge,
  options: Options,
  findings: readonly Finding[],
): readonly OpenFinding[] {
  const known = new Map(findings.map(({ signal, value }) => [signal, value]));
  const keys = defensibleIds(knowledge, options, known).join(" ");
  return [...signalsRead(knowledge, options)]
    .filter((signal) => !known.has(signal))
    .flatMap((signal) =>
      (knowledge.signals.get(signal)?.values ?? []).flatMap(({ id: value }) => {
        const flipped = defensibleIds(knowledge, options, new Map([...known, [signal, value]]));
        return flipped.join(" ") === keys ? [] : [{ signal, value, keys: flipped }];
      }),
    );
}

function defensibleIds(
  knowledge: Knowledge,
  options: Options,
  known: ReadonlyMap<string, string>,
): readonly string[] {
  return [...judgeSteps(knowledge, options, known)].flatMap(([id, { defensible }]) =>
    defensible ? [id] : [],
  );
}

/** The signals on which options turn: of what they require, what forbids them, and what opens the needs they address. */
export function signalsRead(knowledge: Knowledge, options: Options): ReadonlySet<string> {
  const clauses = Object.values(options).flatMap((option): readonly Clause[] => {
    const remedy = "remedy" in option ? knowledge.remedies.get(option.remedy) : undefined;
    if (remedy === undefined) return [];
    const opens = remedy.addresses.flatMap((need) => knowledge.needs.get(need)?.opens ?? []);
    return opens.concat(remedy.requires, remedy.forbids);
  });
  return new Set(clauses.flatMap(({ all }) => all.map(({ signal }) => signal)));
}
