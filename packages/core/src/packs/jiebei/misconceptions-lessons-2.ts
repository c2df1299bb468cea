import type { Misconception } from "../../model/misconception.ts";

/** Wrong beliefs that the lessons of level 2 take up and the article does not mention. */
export const levelTwoMisconceptions = [
  {
    id: "M25",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "账单每月只还最低，不逾期就没问题",
      en: "On a bill, the minimum each month will do; with nothing overdue, all is well",
    },
    action: { "zh-CN": "照原来那样还，手头也松快些", en: "Go on paying as before and keep cash free" },
    temptation: {
      "zh-CN": "账单上写着「最低还款额」，还了就不算逾期，当月也轻松。",
      en: "The bill itself names a minimum; paying it avoids arrears and makes the month easy.",
    },
    harm: {
      "zh-CN": "没还的部分一直在计息，最低额又越还越少，拖得久，利息也多。",
      en: "What is left keeps bearing interest and the minimum shrinks as you pay, so it drags on and costs more.",
    },
    severity: 2,
    truth: {
      "zh-CN": "手紧的月份可以先还最低，不留逾期；有余钱就多还，同时停下新的刷卡。",
      en: "In a tight month the minimum keeps the record clean; with money to spare pay more, and put nothing new on the card.",
    },
    claims: [],
    refutedBy: ["maths-K10", "card-rest-interest", "law-L04-675", "R1.1"],
  },
] as const satisfies readonly Misconception[];
