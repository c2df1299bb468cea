import type { StatementLine } from "../../item/facts/read-statement-facts.ts";
import type { SecondReading } from "./second-reading.ts";

const numberIn = (line: StatementLine, field: string) => Number(line[field]);

/** An account that is settled owes nothing; what is overdue is part of a balance. */
function coherent(lines: readonly StatementLine[]): boolean {
  return lines.every(
    (line) =>
      numberIn(line, "overdue") <= numberIn(line, "balance") &&
      (line.state === "settled") === (numberIn(line, "balance") === 0),
  );
}

const accounts = { statement: "credit-report", coherent } as const;

/** Pages of a credit report, read account by account and enquiry by enquiry. */
export const reportReadings: Readonly<Record<string, SecondReading>> = {
  "total-owed": {
    ...accounts,
    paper: "debts",
    unit: "yuan",
    number: (lines) =>
      lines
        .filter(({ state }) => state === "open")
        .reduce((total, line) => total + numberIn(line, "balance"), 0),
    says: () => [
      { "zh-CN": "现在一共还欠多少", en: "how much is owed in all today" },
      { "zh-CN": "还没还的是多少", en: "how much is still to be repaid" },
    ],
  },
  "which-account": {
    ...accounts,
    paper: "delays",
    unit: "line",
    answers: (line, lines, { role }) =>
      ({
        overdue: numberIn(line, "overdue") > 0,
        settled: numberIn(line, "balance") === 0,
        largest: lines.every(
          (other) => other === line || numberIn(other, "balance") < numberIn(line, "balance"),
        ),
        "once-late": numberIn(line, "overdue") === 0 && numberIn(line, "delays") > 1 && line.state === "open",
      })[String(role)] === true,
    says: ({ role }) =>
      ({
        overdue: [
          { "zh-CN": "眼下哪个账户有该还没还的", en: "a payment missing right now" },
          { "zh-CN": "到期没还、要先补上的", en: "arrears to be made good first" },
        ],
        settled: [
          { "zh-CN": "什么都不欠", en: "nothing owed any more" },
          { "zh-CN": "已经全部还清", en: "paid off and done with" },
        ],
        largest: [
          { "zh-CN": "欠得最多", en: "most owed at present" },
          { "zh-CN": "欠款最大", en: "the largest debt" },
        ],
        "once-late": [
          {
            "zh-CN": "以前晚还过不止一次，现在已经补上了",
            en: "late more than once before and is up to date now",
          },
          { "zh-CN": "有晚还的旧记录，眼下没有拖欠", en: "old delays on record but no arrears today" },
        ],
      })[String(role)] ?? [],
  },
  "count-enquiries": {
    statement: "credit-report",
    paper: "enquiries",
    unit: "times",
    number: (lines, { since }) =>
      lines.filter(
        ({ day, reason }) => String(day) >= String(since) && (reason === "loan" || reason === "card"),
      ).length,
    says: ({ since, printed }) => {
      const day = (written: unknown) => ({ "zh-CN": String(written), en: String(written) });
      const both = {
        "zh-CN": `报告是 ${day(printed)["zh-CN"]} 打印的。从 ${day(since)["zh-CN"]} 起，因为申请贷款或信用卡`,
        en: `printed on ${day(printed).en}. Since ${day(since).en}, how many enquiries were for a loan or a card applied for`,
      };
      return [
        both,
        {
          "zh-CN": `从 ${String(since)} 到打印的 ${String(printed)}，为新申请查的`,
          en: `From ${String(since)} to ${String(printed)}, the day of printing, how many enquiries were for new applications`,
        },
      ];
    },
    // An own enquiry is one’s own and nobody else’s.
    coherent: (lines) => lines.every(({ by, reason }) => (by === "self") === (reason === "self")),
  },
};
