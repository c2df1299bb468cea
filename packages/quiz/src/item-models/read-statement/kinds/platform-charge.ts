import type { Text } from "@plain-credit/core";
import { drawIndex, drawName, shuffle } from "../../../random/draw.ts";
import { deriveSeed } from "../../../random/seed.ts";
import { fillSlots } from "../../../text/fill-slots.ts";
import { chargerNames, costLineNames } from "../../../text/statement-words.ts";
import { costLines, costParameters, type CostCase } from "../cost-figures.ts";
import { costOpenings } from "../openings.ts";
import type { ReadOption, StatementKind } from "../statement-kind.ts";

const charges = ["interest", "guarantee", "insurance", "overdue"];

const questions: readonly Text[] = [
  {
    "zh-CN": "哪一项收钱的人不对，签字之前该先问清楚？",
    en: "Which item is charged by a firm that may not take it, and is to be asked about before signing?",
  },
  {
    "zh-CN": "看「谁来收」那一列，哪一项不该这样收？",
    en: "Going by “Charged by”, which item may not be charged like that?",
  },
];

const right = {
  "zh-CN":
    "{line}这一行写的是平台来收。助贷新规管着：介绍贷款的平台不得向借款人收息费。先问放款机构，问清了再签。",
  en: "{line} is down as taken by the platform. A platform that brings borrowers to a lender may not charge them interest or fees: ask the lender before signing.",
};
const wrong = {
  "zh-CN": "{line}这一行由{charger}来收，收的人没有错；放贷的、担保的、承保的，各收各的。",
  en: "{line} is charged by this firm: {charger}. That is in order; whoever lends, guarantees or insures takes its own charge.",
};

/** Which charge has a platform put itself down for? Each is the one as often as the others; all else is as it should be. */
export const platformCharge: StatementKind = {
  id: "platform-charge",
  statement: "cost-statement",
  paper: "costs",
  level: 2,
  openings: costOpenings,
  draw(seed) {
    const key = drawName(deriveSeed(seed, "key"), charges);
    const drawn = Object.fromEntries(
      Object.entries(costParameters).map(([name, values]) => [
        name,
        values[drawIndex(seed, `parameter/${name}`, values.length)] ?? 0,
      ]),
    ) as CostCase;
    const lines = costLines(drawn).map((line) => (line.line === key ? { ...line, by: "platform" } : line));
    const options = shuffle(deriveSeed(seed, "order"), charges, (line) => line).map((line): ReadOption => {
      const name = costLineNames[line] ?? { "zh-CN": line, en: line };
      const slots = { line: name, charger: chargerNames[line] ?? name };
      const shared = { stands: { line }, text: name };
      return line === key
        ? { ...shared, right: true, rationale: fillSlots(right, slots) }
        : {
            ...shared,
            right: false,
            rationale: fillSlots(wrong, slots),
            diagnoses: { type: "mistake", id: `suspecting-the-charge-of-${line}` },
          };
    });
    return { lines, asked: {}, questions, options };
  },
};
