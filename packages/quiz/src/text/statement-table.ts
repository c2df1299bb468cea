import type { Text } from "@plain-credit/core";
import type { StatementLine } from "../item/facts/read-statement-facts.ts";
import type { ItemTable } from "../item/item-table.ts";
import { countOf, formatFigure, moneyOf, rateOf } from "./format-figure.ts";
import {
  accountNames,
  chargerNames,
  costLineNames,
  enquirerNames,
  enquiryReasons,
  stateNames,
} from "./statement-words.ts";

/** The papers that are shown: a cost statement, the accounts of a credit report with what they were for or how often they were late, its enquiries. */
export type Paper = "costs" | "debts" | "delays" | "enquiries";

/** The table that a paper’s lines make; every cell says what its line holds and nothing else. */
export function statementTable(paper: Paper, lines: readonly StatementLine[]): ItemTable {
  const { caption, columns, cells } = papers[paper];
  return { caption, columns, rows: lines.map((line) => cells(reading(line))) };
}

type Reading = {
  readonly word: (field: string, words: Readonly<Record<string, Text>>) => Text;
  readonly money: (field: string) => Text;
  readonly line: StatementLine;
};

function reading(line: StatementLine): Reading {
  const blank = { "zh-CN": "", en: "" };
  return {
    line,
    word: (field, words) => words[String(line[field])] ?? blank,
    money: (field) => moneyOf(Number(line[field])),
  };
}

const accountCaption = { "zh-CN": "信用报告摘录：账户", en: "From a credit report: accounts" };
const [account, state, balance, overdue] = [
  { "zh-CN": "账户", en: "Account" },
  { "zh-CN": "状态", en: "Status" },
  { "zh-CN": "余额", en: "Balance" },
  { "zh-CN": "当前逾期", en: "Overdue now" },
];

const papers: Readonly<
  Record<
    Paper,
    {
      readonly caption: Text;
      readonly columns: readonly Text[];
      readonly cells: (reading: Reading) => readonly Text[];
    }
  >
> = {
  costs: {
    caption: { "zh-CN": "综合融资成本明示表", en: "All-in cost table" },
    columns: [
      { "zh-CN": "项目", en: "Item" },
      { "zh-CN": "数额", en: "Amount" },
      { "zh-CN": "谁来收", en: "Charged by" },
    ],
    cells: (read) => [
      costName(read),
      costFigure(read),
      read.word(read.line.by === undefined ? "line" : "by", chargerNames),
    ],
  },
  debts: {
    caption: accountCaption,
    columns: [account, state, { "zh-CN": "额度或借款", en: "Limit or loan" }, balance, overdue],
    cells: ({ word, money }) => [
      word("line", accountNames),
      word("state", stateNames),
      money("amount"),
      money("balance"),
      money("overdue"),
    ],
  },
  delays: {
    caption: accountCaption,
    columns: [account, state, balance, overdue, { "zh-CN": "晚还过（次）", en: "Times late" }],
    cells: ({ word, money, line }) => [
      word("line", accountNames),
      word("state", stateNames),
      money("balance"),
      money("overdue"),
      countOf(Number(line.delays)),
    ],
  },
  enquiries: {
    caption: { "zh-CN": "信用报告摘录：查询记录", en: "From a credit report: enquiries" },
    columns: [
      { "zh-CN": "日期", en: "Date" },
      { "zh-CN": "谁查的", en: "Who looked" },
      { "zh-CN": "原因", en: "Reason" },
    ],
    cells: ({ word, line }) => [
      { "zh-CN": String(line.day), en: String(line.day) },
      word("by", enquirerNames),
      word("reason", enquiryReasons),
    ],
  },
};

/** The name of a cost with what has to be known of it. */
function costName({ word, line }: Reading): Text {
  const name = word("line", costLineNames);
  const note = {
    interest: {
      "zh-CN": `年利率 ${rateOf(Number(line.rate))["zh-CN"]}`,
      en: `${rateOf(Number(line.rate)).en} a year`,
    },
    overdue: { "zh-CN": "违约才有，年利率", en: "only on default, a year" },
    "all-in": { "zh-CN": "年化，月率 × 12", en: "a year, monthly × 12" },
    monthly: { "zh-CN": "按月平均收", en: "in equal monthly parts" },
    once: { "zh-CN": "跟第一期一次收", en: "once, with the first instalment" },
  }[String(line.paid ?? line.line)];
  return note === undefined
    ? name
    : { "zh-CN": `${name["zh-CN"]}（${note["zh-CN"]}）`, en: `${name.en} (${note.en})` };
}

function costFigure({ money, line }: Reading): Text {
  if (line.line === "instalment") {
    const each = money("amount");
    return { "zh-CN": `${line.count} 期，每期 ${each["zh-CN"]}`, en: `${line.count} payments of ${each.en}` };
  }
  return line.amount === undefined ? formatFigure(Number(line.rate), "percent") : money("amount");
}
