import type { Claim, Text } from "@plain-credit/core";
import type { DraftOption } from "../../item/draft-option.ts";
import { fillSlots } from "../../text/fill-slots.ts";
import { formatFigure } from "../../text/format-figure.ts";
import { joinSentences } from "../../text/join-texts.ts";
import type { CostKind, Drawn } from "./cost-kind.ts";
import type { Worked } from "./distinct-mistakes.ts";

type Stands = { readonly way: string; readonly value: number; readonly working: string };

/** The option for a way of working out: its number, and the steps with what is right or wrong about them. */
export function costOption(
  kind: CostKind,
  drawn: Drawn,
  claim: Claim,
  { way, value, mistake }: Worked,
): DraftOption<Stands> {
  const { working: tell, why } = kind.mistakes[mistake] ?? kind.right;
  const working = tell(drawn);
  const number = formatFigure(value, kind.unit);
  const shared = {
    stands: { way, value, working },
    text: number,
    rationale: joinSentences(tellSteps(working, number), fillSlots(why, kind.slots(drawn))),
    claims: [claim.id],
    harmful: false,
  };
  return way === "right"
    ? { ...shared, right: true }
    : { ...shared, right: false, diagnoses: { type: "mistake", id: way } };
}

function tellSteps(working: string, number: Text): Text {
  // A number taken as it stands has no steps.
  if (/^[\d,.]+%?$/.test(working)) return { "zh-CN": `${number["zh-CN"]}。`, en: `${number.en}.` };
  return working === ""
    ? { "zh-CN": `算下来约 ${number["zh-CN"]}。`, en: `It comes to about ${number.en}.` }
    : { "zh-CN": `${working} = ${number["zh-CN"]}。`, en: `${working} = ${number.en}.` };
}
