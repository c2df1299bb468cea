import { placeOptions, type DraftOption } from "../../../item/draft-option.ts";
import type { InForceFacts, Standing } from "../../../item/facts/apply-rule-facts.ts";
import { drawIndex, drawName } from "../../../random/draw.ts";
import { deriveSeed } from "../../../random/seed.ts";
import { fillSlots } from "../../../text/fill-slots.ts";
import { pickForm } from "../pick-form.ts";
import type { RuleKind } from "../rule-kind.ts";
import { drawAct, offered, reachingRules, type ReachingRule } from "./reached-acts.ts";
import { whyFalls, whyStands, type Act } from "./standing-reasons.ts";
import { inForceForms, mistakeIn, standingTexts } from "./standing-words.ts";
import { tellAct, tellValidity } from "./tell-act.ts";

/** Does the rule apply? What can be said of it is drawn first, then an act of which just that is so. */
export const inForce: RuleKind = {
  id: "in-force",
  subjects: (graph, objective) =>
    reachingRules(graph, objective).map(({ id, applies }) => ({
      id,
      nodes: [`rule:${id}`, `claim:${applies.claim}`],
    })),
  ask(graph, { head, seed, subject, persona }) {
    const rule = graph.rules.get(subject) as ReachingRule;
    const said = offered(graph, rule);
    const right = drawName(deriveSeed(seed, "standing"), said) as Standing;
    const dated = drawIndex(seed, "dated", 2) === 0;
    const act = drawAct(graph, rule, right, { seed, dated });
    const { options, keys, stands } = placeOptions(
      said.map((standing) => optionOf(rule, act, standing, right)),
    );
    const { at: form, form: telling } = pickForm(seed, "form", inForceForms);
    return {
      ...head,
      type: "single-choice",
      level: dated ? 1 : 2,
      facts: {
        model: "apply-rule",
        asks: "in-force",
        rule: rule.id,
        persona: persona.id,
        form,
        dated,
        ...act,
        options: stands,
      },
      stem: fillSlots(telling, {
        ...tellAct(rule, act),
        name: persona.name,
        demand: rule.applies.demand,
        validity: tellValidity(rule, dated),
      }),
      rationale: whyStands(rule, act, right),
      options,
      key: keys[0] ?? "",
    };
  },
};

function optionOf(
  rule: ReachingRule,
  act: Act,
  standing: Standing,
  right: Standing,
): DraftOption<InForceFacts["options"][string]> {
  const isRight = standing === right;
  return {
    stands: { standing },
    text: standingTexts[standing],
    rationale: isRight ? whyStands(rule, act, right) : whyFalls(rule, act, standing, right),
    claims: [rule.applies.claim],
    ...(isRight ? {} : { diagnoses: { type: "mistake", id: mistakeIn(standing, right) } as const }),
    harmful: false,
    right: isRight,
  };
}
