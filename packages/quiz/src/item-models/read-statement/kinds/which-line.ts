import type { Text } from "@plain-credit/core";
import { drawIndex, drawName, shuffle } from "../../../random/draw.ts";
import { deriveSeed } from "../../../random/seed.ts";
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
    {
      "zh-CN": "付哪一项的钱，是还债，不是付费用？",
      en: "Money paid on which item repays the debt instead of paying for it?",
    },
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
      en: "Which item goes to another firm, is not called interest, and makes the loan cost more each month?",
    },
    {
      "zh-CN": "哪一项不归放款机构，按时还款也要每月付？",
      en: "Which item does not go to the lender, and is due monthly even when all is paid on time?",
    },
  ],
  overdue: [
    {
      "zh-CN": "按时还款的话，哪一项一分钱也不用付？",
      en: "Paid on time throughout, which item never arises?",
    },
    { "zh-CN": "哪一项只在没按时还的时候才收？", en: "Which item is charged only after a missed payment?" },
  ],
};

/** By what is asked, why each line is the one or is not. */
const reasons: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  principal: {
    principal: {
      "zh-CN": "本金是借来的钱，还一分就少欠一分，不算成本。",
      en: "The principal is the money borrowed: what is repaid is owed no more, and it is no cost.",
    },
    interest: {
      "zh-CN": "利息是借钱的价，付了它，欠的本金一分没少。",
      en: "Interest is the price of the money; paying it takes nothing off the debt.",
    },
    fee: {
      "zh-CN": "这项费用按月交给另一家公司，付了它，欠的本金一分没少。",
      en: "This fee goes to another firm every month; paying it takes nothing off the debt.",
    },
    overdue: {
      "zh-CN": "逾期利息是晚还才加的钱，付了它，欠的本金也没有少。",
      en: "Overdue interest is added for paying late; paying it takes nothing off the debt.",
    },
  },
  interest: {
    principal: {
      "zh-CN": "本金是借来的钱，不是借钱的价。",
      en: "The principal is the money borrowed, not the price of it.",
    },
    interest: {
      "zh-CN": "利息归放款机构，按表里的年利率算，每月跟着月供付。",
      en: "Interest goes to the lender by the annual rate in the table, with every instalment.",
    },
    fee: {
      "zh-CN": "看「谁来收」：这项费用归另一家公司，不归放款机构。",
      en: "Look at “Charged by”: this fee goes to another firm, not to the lender.",
    },
    overdue: {
      "zh-CN": "它也归放款机构，可按时还就没有，不是平时每月的价。",
      en: "The lender takes this too, but only after a missed payment; it is not the usual price.",
    },
  },
  fee: {
    principal: {
      "zh-CN": "本金要还给放款机构，是借来的钱，不是费用。",
      en: "The principal goes back to the lender; it is the money borrowed and no fee.",
    },
    interest: {
      "zh-CN": "看「谁来收」：利息归放款机构，不归另一家公司。",
      en: "Look at “Charged by”: interest goes to the lender, not to another firm.",
    },
    fee: {
      "zh-CN": "这项费用归另一家公司，按月平均收，按时还也要付，算进综合成本。",
      en: "This fee goes to another firm in monthly parts, is due even on time, and counts in the all-in cost.",
    },
    overdue: {
      "zh-CN": "逾期利息归放款机构，而且按时还就没有。",
      en: "Overdue interest goes to the lender, and paid on time there is none.",
    },
  },
  overdue: {
    principal: {
      "zh-CN": "本金是借来的钱，按时还，还的就有它。",
      en: "The principal is the money borrowed; paying on time means repaying it.",
    },
    interest: {
      "zh-CN": "利息每个月都有，按时还也要付。",
      en: "Interest is due every month, however punctual the payments.",
    },
    fee: {
      "zh-CN": "这项费用按月平均收，按时还也要付。",
      en: "This fee is taken in monthly parts, however punctual the payments.",
    },
    overdue: {
      "zh-CN": "逾期利息没按时还才有，不在正常的综合成本里。",
      en: "Overdue interest arises only after a missed payment and is no part of the usual all-in cost.",
    },
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
        const rationale = reasons[key]?.[role] ?? { "zh-CN": "", en: "" };
        const shared = {
          stands: { line },
          text: costLineNames[line] ?? { "zh-CN": line, en: line },
          rationale,
        };
        return role === key
          ? { ...shared, right: true }
          : {
              ...shared,
              right: false,
              diagnoses: { type: "mistake", id: `taking-the-line-of-${role}` },
            };
      },
    );
    return { lines, asked: { nature: key }, questions: asked[key] ?? [], options };
  },
};
