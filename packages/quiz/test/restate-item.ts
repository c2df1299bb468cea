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
  return typeof key === "string"
    ? { ...head, type: "single-choice", key }
    : { ...head, type: "multiple-choice", key };
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

function textOf(pack: Pack, kind: string, id: string): Text {
  const named = (nodes: readonly { readonly id: string }[]): number =>
    nodes.findIndex((node) => node.id === id);
  return (
    {
      cause: pack.causes[named(pack.causes)]?.name,
      remedy: pack.remedies[named(pack.remedies)]?.name,
      misconception: pack.misconceptions[named(pack.misconceptions)]?.action,
      text: pack.claims[named(pack.claims)]?.text,
    }[kind] ?? plain(id)
  );
}

function stemTexts(pack: Pack, facts: ItemFacts): readonly (Text | undefined)[] {
  switch (facts.model) {
    case "identify-cause":
      return [
        pack.outcomes.find(({ id }) => id === facts.outcome)?.name,
        ...facts.findings.flatMap(({ signal, value }) => {
          const found = pack.signals.find(({ id }) => id === signal);
          return [found?.label, found?.values.find(({ id }) => id === value)?.text];
        }),
      ];
    case "choose-first-step": {
      const scenario = pack.scenarios.find(({ id }) => id === facts.scenario);
      const numbers = plain(Object.values(facts.parameters).join(" "));
      return [scenario?.story, scenario?.variants.find(({ id }) => id === facts.variant)?.clue, numbers];
    }
    case "judge-claim":
      return [pack.claims.find(({ id }) => id === facts.claim)?.text];
    case "refute-myth":
      return [pack.misconceptions.find(({ id }) => id === facts.misconception)?.belief];
  }
}

function joinTexts(texts: readonly (Text | undefined)[]): Text {
  const inLocale = (locale: keyof Text): string => texts.map((text) => text?.[locale] ?? "").join("\n");
  return { "zh-CN": inLocale("zh-CN"), en: inLocale("en") };
}

function plain(english: string): Text {
  return { "zh-CN": english, en: english };
}
