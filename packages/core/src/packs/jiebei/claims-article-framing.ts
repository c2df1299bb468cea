import type { Claim } from "../../model/claim.ts";
import { noneFound } from "./none-found.ts";
import { en, zh } from "./with-constants.ts";

/** What the article says at its opening and its close. */
export const articleFramingClaims = [
  {
    id: "F0.1",
    row: "F0.1",
    placement: { part: "framing" },
    kind: "framing",
    support: "plausible",
    text: {
      "zh-CN": "文章最后一行写着：全部信息均为虚构",
      en: "The article’s last line says that all its information is fictional",
    },
    reason: {
      "zh-CN": "一篇文章自己声明内容虚构，就不能拿来当依据。我们只把它当作练习辨别的材料。",
      en: "An article that calls its own content fictional cannot serve as evidence. We use it only as material for practising judgement.",
    },
    evidence: {
      for: [{ source: "SEED", locator: { "zh-CN": "文末", en: "closing line" } }],
      against: [],
      noneFound: {
        searched: {
          "zh-CN": "能为文中说法担保的其他文件与报道",
          en: "Other documents and reports that would vouch for the article",
        },
        asOf: "2026-11-23",
      },
    },
  },
  {
    id: "F0.2",
    row: "F0.2",
    placement: { part: "framing" },
    kind: "framing",
    support: "unfounded",
    text: {
      "zh-CN": "标题挂着一家公司的名字，看起来有来头",
      en: "A company’s name in the title makes the article look well-founded",
    },
    reason: {
      "zh-CN":
        "标题里的公司与额度没有关系，正文也没有再提到它。判断一篇文章，先看谁写的、依据是什么、哪一天核对过。",
      en: "The company in the title has nothing to do with limits, and the text does not mention it again. To judge an article, look first at who wrote it, what it rests on and when it was checked.",
    },
    evidence: {
      for: [],
      against: [{ source: "SEED", locator: { "zh-CN": "标题与正文", en: "title and text" } }],
      noneFound: {
        searched: {
          "zh-CN": "标题中的公司与这类借款的关系",
          en: "Any tie between the company in the title and this kind of loan",
        },
        asOf: "2026-11-23",
      },
    },
  },
  {
    id: "F0.3",
    row: "F0.3",
    placement: { part: "framing" },
    kind: "fact",
    support: "false",
    text: { "zh-CN": "借呗是一款核心的「信用支付」产品", en: "Jiebei is a core “credit payment” product" },
    reason: {
      "zh-CN": "借呗把钱借到你的账户里，按日计息，是一笔贷款；用来先买后付的是花呗。",
      en: "Jiebei pays borrowed money into your account and charges interest by the day, so it is a loan; the one for buying now and paying later is Huabei.",
    },
    correction: {
      "zh-CN": "借呗是现金类的个人消费贷款，花呗才是消费时用的信贷。",
      en: "Jiebei is a personal cash loan for consumption; Huabei is the credit used when paying for purchases.",
    },
    evidence: { for: [], against: [{ source: "P01" }, { source: "P02" }, { source: "P03" }] },
  },
  {
    id: "F0.4",
    row: "F0.4",
    placement: { part: "framing" },
    kind: "framing",
    support: "unfounded",
    text: {
      "zh-CN": "用项目融资的专业眼光，就能看懂个人额度",
      en: "A project-finance expert’s eye explains a personal limit",
    },
    reason: {
      "zh-CN":
        "项目融资靠项目将来的现金流还款，与没有抵押的个人消费贷不是一回事。看个人消费贷，要看本人的还款能力、总成本和合同。",
      en: "Project finance is repaid from a project’s future cash flow, which is a different matter from an unsecured personal loan. For that, look at the borrower’s means, the total cost and the contract.",
    },
    evidence: { for: [], against: [{ source: "R05", locator: { "zh-CN": "第18条", en: "art. 18" } }] },
  },
  {
    id: "F0.5",
    row: "F0.5",
    placement: { part: "framing" },
    kind: "advice",
    support: "unfounded",
    effect: "costly",
    text: {
      "zh-CN": "把额度「合理增长」当作要实现的目标",
      en: "Make “reasonable growth” of the limit the goal to reach",
    },
    reason: {
      "zh-CN": "额度只是允许你欠多少钱，涨了并不会让你更宽裕，用得多了利息也多。",
      en: "A limit only says how much you may owe. A higher one does not make you better off, and using more of it costs more interest.",
    },
    correction: {
      "zh-CN": "值得追求的是借得便宜、还得起、手头有余地。",
      en: "What is worth aiming for is cheaper credit, debt you can repay and some room to spare.",
    },
    evidence: { for: [], against: [{ source: "F01" }, { source: "F08" }] },
  },
  {
    id: "F0.6",
    row: "F0.6",
    placement: { part: "framing" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": "额度与平台算法、市场策略、本人信用状况都有关",
      en: "A limit depends on the platform’s algorithms, market strategy and one’s own credit standing",
    },
    reason: {
      "zh-CN": "这与「放款机构自己评估风险」的规定相合，但具体看哪些因素、各占多少，没有机构公开过。",
      en: "It fits the rule that lenders assess risk themselves, but no lender has published which factors it looks at or how much each counts.",
    },
    evidence: { for: [{ source: "R01" }, { source: "R02" }, { source: "P06" }], against: [] },
  },
  {
    id: "K1",
    row: "K1",
    placement: { part: "closing" },
    kind: "fact",
    support: "unfounded",
    text: {
      "zh-CN": "额度问题是用户与平台规则之间的博弈",
      en: "The limit is a game between the user and the platform’s rules",
    },
    reason: {
      "zh-CN": "没有依据说明有招数能「赢」过评估。把它当对局，容易走到刷数据、找代办、填假资料的路上。",
      en: "Nothing shows that there are moves to “win” against an assessment. Seeing it as a contest easily leads to faked data, agents and false statements.",
    },
    correction: {
      "zh-CN": "借不借、借多少由自己决定；有疑问可以请机构说明，有错可以异议和投诉。",
      en: "Whether and how much to borrow is yours to decide; you may ask the lender to explain, dispute errors and complain.",
    },
    evidence: {
      for: [],
      against: [
        { source: "R05", locator: { "zh-CN": "第18条", en: "art. 18" } },
        { source: "L03", locator: { "zh-CN": "第24条", en: "art. 24" } },
      ],
    },
  },
  {
    id: "K2",
    row: "K2",
    placement: { part: "closing" },
    kind: "framing",
    support: "unfounded",
    text: {
      "zh-CN": "优化自己的行为，就能增强与平台的「信用对话」",
      en: "Better behaviour strengthens one’s “credit dialogue” with the platform",
    },
    reason: {
      "zh-CN":
        "「信用对话」只是个好听的说法，没有说清做什么、为什么有用。能做的事很具体：按时还、少借、查报告、有错就异议。",
      en: "“Credit dialogue” only sounds well; it does not say what to do or why it would help. What you can do is concrete: pay on time, borrow less, check the report, dispute errors.",
    },
    evidence: { for: [], against: [], noneFound },
  },
  {
    id: "K3",
    row: "K3",
    placement: { part: "closing" },
    kind: "framing",
    support: "plausible",
    text: {
      "zh-CN": "期待监管和企业把产品规则完善起来",
      en: "One hopes that regulators and firms will improve the product rules",
    },
    reason: {
      "zh-CN": zh`规则已经变了：${"loan-facilitation-rule-from"} 起施行助贷新规，${"cost-disclosure-from"} 起签约前要出示综合成本表。`,
      en: en`The rules have changed already: rules for platforms that bring banks their borrowers apply from ${"loan-facilitation-rule-from"}, and since ${"cost-disclosure-from"} a table of all-in costs must be shown before signing.`,
    },
    evidence: { for: [{ source: "R04" }, { source: "R08" }, { source: "R10" }], against: [] },
  },
] as const satisfies readonly Claim[];
