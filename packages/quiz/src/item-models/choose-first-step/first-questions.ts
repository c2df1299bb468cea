import type { Text } from "@plain-credit/core";
import { draw } from "../../random/draw.ts";
import type { Seed } from "../../random/seed.ts";

/** One of several ways to ask which step comes first. */
export function drawFirstQuestion(seed: Seed): Text {
  return draw(seed, firstQuestions, ({ en }) => en);
}

const firstQuestions: readonly Text[] = [
  { "zh-CN": "第一步该做什么？", en: "What should come first?" },
  { "zh-CN": "换了是你，先做哪一件？", en: "In this position, where would you begin?" },
  { "zh-CN": "要是只能先做一件，该做哪一件？", en: "If only one thing can be done now, which should it be?" },
  { "zh-CN": "下面几件事，哪一件该排在最前头？", en: "Which of these belongs at the top of the list?" },
  {
    "zh-CN": "朋友拿这事来问你，你劝先做哪一件？",
    en: "A friend comes to you with this. Where should one start?",
  },
];
