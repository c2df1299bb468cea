import { debtToIncome } from "@plain-credit/core/finance";
import { figure, moneyOf, rateOf } from "../../../text/format-figure.ts";
import { defineKind, steps, type Drawn, type Way } from "../cost-kind.ts";

type Case = Drawn<"first" | "second" | "income" | "cut">;

const left = ({ income, cut }: Case) => (income * (100 - cut)) / 100;
const sum = ({ first, second }: Case) => first + second;
const added = ({ first, second }: Case) => `(${figure(first)} + ${figure(second)})`;

const right: Way<Case> = {
  value: (drawn) => debtToIncome({ payments: [drawn.first, drawn.second], income: left(drawn) }) * 100,
  working: (drawn) => `${added(drawn)} ÷ (${figure(drawn.income)} × (1 − ${drawn.cut}%))`,
  why: {
    "zh-CN": "月供一分没少，收入少了，占的比例就上去了。",
    en: "The payments stay the same while the income falls, so their share goes up.",
  },
};

const share = (payment: number, income: number) => (payment / income) * 100;

/** The share of income that goes into debt once income has fallen. */
export const debtShareAfterCut = defineKind<Case>({
  id: "debt-share-after-cut",
  formula: "debt-to-income",
  level: 2,
  unit: "percent",
  byHand: true,
  parameters: {
    first: steps(900, 1900, 100),
    second: steps(550, 850, 50),
    income: steps(6000, 12_000, 500),
    cut: [20, 30, 40],
  },
  slots: ({ first, second, income, cut }) => ({
    first: moneyOf(first),
    second: moneyOf(second),
    income: moneyOf(income),
    cut: rateOf(cut),
  }),
  openings: [
    {
      "zh-CN":
        "{name}每月挣 {income}，两笔贷款每月分别还 {first}和 {second}。{name}想看看，万一收入少 {cut} 会怎样。",
      en: "{name} earns {income} a month and pays {first} and {second} on two loans. What if income fell by {cut}?",
    },
    {
      "zh-CN": "厂里订单少了，{name}的月收入从 {income}减少了 {cut}，月供没变：一笔 {first}，一笔 {second}。",
      en: "Orders are down, and {name}’s monthly income of {income} falls by {cut}. The payments stay: {first} on one loan and {second} on another.",
    },
  ],
  questions: [
    { "zh-CN": "那时月供要占收入的百分之几？", en: "What share of the income do the payments take then?" },
    {
      "zh-CN": "收入减少后，还债占到收入的多少？",
      en: "After the fall, how much of the income goes into debt?",
    },
  ],
  right,
  mistakes: [
    {
      id: "keeping-the-old-income",
      value: (drawn) => share(sum(drawn), drawn.income),
      working: (drawn) => `${added(drawn)} ÷ ${figure(drawn.income)}`,
      why: {
        "zh-CN": "这还是按原来的收入算的，没有减。",
        en: "This still goes by the old income.",
      },
    },
    {
      id: "leaving-out-one-payment",
      value: (drawn) => share(drawn.first, left(drawn)),
      working: (drawn) => `${figure(drawn.first)} ÷ (${figure(drawn.income)} × (1 − ${drawn.cut}%))`,
      why: {
        "zh-CN": "只算了一笔月供，另一笔漏了。",
        en: "Only one payment is counted; the other is missing.",
      },
    },
    {
      id: "taking-the-wrong-payment-alone",
      value: (drawn) => share(drawn.second, left(drawn)),
      working: (drawn) => `${figure(drawn.second)} ÷ (${figure(drawn.income)} × (1 − ${drawn.cut}%))`,
      why: {
        "zh-CN": "只算了小的那笔，大的漏了。",
        en: "Only the smaller payment is counted; the larger is missing.",
      },
    },
    {
      id: "raising-the-income",
      value: (drawn) => share(sum(drawn), (drawn.income * (100 + drawn.cut)) / 100),
      working: (drawn) => `${added(drawn)} ÷ (${figure(drawn.income)} × (1 + ${drawn.cut}%))`,
      why: {
        "zh-CN": "收入是减少，这里当成增加了。",
        en: "The income falls; here it rises.",
      },
    },
    {
      id: "adding-the-fall-to-the-share",
      value: (drawn) => share(sum(drawn), drawn.income) + drawn.cut,
      working: (drawn) => `${added(drawn)} ÷ ${figure(drawn.income)} + ${drawn.cut}%`,
      why: {
        "zh-CN": "收入少几成，不等于占比就加几个百分点，要用新的收入去除。",
        en: "A fall of income is not that many points on the share; divide by the new income.",
      },
    },
    {
      id: "taking-the-fall-for-what-is-left",
      value: (drawn) => share(sum(drawn), (drawn.income * drawn.cut) / 100),
      working: (drawn) => `${added(drawn)} ÷ (${figure(drawn.income)} × ${drawn.cut}%)`,
      why: {
        "zh-CN": "这是拿减掉的那部分去除，该用剩下的收入。",
        en: "This divides by what was lost; divide by the income that is left.",
      },
    },
    {
      id: "counting-the-larger-payment-twice",
      value: (drawn) => share(2 * drawn.first + drawn.second, left(drawn)),
      working: (drawn) =>
        `(${figure(drawn.first)} × 2 + ${figure(drawn.second)}) ÷ (${figure(drawn.income)} × (1 − ${drawn.cut}%))`,
      why: { "zh-CN": "大的那笔月供算了两遍。", en: "The larger payment is counted twice." },
    },
    {
      id: "cutting-twice",
      value: (drawn) => (share(sum(drawn), left(drawn)) * 100) / (100 - drawn.cut),
      working: (drawn) =>
        `${added(drawn)} ÷ (${figure(drawn.income)} × (1 − ${drawn.cut}%) × (1 − ${drawn.cut}%))`,
      why: { "zh-CN": "收入减了两次，其实只减一次。", en: "The income is cut twice; it falls once." },
    },
    {
      id: "dividing-by-what-is-left-to-live-on",
      value: (drawn) => share(sum(drawn), left(drawn) - sum(drawn)),
      working: (drawn) =>
        `${added(drawn)} ÷ (${figure(drawn.income)} × (1 − ${drawn.cut}%) − ${figure(drawn.first)} − ${figure(drawn.second)})`,
      why: {
        "zh-CN": "这是除以还完债剩下的钱；占比要除以收入。",
        en: "This divides by what is left after the payments; a share of income is divided by income.",
      },
    },
  ],
});
