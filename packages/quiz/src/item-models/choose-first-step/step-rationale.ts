import {
  openNeeds,
  whyNotFirst,
  type Findings,
  type KnowledgeGraph,
  type Remedy,
  type ScenarioVariant,
  type Text,
} from "@plain-credit/core";
import { joinSentences } from "../../text/join-texts.ts";
import { whyNotNow } from "./why-not-now.ts";

/** Why a step comes first here: what it is to deal with, or what the variant itself says, and how it does so. */
export function whyFirst(
  graph: KnowledgeGraph,
  findings: Findings,
  remedy: Remedy,
  { because }: ScenarioVariant,
): Text {
  if (because !== undefined) return joinSentences(because, remedy.detail);
  const need = openNeeds(graph, findings).find(({ id }) => remedy.addresses.includes(id));
  const due: Text = {
    "zh-CN": `眼下最要紧的是：${need?.name["zh-CN"] ?? ""}。`,
    en: `What matters most here: ${need?.name.en ?? ""}.`,
  };
  return need === undefined ? remedy.detail : joinSentences(due, remedy.detail);
}

/** Why a sound step is not the first one in this case. */
export function whyLater(graph: KnowledgeGraph, findings: Findings, remedy: Remedy, first: Remedy): Text {
  const why = whyNotFirst(graph, findings, remedy.id, first.id);
  const needName = (id: string) => graph.needs.get(id)?.name ?? { "zh-CN": id, en: id };
  switch (why.reason) {
    case "nothing-to-meet":
      return whyNotNow(remedy, findings.findings) ?? whyNotCalledFor(graph, findings, remedy);
    case "requirement-unmet":
      return whyNotNow(remedy, findings.findings) ?? notPossible;
    case "forbidden":
      return whyNotNow(remedy, findings.findings) ?? notFitting;
    case "less-urgent":
      return {
        "zh-CN": `这一步解决的是「${needName(why.need)["zh-CN"]}」，可以晚一点；「${needName(why.urgent)["zh-CN"]}」更急。`,
        en: `This deals with “${needName(why.need).en}”, which can wait; “${needName(why.urgent).en}” is more urgent.`,
      };
    case "comes-after":
      return {
        "zh-CN": `这一步也要做，不过要排在「${first.name["zh-CN"]}」后面。`,
        en: `This has to be done too, but only after “${first.name.en}”.`,
      };
    case "costs-more":
      return {
        "zh-CN": "它解决的是同一件事，只是更费钱、更费力。",
        en: "It deals with the same thing, only with more money or effort.",
      };
  }
}

const notPossible: Text = {
  "zh-CN": "眼下还缺条件，这一步走不成。",
  en: "What this step needs is not there yet.",
};

const notFitting: Text = {
  "zh-CN": "照眼下的情形，这一步已经做过，或者还做不成。",
  en: "As things stand, this step is either done already or not possible yet.",
};

/** To let a matter rest is out of place where something is due: that is named. */
function whyNotCalledFor(graph: KnowledgeGraph, findings: Findings, { addresses }: Remedy): Text {
  const rests = addresses.some((id) => graph.needs.get(id)?.residual === true);
  const due = openNeeds(graph, findings).find(({ residual }) => residual !== true);
  return rests && due !== undefined
    ? {
        "zh-CN": `这里还有一件事等着办：${due.name["zh-CN"]}。办好了再放下。`,
        en: `Something is still to be dealt with here: ${due.name.en}. After that the matter can rest.`,
      }
    : {
        "zh-CN": "这里没有提到要用上这一步的事。",
        en: "Nothing told here calls for this step.",
      };
}
