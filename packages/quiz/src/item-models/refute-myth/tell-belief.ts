import type { Misconception, Text } from "@plain-credit/core";
import { joinSentences } from "../../text/join-texts.ts";
import { withInnerQuotes } from "../../text/with-inner-quotes.ts";
import { withoutStop } from "../../text/without-stop.ts";

/** The stem: the belief as somebody says it, and the question, for one refutation or for several. */
export function tellBelief({ belief }: Misconception, several: boolean): Text {
  const said = {
    "zh-CN": `有人说：「${withInnerQuotes(withoutStop(belief["zh-CN"]))}。」`,
    en: `Someone says: “${withInnerQuotes(withoutStop(belief.en))}.”`,
  };
  return joinSentences(said, several ? askSeveral : askOne);
}

const askOne = { "zh-CN": "下面哪一句能说明它不对？", en: "Which of these shows that it is wrong?" };
const askSeveral = {
  "zh-CN": "下面哪些话能说明它不对？有几句选几句。",
  en: "Which of these show that it is wrong? Choose every one that does.",
};
