import type { Misconception, Text } from "@plain-credit/core";
import { draw } from "../../random/draw.ts";
import { deriveSeed, type Seed } from "../../random/seed.ts";
import { fillSlots } from "../../text/fill-slots.ts";
import { joinSentences } from "../../text/join-texts.ts";
import { withInnerQuotes } from "../../text/with-inner-quotes.ts";
import { withoutStop } from "../../text/without-stop.ts";

/** The stem: the belief as somebody says it, and the question, for one refutation or for several, each in one of several ways. */
export function tellBelief({ belief }: Misconception, several: boolean, seed: Seed): Text {
  const said = fillSlots(
    draw(deriveSeed(seed, "speaker"), speakers, ({ en }) => en),
    {
      belief: {
        "zh-CN": withInnerQuotes(withoutStop(belief["zh-CN"])),
        en: withInnerQuotes(withoutStop(belief.en)),
      },
    },
  );
  const question = draw(deriveSeed(seed, "question"), several ? askSeveral : askOne, ({ en }) => en);
  return joinSentences(said, question);
}

/** Every text of which a stem about a belief may be made up. */
export function beliefTellings({ belief }: Misconception): readonly Text[] {
  return [belief, ...speakers, ...askOne, ...askSeveral];
}

const speakers: readonly Text[] = [
  { "zh-CN": "有人说：「{belief}。」", en: "Someone says: “{belief}.”" },
  { "zh-CN": "邻居这么想：「{belief}。」", en: "A neighbour thinks: “{belief}.”" },
  { "zh-CN": "群里有人讲：「{belief}。」", en: "Seen in a group chat: “{belief}.”" },
  { "zh-CN": "朋友劝你：「{belief}。」", en: "A friend tells you: “{belief}.”" },
];

const askOne: readonly Text[] = [
  { "zh-CN": "下面哪一句能驳倒它？", en: "Which of these proves it wrong?" },
  { "zh-CN": "哪一句正好能反驳？", en: "Which sentence answers it?" },
  { "zh-CN": "要劝住对方，该拿哪一句？", en: "Which one would you set against it?" },
  { "zh-CN": "哪一句戳中了错处？", en: "Which one puts it right?" },
];

const askSeveral: readonly Text[] = [
  {
    "zh-CN": "下面哪些话能驳倒它？有几句选几句。",
    en: "Which of these prove it wrong? Choose every one that does.",
  },
  { "zh-CN": "哪几句正好能反驳？全都选上。", en: "Which of these answer it? Choose all that do." },
  { "zh-CN": "要劝住对方，能拿哪几句？一句也别漏。", en: "Which would you set against it? Leave none out." },
  { "zh-CN": "哪几句戳中了错处？都选出来。", en: "Which of these put it right? Pick each one." },
];
