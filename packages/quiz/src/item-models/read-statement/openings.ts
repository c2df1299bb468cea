import type { Text } from "@plain-credit/core";

/** How a borrower comes to have a cost statement before them. */
export const costOpenings: readonly Text[] = [
  {
    "zh-CN": "签约之前，{name}看到了这张综合融资成本明示表。",
    en: "Before signing, {name} is shown this all-in cost table.",
  },
  {
    "zh-CN": "{name}把放款机构出示的明示表截图存了下来，请你一起看看。",
    en: "{name} has kept the lender’s cost table and asks you to look at it too.",
  },
];

/** How a borrower comes to have a credit report before them. */
export const reportOpenings: readonly Text[] = [
  {
    "zh-CN": "{name}打印了自己的信用报告，这是其中一页。",
    en: "{name} has printed a credit report; this is a page of it.",
  },
  {
    "zh-CN": "{name}第一次看自己的信用报告，看到这一部分不太明白。",
    en: "{name} is reading a credit report for the first time and is puzzled by this part.",
  },
];
