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
      "zh-CN": "仅供参考，大家随便看看就好",
      en: "For reference only; just have a casual look",
    },
    reason: {
      "zh-CN":
        "说话的人自己先退了一步，没有讲出一件能去对的事。我们练习用的那篇文章，文末还写着全部信息均为虚构，所以不能拿来当依据。",
      en: "The speaker steps back before saying anything, so there is nothing to hold against a document. The article we practise on even ends by calling all its information fictional, so it cannot serve as evidence.",
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
      "zh-CN": "有大公司的名头撑着，错不了",
      en: "With a big company’s name behind it, it cannot go wrong",
    },
    reason: {
      "zh-CN":
        "这里只借了一个名头，没有说哪条规定、哪个数字，无从查起。我们练习用的那篇文章，标题里的公司与额度就没有关系。",
      en: "It borrows a name and states no rule and no figure, so nothing can be looked up. In the article we practise on, the company in the title has nothing to do with limits.",
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
      "zh-CN": "用专家的眼光看，额度里大有学问",
      en: "To an expert’s eye, there is a great deal in a limit",
    },
    reason: {
      "zh-CN":
        "「大有学问」没有讲出任何一点学问，无从查起。我们练习用的那篇文章借的是项目融资的名头，可那靠项目将来的收入还款，与个人消费贷不是一回事。",
      en: "“A great deal” names nothing that could be looked up. The article we practise on borrows the airs of project finance, which is repaid from a project’s future income and is a different matter from a personal loan.",
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
      "zh-CN": "额度「合理增长」了，手头就会宽裕",
      en: "Once the limit has grown “reasonably”, money will be easier",
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
      en: "A limit depends on the platform’s algorithms, market strategy and the user’s credit standing",
    },
    reason: {
      "zh-CN": "具体看哪些因素、各占多少，没有机构公开过。不过它与「放款机构自己评估风险」的规定相合。",
      en: "No lender has published which factors it looks at or how much each counts. Still, it fits the rule that lenders assess risk themselves.",
    },
    evidence: { for: [{ source: "R01" }, { source: "R02" }, { source: "P06" }], against: [] },
  },
  {
    id: "K1",
    row: "K1",
    placement: { part: "closing" },
    kind: "framing",
    support: "unfounded",
    text: {
      "zh-CN": "额度问题是用户与平台规则之间的博弈",
      en: "The limit is a game between the user and the platform’s rules",
    },
    reason: {
      "zh-CN":
        "「博弈」是个比方，没有讲出哪条规则、哪个招数，没有东西可查。把它当对局，容易走到刷数据、找代办、填假资料的路上。",
      en: "“Game” is a figure of speech; it names no rule and no move that could be looked up. Seeing it as a contest easily leads to faked data, agents and false statements.",
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
      en: "Better behaviour strengthens the “credit dialogue” with the platform",
    },
    reason: {
      "zh-CN":
        "「信用对话」没有说清做什么、看什么结果，没法查。能做的事很具体：按时还、少借、查报告、有错就异议。",
      en: "“Credit dialogue” does not say what to do or what result to look for, so it cannot be checked. What you can do is concrete: pay on time, borrow less, check the report, dispute errors.",
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
      en: "It is to be hoped that regulators and firms will improve the product rules",
    },
    reason: {
      "zh-CN": zh`这只是个愿望，没有说改哪一条、何时改，无从查起。规则其实已经变了：${"loan-facilitation-rule-from"} 起施行助贷新规，${"cost-disclosure-from"} 起签约前要出示综合成本表。`,
      en: en`It is a wish that names no rule and no date, so nothing can be looked up. The rules have changed already: rules for platforms that bring banks their borrowers apply from ${"loan-facilitation-rule-from"}, and since ${"cost-disclosure-from"} a table of all-in costs must be shown before signing.`,
    },
    evidence: { for: [{ source: "R04" }, { source: "R08" }, { source: "R10" }], against: [] },
  },
] as const satisfies readonly Claim[];
