import type { Text } from "@plain-credit/core";
import { drawIndex, drawName, shuffle } from "../../../random/draw.ts";
import { deriveSeed } from "../../../random/seed.ts";
import { joinSentences } from "../../../text/join-texts.ts";
import { accountNames } from "../../../text/statement-words.ts";
import { reportOpenings } from "../openings.ts";
import type { ReadOption, StatementKind } from "../statement-kind.ts";

type Role = "overdue" | "settled" | "largest" | "once-late";

const questions: Readonly<Record<Role, readonly Text[]>> = {
  overdue: [
    { "zh-CN": "眼下哪个账户有该还没还的？", en: "On which account is a payment missing right now?" },
    { "zh-CN": "到期没还、要先补上的是哪个账户？", en: "Which account has arrears to be made good first?" },
  ],
  settled: [
    { "zh-CN": "哪个账户已经什么都不欠了？", en: "On which account is nothing owed any more?" },
    { "zh-CN": "哪个账户已经全部还清？", en: "Which account is paid off and done with?" },
  ],
  largest: [
    { "zh-CN": "眼下哪个账户欠得最多？", en: "On which account is most owed at present?" },
    { "zh-CN": "欠款最大的是哪个账户？", en: "Which account has the largest debt?" },
  ],
  "once-late": [
    {
      "zh-CN": "哪个账户以前晚还过不止一次，现在已经补上了？",
      en: "Which account was late more than once before and is up to date now?",
    },
    {
      "zh-CN": "哪个账户有晚还的旧记录，眼下没有拖欠？",
      en: "Which account has old delays on record but no arrears today?",
    },
  ],
};

const natures: Readonly<Record<Role, Text>> = {
  overdue: {
    "zh-CN": "这个账户的「当前逾期」有数，有钱到期没还。",
    en: "This account has a sum under “Overdue now”: a payment was missed.",
  },
  settled: {
    "zh-CN": "这个账户写着已结清，余额是 0。",
    en: "This account is marked settled and its balance is 0.",
  },
  largest: {
    "zh-CN": "这个账户余额最大，一次也没有晚还。",
    en: "This account has the largest balance and was never late.",
  },
  "once-late": {
    "zh-CN": "这个账户晚还过几次，「当前逾期」是 0，已经补上。",
    en: "This account was late several times; “Overdue now” is 0, so that is made good.",
  },
};

const roles = Object.keys(questions) as readonly Role[];

/** Which account of a credit report is this? Every account is the right one as often as the others, whatever is asked. */
export const whichAccount: StatementKind = {
  id: "which-account",
  statement: "credit-report",
  paper: "delays",
  level: 1,
  openings: reportOpenings,
  draw(seed) {
    const key = drawName(deriveSeed(seed, "key"), roles) as Role;
    const accounts = shuffle(deriveSeed(seed, "accounts"), Object.keys(accountNames), (name) => name);
    const placed = roles.map((role, at) => ({ role, line: accounts[at] ?? "" }));
    const shown = shuffle(deriveSeed(seed, "order"), placed, ({ line }) => line);
    return {
      lines: shown.map(({ role, line }) => ({
        line,
        ...cellsOf(role, (purpose, count) => drawIndex(seed, `${role}/${purpose}`, count)),
      })),
      asked: { role: key },
      questions: questions[key],
      options: shown.map(({ line, role }): ReadOption => {
        const shared = { stands: { line }, text: accountNames[line] ?? { "zh-CN": line, en: line } };
        return role === key
          ? { ...shared, right: true, rationale: joinSentences(natures[role], that) }
          : {
              ...shared,
              right: false,
              rationale: joinSentences(natures[role], another),
              diagnoses: { type: "mistake", id: `taking-the-account-${role}` },
            };
      }),
    };
  },
};

function cellsOf(role: Role, drawUpTo: (purpose: string, count: number) => number) {
  const step = drawUpTo("balance", 8);
  switch (role) {
    case "overdue":
      return {
        state: "open",
        balance: 6200 + 300 * step,
        overdue: 450 + 50 * drawUpTo("overdue", 8),
        delays: 1,
      };
    case "settled":
      return { state: "settled", balance: 0, overdue: 0, delays: 0 };
    case "largest":
      return { state: "open", balance: 12_000 + 1500 * step, overdue: 0, delays: 0 };
    case "once-late":
      return { state: "open", balance: 1800 + 300 * step, overdue: 0, delays: 2 + drawUpTo("delays", 3) };
  }
}

const that = { "zh-CN": "问的就是它。", en: "It is the one asked for." };
const another = { "zh-CN": "问的不是它。", en: "It is not the one asked for." };
