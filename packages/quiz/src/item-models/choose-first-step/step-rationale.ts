import {
  openNeeds,
  whyNotFirst,
  type Clause,
  type Findings,
  type KnowledgeGraph,
  type Remedy,
  type Text,
} from "@plain-credit/core";
import { joinSentences } from "../../text/join-texts.ts";
import { withInnerQuotes } from "../../text/with-inner-quotes.ts";

/** Why a step comes first here: what it is to deal with, and how it does so. */
export function whyFirst(graph: KnowledgeGraph, findings: Findings, remedy: Remedy): Text {
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
      return whyNotCalledFor(graph, remedy);
    case "requirement-unmet": {
      const condition = clauseText(graph, why.clause);
      return {
        "zh-CN": `走这一步，得先有「${condition["zh-CN"]}」这个条件，这里没有。`,
        en: `This step needs “${condition.en}”, which is not the case here.`,
      };
    }
    case "forbidden": {
      const condition = clauseText(graph, why.clause);
      return {
        "zh-CN": `这里是「${condition["zh-CN"]}」，走这一步就不合适了。`,
        en: `Here it is “${condition.en}”, so this step is out of place.`,
      };
    }
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

function whyNotCalledFor(graph: KnowledgeGraph, { addresses }: Remedy): Text {
  const needs = addresses.flatMap((id) => graph.needs.get(id) ?? []);
  const [need] = needs;
  return need === undefined || needs.some(({ residual }) => residual === true)
    ? {
        "zh-CN": "这里有正经事要办，先放着不管可不行。",
        en: "Something here has to be dealt with, so letting it rest will not do.",
      }
    : {
        "zh-CN": `这一步是为「${need.name["zh-CN"]}」准备的，这里没有这回事。`,
        en: `This step is for when ${need.name.en}, which is not the case here.`,
      };
}

function clauseText(graph: KnowledgeGraph, { all }: Clause): Text {
  const part = (locale: keyof Text) =>
    all.map(({ signal: id, values }) => {
      const signal = graph.signals.get(id);
      const answers = values.flatMap((value) => signal?.values.find((known) => known.id === value) ?? []);
      const [mark, or] = locale === "en" ? [": ", " / "] : ["\uff1a", "\u3001"];
      return `${signal?.label[locale] ?? id}${mark}${answers.map(({ text }) => text[locale]).join(or)}`;
    });
  return {
    "zh-CN": withInnerQuotes(part("zh-CN").join("\uff1b")),
    en: withInnerQuotes(part("en").join("; ")),
  };
}
