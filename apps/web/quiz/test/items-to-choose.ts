import type { MultipleChoiceItem, SingleChoiceItem, TrueFalseGridItem } from "@plain-credit/quiz";
import { head, option, say } from "./hand-written-item.ts";

export const single: SingleChoiceItem = {
  ...head("0000000000000001"),
  type: "single-choice",
  stem: say(
    "小周明天要还 500 元，手头只有 300 元。他先做什么？",
    "Zhou owes ¥500 tomorrow and has ¥300. What does he do first?",
  ),
  options: [
    option(
      "a",
      say("找平台说明情况，问能不能协商", "Tell the lender and ask for terms"),
      say("早说，办法多。", "Early on there are more ways."),
    ),
    option(
      "b",
      say("再借一笔来还", "Take another loan to pay"),
      say("借新还旧，窟窿会越来越大。", "New debt for old makes the hole deeper."),
      true,
    ),
    option(
      "c",
      say("先不管，过几天再说", "Leave it for some days"),
      say("逾期从明天就开始算。", "It is overdue from tomorrow on."),
    ),
  ],
  key: "a",
};

export const multiple: MultipleChoiceItem = {
  ...head("0000000000000002"),
  type: "multiple-choice",
  stem: say("哪些情况会上征信报告？", "Which of these stand in a credit report?"),
  options: [
    option("a", say("逾期 40 天", "Forty days overdue"), say("逾期记录会报送。", "Arrears are reported.")),
    option(
      "b",
      say("贷款的余额", "What is still owed"),
      say("余额每月报送。", "Balances are reported monthly."),
    ),
    option(
      "c",
      say("网购的花费", "Spending in online shops"),
      say("购物不在报告里。", "Shopping is not in it."),
    ),
  ],
  key: ["a", "b"],
};

export const grid: TrueFalseGridItem = {
  ...head("0000000000000003"),
  type: "true-false-grid",
  stem: say("下面这些事，小林自己能管得住吗？", "Which of these are in Lin’s own hands?"),
  columns: { yes: say("自己能管", "In his hands"), no: say("管不了", "Not in his hands") },
  options: [
    option(
      "a",
      say("每月按时还款", "Paying on time each month"),
      say("还款日是约定好的，设个提醒就行。", "The day is agreed; a reminder will do."),
    ),
    option(
      "b",
      say("监管收紧了小额贷款", "Tighter rules for small loans"),
      say("政策对谁都一样。", "Policy is the same for everyone."),
      true,
    ),
    option(
      "c",
      say("同时在几家平台借钱", "Borrowing from several lenders at once"),
      say("借不借、借几家，是他自己定的。", "How many loans he takes is up to him."),
    ),
    option(
      "d",
      say("放贷机构自己资金紧张", "A lender short of funds"),
      say("机构的资金不由他。", "A lender’s funds are not his to steer."),
    ),
  ],
  key: ["a", "c"],
};
