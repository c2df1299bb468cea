import type { Claim, Text } from "@plain-credit/core";
import type { DraftOption } from "../../item/draft-option.ts";
import { fillSlots } from "../../text/fill-slots.ts";
import { formatFigure } from "../../text/format-figure.ts";
import { joinSentences } from "../../text/join-texts.ts";
import type { Calculation, Drawn } from "./cost-kind.ts";
import type { Worked } from "./distinct-mistakes.ts";

type Stands = { readonly way: string; readonly value: number; readonly working: string };

/** The option for a way of working out: its number, and the steps with what is right or wrong about them. */
export function costOption(
  kind: Calculation,
  drawn: Drawn,
  claim: Claim,
  worked: Worked,
): DraftOption<Stands> {
  const { text, working, rationale } = optionTexts(kind, drawn, worked);
  const { way, value } = worked;
  const shared = { stands: { way, value, working }, text, rationale, claims: [claim.id], harmful: false };
  return way === "right"
    ? { ...shared, right: true }
    : { ...shared, right: false, diagnoses: { type: "mistake", id: way } };
}

/** The number that a way gives, its steps in figures, and what is right or wrong about them. */
export function optionTexts(
  kind: Calculation,
  drawn: Drawn,
  { value, mistake }: Worked,
): { readonly text: Text; readonly working: string; readonly rationale: Text } {
  const { working: tell, why } = kind.mistakes[mistake] ?? kind.right;
  const working = tell(drawn);
  const text = formatFigure(value, kind.unit);
  const reason = fillSlots(why, kind.slots(drawn));
  // A number taken as it stands has no steps.
  const bare = /^[\d,.]+%?$/.test(working);
  const rationale = bare ? reason : joinSentences(tellSteps(working, text), reason);
  return { text, working, rationale };
}

function tellSteps(working: string, number: Text): Text {
  return working === ""
    ? { "zh-CN": `算下来约 ${number["zh-CN"]}。`, en: `It comes to about ${number.en}.` }
    : { "zh-CN": `${working} = ${number["zh-CN"]}。`, en: `${working} = ${number.en}.` };
}
