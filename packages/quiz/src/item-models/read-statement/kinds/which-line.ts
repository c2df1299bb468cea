import type { Text } from "@plain-credit/core";
import { drawIndex, drawName, shuffle } from "../../../random/draw.ts";
import { deriveSeed } from "../../../random/seed.ts";
import { joinSentences } from "../../../text/join-texts.ts";
import { costLineNames } from "../../../text/statement-words.ts";
import { costLines, costParameters, type CostCase } from "../cost-figures.ts";
import { costOpenings } from "../openings.ts";
import type { ReadOption, StatementKind } from "../statement-kind.ts";

/** The lines that are asked for, each in two ways; `fee` is the line of whoever guarantees or insures. */
const asked: Readonly<Record<string, readonly Text[]>> = {
  principal: [
    {
      "zh-CN": "表里哪一项要还，却不算借钱的成本？",
      en: "Which item has to be repaid, yet is no cost of borrowing?",
    },
    { "zh-CN": "哪一项本来就是借来的钱？", en: "Which item is the very money that was borrowed?" },
  ],
  interest: [
    {
      "zh-CN": "哪一项是按年利率算、每月付给放款机构的价钱？",
      en: "Which item is the price that goes to the lender each month by the annual rate?",
    },
    {
      "zh-CN": "哪一项是放款机构借出钱来，按年利率收的价？",
      en: "Which item is the price that the lender takes for the money by its annual rate?",
    },
  ],
  fee: [
    {
      "zh-CN": "哪一项付给别的公司，不叫利息，却按月让借款变贵？",
      en: "Which item goes to another firm, is not called interest, and makes the loan dearer each month?",
    },
    {
      "zh-CN": "哪一项不归放款机构，按时还款也要每月付？",
      en: "Which item does not go to the lender, and is due monthly even when all is paid on time?",
    },
  ],
  overdue: [
    {
      "zh-CN": "按时还款的话，哪一项一分钱也不会有？",
      en: "Paid on time throughout, which item never arises?",
    },
    { "zh-CN": "哪一项只在没按时还的时候才收？", en: "Which item is charged only after a missed payment?" },
  ],
};

const natures: Readonly<Record<string, Text>> = {
  principal: {
    "zh-CN": "本金是借来的钱，还它不算成本。",
    en: "The principal is the money borrowed; repaying it is no cost.",
  },
  interest: {
    "zh-CN": "利息归放款机构，按表里的年利率算，每月都有。",
    en: "Interest goes to the lender by the annual rate in the table, every month.",
  },
  fee: {
    "zh-CN": "这项费用归另一家公司，按月平均收，按时还也要付，算进综合成本。",
    en: "This fee goes to another firm in monthly parts, is due even on time, and counts in the all-in cost.",
  },
  overdue: {
    "zh-CN": "逾期利息违约才有，不在正常的综合成本里。",
    en: "Overdue interest arises only on default and is no part of the usual all-in cost.",
  },
};

/** Which line of a cost statement is this? Every line is asked for as often as the others. */
export const whichLine: StatementKind = {
  id: "which-line",
  statement: "cost-statement",
  paper: "costs",
  level: 1,
  openings: costOpenings,
  draw(seed) {
    const key = drawName(deriveSeed(seed, "key"), Object.keys(asked));
    const drawn = Object.fromEntries(
      Object.entries(costParameters).map(([name, values]) => [
        name,
        values[drawIndex(seed, `parameter/${name}`, values.length)] ?? 0,
      ]),
    ) as CostCase;
    const lines = costLines(drawn);
    const lineOf = (role: string) => (role === "fee" ? String(lines[3]?.line) : role);
    const options = shuffle(deriveSeed(seed, "order"), Object.keys(asked), (role) => role).map(
      (role): ReadOption => {
        const line = lineOf(role);
        const nature = natures[role] ?? { "zh-CN": "", en: "" };
        const shared = { stands: { line }, text: costLineNames[line] ?? { "zh-CN": line, en: line } };
        return role === key
          ? { ...shared, right: true, rationale: joinSentences(that, nature) }
          : {
              ...shared,
              right: false,
              rationale: joinSentences(another, nature),
              diagnoses: { type: "mistake", id: `taking-the-line-of-${role}` },
            };
      },
    );
    return { lines, asked: { nature: key }, questions: asked[key] ?? [], options };
  },
};

const that = { "zh-CN": "说的正是它。", en: "That is the one." };
const another = { "zh-CN": "问的不是这一项。", en: "This is not the item asked for." };
