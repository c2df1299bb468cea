import type { Need, Text } from "@plain-credit/core";
import type { SpotHarmFacts } from "../../item/facts/spot-harm-facts.ts";

/** Ways to put each of the three questions, which mean the same. */
export const harmQuestions: Readonly<Record<SpotHarmFacts["asked"], readonly Text[]>> = {
  worse: [
    { "zh-CN": "做哪一件，事情会更糟？", en: "Which of these would make things worse?" },
    { "zh-CN": "哪一件做了反倒更糟？", en: "Which one, once done, would leave things worse?" },
    {
      "zh-CN": "照眼下的情形，做哪一件会更糟？",
      en: "As things stand, which of these makes matters worse?",
    },
    { "zh-CN": "有一件做了会更糟，是哪一件？", en: "One of these makes things worse: which?" },
  ],
  "called-for": [
    { "zh-CN": "眼下该做的是哪一件？", en: "Which of these is called for right now?" },
    { "zh-CN": "照眼下的情形，哪一件该做？", en: "As things stand, which one is called for?" },
    { "zh-CN": "有一件现在就该做，是哪一件？", en: "One of these is called for now: which?" },
    { "zh-CN": "看完这些，哪一件该做？", en: "After all that, which of these is called for?" },
  ],
  "beside-the-point": [
    {
      "zh-CN": "哪一件做了也没坏处，只是眼下用不上？",
      en: "Which of these is harmless but beside the point right now?",
    },
    {
      "zh-CN": "照眼下的情形，哪一件做了无妨，只是用不上？",
      en: "As things stand, which one is harmless but beside the point?",
    },
    {
      "zh-CN": "有一件做了没坏处，可眼下用不上，是哪一件？",
      en: "One of these is harmless but beside the point right now: which?",
    },
    {
      "zh-CN": "看完这些，哪一件没坏处，只是用不上？",
      en: "After all that, which of these is harmless but beside the point?",
    },
  ],
};

/** That a step meets something that is so here. */
export function meetsNeed({ name }: Need): Text {
  return {
    "zh-CN": `眼下的事是：${name["zh-CN"]}。这一步正好对着它。`,
    en: `Here ${name.en}, and this step deals with it.`,
  };
}

/** That a step has nothing to do here, where the pack does not say why. */
export const nothingToDo: Text = {
  "zh-CN": "这里没有提到要用上这一步的事。",
  en: "Nothing told here calls for this step.",
};

/** That a step that is of no use does no harm either. */
export const noHarm: Text = {
  "zh-CN": "做了没坏处，只是解决不了眼下的事。",
  en: "It would do no harm, but it does not help with the matter at hand.",
};

/** The three things to do of an item, each with what it is in the case. */
export function sumUp(worse: Text, calledFor: Text, besideThePoint: Text): Text {
  return {
    "zh-CN": `「${calledFor["zh-CN"]}」现在就该做；「${besideThePoint["zh-CN"]}」没坏处，只是用不上；「${worse["zh-CN"]}」会让事情更糟。`,
    en: `“${calledFor.en}” is called for; “${besideThePoint.en}” is harmless but beside the point; “${worse.en}” makes things worse.`,
  };
}
