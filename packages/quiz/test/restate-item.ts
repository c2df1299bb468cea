import type { Pack, Text } from "@plain-credit/core";
import type { Diagnosis, Item, ItemFacts, Option } from "../src/index.ts";

/** An item of a pack with these facts and this key, worded, and diagnosed, as the facts ask: whatever is wrong with it is wrong in facts or key. */
export function restateItem(pack: Pack, facts: ItemFacts, key: string | readonly string[]): Item {
  const options = Object.entries<unknown>(facts.options).map(([id, stands]) =>
    restateOption(pack, id, stands, id === key || (typeof key !== "string" && key.includes(id))),
  );
  const head = {
    id: "0000000000000000",
    model: facts.model,
    family: facts.model,
    objective: pack.objectives[0]?.id ?? "",
    level: 1,
    seed: "restated",
    facts,
    stem: joinTexts(stemTexts(pack, facts)),
    rationale: plain("Because."),
    options,
  } as const;
  if (typeof key === "string") return { ...head, type: "single-choice", key };
  const columns = columnsOf(facts);
  return columns === undefined
    ? { ...head, type: "multiple-choice", key }
    : { ...head, options: options.map(diagnosed), type: "true-false-grid", columns, key };
}

function restateOption(pack: Pack, id: string, stands: unknown, right: boolean): Option {
  const [kind, name] =
    typeof stands === "string" ? ["text", stands] : (Object.entries(stands ?? {})[0] ?? []);
  const node = String(name);
  const diagnoses: Diagnosis =
    kind === "misconception"
      ? { type: "misconception", id: node }
      : { type: "mistake", id: kind === "cannotTell" ? "overlooks" : `takes:${node}` };
  return {
    id,
    text: textOf(pack, String(kind), node),
    rationale: plain("Because."),
    claims: [],
    ...(right ? {} : { diagnoses }),
    harmful: false,
  };
}

/** Of a row something can be got wrong whichever column it belongs to. */
function diagnosed(option: Option): Option {
  return { ...option, diagnoses: option.diagnoses ?? { type: "mistake", id: "misjudges" } };
}

function columnsOf(facts: ItemFacts): { readonly yes: Text; readonly no: Text } | undefined {
  if (!("first" in facts)) return undefined;
  const { own, others, checkable, framing } = columnTexts;
  const [one, other] = facts.model === "sort-control" ? [own, others] : [checkable, framing];
  return facts.first === "own" || facts.first === "checkable"
    ? { yes: one, no: other }
    : { yes: other, no: one };
}

const columnTexts = {
  own: { "zh-CN": "自己有事可做", en: "There is a step to take" },
  others: { "zh-CN": "只能看清了等", en: "Only wait and watch" },
  checkable: { "zh-CN": "能查证", en: "Can be checked" },
  framing: { "zh-CN": "只是空话", en: "An empty phrase" },
};

function textOf(pack: Pack, kind: string, id: string): Text {
  const named = (nodes: readonly { readonly id: string }[]): number =>
    nodes.findIndex((node) => node.id === id);
  return (
    {
      cause: pack.causes[named(pack.causes)]?.name,
      remedy: pack.remedies[named(pack.remedies)]?.name,
      misconception: pack.misconceptions[named(pack.misconceptions)]?.action,
      text: pack.claims[named(pack.claims)]?.text,
      claim: pack.claims[named(pack.claims)]?.text,
    }[kind] ?? plain(id)
  );
}

function stemTexts(pack: Pack, facts: ItemFacts): readonly (Text | undefined)[] {
  switch (facts.model) {
    case "identify-cause":
    case "next-question":
      return [
        pack.outcomes.find(({ id }) => id === facts.outcome)?.name,
        ...facts.findings.flatMap(({ signal, value }) => {
          const found = pack.signals.find(({ id }) => id === signal);
          return [found?.label, found?.values.find(({ id }) => id === value)?.text];
        }),
      ];
    case "choose-first-step":
    case "spot-harm": {
      const scenario = pack.scenarios.find(({ id }) => id === facts.scenario);
      const numbers = plain(Object.values(facts.parameters).join(" "));
      const told = [
        scenario?.story,
        scenario?.variants.find(({ id }) => id === facts.variant)?.clue,
        numbers,
      ];
      return facts.model === "spot-harm" ? [...told, questions[facts.asked]] : told;
    }
    case "order-plan":
      return facts.needs.map((need) => pack.needs.find(({ id }) => id === need)?.name);
    case "judge-claim":
      return [pack.claims.find(({ id }) => id === facts.claim)?.text];
    case "refute-myth":
      return [pack.misconceptions.find(({ id }) => id === facts.misconception)?.belief];
    case "compute-cost":
      return Object.values(facts.parameters).map((number) => plain(String(number)));
    case "apply-rule":
    case "read-statement":
      return [];
    case "match-signal":
    case "sort-control":
      return [
        pack.outcomes.find(({ id }) => id === facts.outcome)?.name,
        pack.personas.find(({ id }) => id === facts.persona)?.name,
      ];
    case "tell-framing":
      return [pack.subject, questions.tell];
  }
}

const questions = {
  worse: { "zh-CN": "哪一件更糟？", en: "Which makes it worse?" },
  "called-for": { "zh-CN": "哪一件正该做？", en: "Which is called for?" },
  "beside-the-point": { "zh-CN": "哪一件用不上？", en: "Which is beside the point?" },
  tell: {
    "zh-CN": "哪些能查证，哪些只是空话？",
    en: "Which can be checked, and which are empty phrases?",
  },
};

function joinTexts(texts: readonly (Text | undefined)[]): Text {
  const inLocale = (locale: keyof Text): string => texts.map((text) => text?.[locale] ?? "").join("\n");
  return { "zh-CN": inLocale("zh-CN"), en: inLocale("en") };
}

function plain(english: string): Text {
  return { "zh-CN": english, en: english };
}
