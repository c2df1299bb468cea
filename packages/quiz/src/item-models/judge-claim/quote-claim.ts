import type { Claim, Text } from "@plain-credit/core";
import { draw } from "../../random/draw.ts";
import type { Seed } from "../../random/seed.ts";
import { fillSlots } from "../../text/fill-slots.ts";
import { withInnerQuotes } from "../../text/with-inner-quotes.ts";
import { withoutStop } from "../../text/without-stop.ts";

/** The stem: the sentence as somebody came upon it, and the question, in one of several ways. */
export function quoteClaim(claim: Claim, seed: Seed): Text {
  const way = draw(seed, ways, ({ en }) => en);
  return fillSlots(way, {
    claim: {
      "zh-CN": withInnerQuotes(withoutStop(claim.text["zh-CN"])),
      en: withInnerQuotes(withoutStop(claim.text.en)),
    },
  });
}

const ways: readonly Text[] = [
  {
    "zh-CN": "有人说：「{claim}。」这句话该怎么对待？",
    en: "Someone says: “{claim}.” How should you take this?",
  },
  {
    "zh-CN": "群里有人转来一句：「{claim}。」你怎么看？",
    en: "Passed on in a group chat: “{claim}.” What do you make of it?",
  },
  {
    "zh-CN": "朋友拿来一句：「{claim}。」这话能信到什么程度？",
    en: "A friend brings this up: “{claim}.” How far can it be trusted?",
  },
  {
    "zh-CN": "饭桌上听来一句：「{claim}。」哪种看法最合适？",
    en: "Heard over dinner: “{claim}.” Which view of it fits best?",
  },
];
