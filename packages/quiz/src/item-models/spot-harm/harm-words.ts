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
    { "zh-CN": "这里正该做的是哪一件？", en: "Which of these is called for here?" },
    { "zh-CN": "照眼下的情形，哪一件正该做？", en: "As things stand, which one is called for?" },
    { "zh-CN": "有一件现在正该做，是哪一件？", en: "One of these is called for now: which?" },
    { "zh-CN": "看完这些，哪一件正该做？", en: "After all that, which of these is called for?" },
  ],
  "beside-the-point": [
    { "zh-CN": "哪一件没坏处，可这里用不上？", en: "Which of these is harmless but beside the point here?" },
    {
      "zh-CN": "照眼下的情形，哪一件做了无妨，却用不上？",
      en: "As things stand, which one is harmless yet beside the point?",
    },
    {
      "zh-CN": "有一件不碍事，但这里用不上，是哪一件？",
      en: "One of these is harmless but beside the point: which?",
    },
    {
      "zh-CN": "看完这些，哪一件没坏处、也用不上？",
      en: "After all that, which of these is harmless and beside the point?",
    },
  ],
};

/** That a step meets something that is so here. */
export function meetsNeed({ name }: Need): Text {
  return {
    "zh-CN": `这里的情形是「${name["zh-CN"]}」，这一步正对着它。`,
    en: `Here ${name.en}, and this step deals with it.`,
  };
}

/** That a step is for something that is not so here. */
export function lacksNeed({ name }: Need): Text {
  return {
    "zh-CN": `这一步是为「${name["zh-CN"]}」准备的，这里没有这回事。做了没坏处，只是解决不了眼下的事。`,
    en: `This step is for when ${name.en}, which is not the case here. It does no harm, but it settles nothing here.`,
  };
}
