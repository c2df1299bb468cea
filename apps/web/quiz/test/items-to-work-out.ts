import type { MatchingItem, NumericItem, OrderingItem } from "@plain-credit/quiz";
import { head, option, say } from "./hand-written-item.ts";

export const steps: OrderingItem = {
  ...head("0000000000000004"),
  type: "ordering",
  stem: say(
    "小陈发现报告里有一笔不是自己的贷款。按先后排一排。",
    "Chen finds a loan in his report that is not his. Put the steps in order.",
  ),
  options: [
    option(
      "a",
      say("向报送的机构提出异议", "Dispute it with whoever reported it"),
      say("先看清是哪一笔，才知道找谁。", "See which entry it is, and you know whom to ask."),
    ),
    option(
      "b",
      say("打一份自己的征信报告", "Get his own credit report"),
      say("一切从看清楚开始。", "It all begins with seeing it."),
    ),
    option(
      "c",
      say("等二十天内的答复", "Wait up to twenty days for the answer"),
      say("提了异议，才有答复可等。", "Only a dispute gets an answer."),
    ),
    option(
      "d",
      say("不满意，再向人民银行投诉", "If it does not satisfy, complain to the central bank"),
      say("先等机构答复，再往上走。", "Let them answer first, then go higher."),
    ),
  ],
  key: ["b", "a", "c", "d"],
  pairs: [
    ["b", "a"],
    ["a", "c"],
    ["c", "d"],
    ["b", "c"],
    ["b", "d"],
    ["a", "d"],
  ],
};

export const pairing: MatchingItem = {
  ...head("0000000000000005"),
  type: "matching",
  stem: say("这几句话，各能信到什么程度？", "How far can each of these be relied on?"),
  options: [
    option(
      "a",
      say("逾期会上征信。", "Arrears go on record."),
      say("征信管理的规定写着。", "The rules on credit reporting say so."),
    ),
    option(
      "b",
      say("多点几次「提额」，额度就涨。", "Tapping “raise” often raises the limit."),
      say("没有出处支持。", "No source supports it."),
    ),
    option(
      "c",
      say("交钱就能内部提额。", "A fee buys an inside raise."),
      say("先收钱的都是骗局。", "Whoever takes money first is a fraud."),
      true,
    ),
  ],
  choices: [
    { id: "a", text: say("没有依据", "No basis") },
    { id: "b", text: say("有依据", "Well founded") },
    { id: "c", text: say("别照做", "Do not do it") },
    { id: "d", text: say("说得通，没证实", "Plausible, not confirmed") },
  ],
  key: { a: "b", b: "a", c: "c" },
};

export const rate: NumericItem = {
  ...head("0000000000000006"),
  type: "numeric",
  stem: say(
    "日利率 0.04%，按一年 365 天算，年利率是百分之几？",
    "At 0.04% a day, what is the rate for a year of 365 days?",
  ),
  table: {
    caption: say("费用表", "What it costs"),
    columns: [say("项目", "Item"), say("标准", "Rate"), say("怎么收", "How it is charged")],
    rows: [
      [say("利息", "Interest"), say("日利率 0.04%", "0.04% a day"), say("按天计", "By the day")],
      [say("服务费", "Fee"), say("无", "None"), say("不收", "Not charged")],
    ],
  },
  options: [
    option("a", say("1.2%", "1.2%"), say("这是一个月的。", "This is for one month.")),
    option("b", say("14.6%", "14.6%"), say("0.04% × 365 = 14.6%。", "0.04% × 365 = 14.6%.")),
    option("c", say("0.04%", "0.04%"), say("这还是一天的。", "This is still for one day.")),
  ],
  unit: "percent",
  key: "b",
  values: { a: 1.2, b: 14.6, c: 0.04 },
  tolerance: { absolute: 0.1, relative: 0 },
};
