import type { Locale } from "@plain-credit/core";
import type { SingleChoiceItem } from "../../../src/index.ts";
import { withOptions } from "../change-item.ts";
import { distractorsOf } from "../options-of.ts";
import { changed, type BankPlanter } from "./bank-planter.ts";

const parts: Readonly<Record<Locale, readonly (readonly (readonly string[])[])[]>> = {
  "zh-CN": [
    [
      ["先看信用报告", "先打官方电话"],
      ["再还清欠款", "再等上三天"],
      ["最后核对合同", "最后告诉家人"],
    ],
    [
      ["停下转账", "接着付款"],
      ["拨打官方号码", "点开对方链接"],
      ["留好聊天记录", "删掉全部短信"],
    ],
    [
      ["工资少了", "搬家换城"],
      ["旧债未清", "证件过期"],
      ["查询频繁", "换了手机"],
    ],
  ],
  en: [
    [
      ["Read the report", "Call the hotline"],
      ["pay the arrears", "wait three days"],
      ["check the contract", "tell the family"],
    ],
    [
      ["Stop the transfer", "Send the money"],
      ["dial the official number", "open their link"],
      ["keep the chat record", "delete every message"],
    ],
    [
      ["Lower wages", "A move elsewhere"],
      ["old debts open", "expired papers"],
      ["frequent enquiries", "another phone"],
    ],
  ],
};

/** Which part of each pair a distractor takes: each shares two parts with the key, then one. */
const patterns = [
  [0, 0, 1],
  [0, 1, 0],
  [1, 0, 0],
  [0, 1, 1],
  [1, 0, 1],
  [1, 1, 0],
] as const;

/** 19: the key is the option that shares the most with the others. */
export const convergentKey: BankPlanter = {
  rule: 19,
  plant: (bank, locale, dice) => {
    if (bank.some(({ options }) => options.length < 3 || options.length > 5)) return undefined;
    const put = (item: SingleChoiceItem): SingleChoiceItem => {
      const pairs = dice.pick(parts[locale]);
      const tell = (pattern: readonly number[]) =>
        pairs.map((pair, at) => pair[pattern[at] ?? 0]).join(locale === "en" ? ", " : "，");
      const texts = distractorsOf(item).map(({ id }, at) => [id, tell(patterns[at] ?? [1, 1, 1])]);
      return withOptions(item, locale, {
        ...Object.fromEntries(texts),
        [item.key]: tell([0, 0, 0]),
      }) as SingleChoiceItem;
    };
    return { bank: changed(bank, dice, 70, put), variant: "convergent" };
  },
};
