import type { Claim } from "../../model/claim.ts";
import { noneFound } from "./none-found.ts";
import { en, zh } from "./with-constants.ts";

/** What the article advises, in its five kinds of remedies. */
export const articleRemedyClaims = [
  {
    id: "R1.1",
    row: "R1.1",
    placement: { part: "remedies", remedyFamily: "credit-record" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: { "zh-CN": "借款和信用卡账单都按时足额还", en: "Pay loans and card bills on time and in full" },
    reason: {
      "zh-CN": "按时还能避免罚息，也不会留下逾期记录。文章后面又劝人别还清，与这一条自相矛盾。",
      en: "Paying on time avoids penalty interest and leaves no arrears on record. The article later advises against clearing a loan, which contradicts this very point.",
    },
    evidence: {
      for: [
        { source: "L01", locator: { "zh-CN": "第16条", en: "art. 16" } },
        { source: "L04", locator: { "zh-CN": "第675条、第676条", en: "arts 675, 676" } },
        { source: "R27" },
      ],
      against: [],
    },
  },
  {
    id: "R1.2",
    row: "R1.2",
    placement: { part: "remedies", remedyFamily: "credit-record" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: { "zh-CN": "少借几次，避免频繁的小额借款", en: "Borrow less often and avoid frequent small loans" },
    reason: {
      "zh-CN": "做法是对的，理由要换：少借是为了少付利息、不让负债越滚越大，不是为了「不显得急用钱」。",
      en: "The advice is right, for a better reason: borrowing less saves interest and keeps debt from piling up. It is not about looking less desperate.",
    },
    evidence: {
      for: [{ source: "F01" }, { source: "R05", locator: { "zh-CN": "第18条", en: "art. 18" } }],
      against: [],
    },
  },
  {
    id: "R1.3",
    row: "R1.3",
    placement: { part: "remedies", remedyFamily: "credit-record" },
    kind: "advice",
    support: "unfounded",
    effect: "neutral",
    text: {
      "zh-CN": "多存定期、多买稳健理财，信用报告会更好看",
      en: "More deposits and safe products make the credit report look better",
    },
    reason: {
      "zh-CN": "未经本人书面同意，征信机构不得采集存款、证券和收入信息，存钱通常不进信用报告。",
      en: "Without a person’s written consent, credit bureaus may not collect deposits, securities or income, so savings normally do not enter the credit report.",
    },
    correction: {
      "zh-CN": "存钱是为了应急和踏实，不是抬高信用的办法。信用记录靠按时还款。",
      en: "Savings are for emergencies and peace of mind, not a lever on credit. A credit record rests on paying on time.",
    },
    evidence: {
      for: [],
      against: [{ source: "L01", locator: { "zh-CN": "第14条、第32条", en: "arts 14, 32" } }],
    },
  },
  {
    id: "R2.0",
    row: "R2.0",
    placement: { part: "remedies", remedyFamily: "assets-and-activity" },
    kind: "fact",
    support: "unfounded",
    text: {
      "zh-CN": "额度与在平台生态里的活跃度密切相关",
      en: "The limit is closely tied to activity in the platform’s ecosystem",
    },
    reason: {
      "zh-CN":
        "规定公开可查：授信看的是还款能力，没有活跃度这一项，也没有找到哪家放款机构公布过。把活跃当成加分项，容易让人多花钱。",
      en: "The rules are public: credit rests on the means to repay, activity does not enter, and we found no lender that has published such a link. Treating activity as points easily leads to spending more.",
    },
    correction: {
      "zh-CN": "按规定，授信要看还款能力。用不用这些服务，只看自己需不需要。",
      en: "By the rules, credit rests on the means to repay. How many services you use is for your own needs to decide.",
    },
    evidence: { for: [], against: [], noneFound },
  },
  {
    id: "R2.1",
    row: "R2.1",
    placement: { part: "remedies", remedyFamily: "assets-and-activity" },
    kind: "advice",
    support: "plausible",
    effect: "helps",
    text: {
      "zh-CN": "实名信息完善、绑定好银行卡，额度评估会更顺",
      en: "With real-name details complete and a bank card bound, the limit is assessed more smoothly",
    },
    reason: {
      "zh-CN":
        "没有机构公布过实名信息怎样影响额度评估。填完整有助于核验身份、保护账户，所以说得通；只在官方 App 里填它要求的内容。",
      en: "No lender has published how real-name details bear on the assessment. Complete ones help to verify identity and protect the account, so it makes sense; give only what the official app asks for.",
    },
    evidence: { for: [{ source: "L03", locator: { "zh-CN": "第29条", en: "art. 29" } }], against: [] },
  },
  {
    id: "R2.2a",
    row: "R2.2",
    placement: { part: "remedies", remedyFamily: "assets-and-activity" },
    kind: "advice",
    support: "plausible",
    effect: "neutral",
    text: {
      "zh-CN": "日常缴费都走同一个平台，账户会显得更活跃",
      en: "Paying everyday bills through one platform makes the account look more active",
    },
    reason: {
      "zh-CN":
        "平台怎样算「活跃」没有公布过，也没有证据说明它会影响额度。总开销不变时，这样付没有坏处，方便而已。",
      en: "How a platform counts “active” has not been published, and nothing shows that it affects a limit. As long as total spending stays the same this does no harm; it is merely convenient.",
    },
    evidence: { for: [], against: [], noneFound },
  },
  {
    id: "R2.2b",
    row: "R2.2",
    placement: { part: "remedies", remedyFamily: "assets-and-activity" },
    kind: "advice",
    support: "unfounded",
    effect: "harmful",
    text: { "zh-CN": "为了显得活跃，在平台上多消费", en: "Spend more on the platform to look active" },
    reason: {
      "zh-CN": "没有证据说明消费多了额度就会涨，多花的钱却是真的，还可能因此去借款。",
      en: "Nothing shows that more spending raises a limit, while the money spent is real and may even lead to borrowing.",
    },
    correction: {
      "zh-CN": "不为额度花钱。该买的买，不该买的不买。",
      en: "Spend nothing for the sake of a limit: buy what you need and leave the rest.",
    },
    evidence: { for: [], against: [], noneFound },
  },
  {
    id: "R2.3",
    row: "R2.3",
    placement: { part: "remedies", remedyFamily: "assets-and-activity" },
    kind: "advice",
    support: "unfounded",
    effect: "harmful",
    text: {
      "zh-CN": "开通余额理财和理财平台，把资产规模做大来提额",
      en: "Use money-market and wealth products to look richer and get a higher limit",
    },
    reason: {
      "zh-CN":
        "没有证据说明买理财能提额。一边欠着年利率 14.6% 的 10,000 元，一边存着 1.3% 的钱，一年倒亏 1,330 元。",
      en: "Nothing shows that buying such products raises a limit. Owing ¥10,000 at 14.6% a year while earning 1.3% on savings loses ¥1,330 a year.",
    },
    correction: {
      "zh-CN": "先还贵的债，留好应急的钱。买理财只看是否适合自己。",
      en: "Repay expensive debt first and keep a reserve. Buy a product only if it suits you.",
    },
    evidence: {
      for: [],
      against: [
        { source: "R29" },
        { source: "L01", locator: { "zh-CN": "第14条、第32条", en: "arts 14, 32" } },
        { source: "R01" },
      ],
    },
  },
  {
    id: "R3.1a",
    row: "R3.1",
    placement: { part: "remedies", remedyFamily: "use-of-limit" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "不把消费贷拿去炒股、理财或买房",
      en: "Keep consumer loans out of shares, wealth products and property",
    },
    reason: {
      "zh-CN": "规定禁止这样用。被查到后，放款机构可以提前收回贷款，亏了的钱仍要自己还。",
      en: "The rules forbid such use. If it is found, the lender may call the loan in, and any loss is still yours to repay.",
    },
    evidence: {
      for: [
        { source: "R01" },
        { source: "R05" },
        { source: "L04", locator: { "zh-CN": "第673条", en: "art. 673" } },
      ],
      against: [],
    },
  },
  {
    id: "R3.1b",
    row: "R3.1",
    placement: { part: "remedies", remedyFamily: "use-of-limit" },
    kind: "fact",
    support: "false",
    text: {
      "zh-CN": "规定允许把借呗的钱用在「生产性」的用途上",
      en: "The rules allow Jiebei money to be put to “productive” use",
    },
    reason: {
      "zh-CN":
        "去翻规定和合同：消费贷只能用于约定的个人消费。拿去做生意也算改变用途，不会因为「生产」就合规。",
      en: "Look at the rules and the contract: a consumer loan is only for the personal consumption agreed. Putting it into a business changes the use as well; being “productive” does not make it compliant.",
    },
    correction: {
      "zh-CN": "做生意要用钱，应向银行问经营贷；消费贷只用于合同写明的消费。",
      en: "For a business, ask a bank about a business loan; a consumer loan is only for the consumption named in its contract.",
    },
    evidence: {
      for: [],
      against: [
        { source: "R05" },
        { source: "L04", locator: { "zh-CN": "第673条", en: "art. 673" } },
        { source: "R01" },
      ],
    },
  },
  {
    id: "R3.2",
    row: "R3.2",
    placement: { part: "remedies", remedyFamily: "use-of-limit" },
    kind: "advice",
    support: "unfounded",
    effect: "harmful",
    text: {
      "zh-CN": "借了不要马上全部还清，留一点占着额度",
      en: "Do not repay in full at once; leave some of the limit in use",
    },
    reason: {
      "zh-CN":
        "这没有任何官方依据，只会多付利息：8,000 元按日利率 0.045%（年化 16.43%，按 365 天）多留 90 天，要多付 324 元。",
      en: "It has no official basis and only costs interest: ¥8,000 left for 90 more days at 0.045% a day (16.43% a year, by 365 days) costs ¥324.",
    },
    correction: {
      "zh-CN": "手头宽裕、留好应急钱之后，能早还就早还。除非合同另有约定，利息只算到实际还款那天。",
      en: "Once you can afford it and keep a reserve, repay early. Unless the contract says otherwise, interest runs only to the day you repay.",
    },
    evidence: { for: [], against: [{ source: "L04", locator: { "zh-CN": "第677条", en: "art. 677" } }] },
  },
  {
    id: "R3.3",
    row: "R3.3",
    placement: { part: "remedies", remedyFamily: "use-of-limit" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "按还款能力规划借多少、借多久",
      en: "Plan how much and how long to borrow by what you can repay",
    },
    reason: {
      "zh-CN": "做法是对的，理由是还得起、不影响生活，而不是为了「不影响评分」。",
      en: "The advice is right, because debt has to be affordable and leave room to live, not because of some score.",
    },
    evidence: {
      for: [{ source: "F01" }, { source: "R05", locator: { "zh-CN": "第18条", en: "art. 18" } }],
      against: [],
    },
  },
  {
    id: "R4.1",
    row: "R4.1",
    placement: { part: "remedies", remedyFamily: "official-information" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "定期看借款页面里的官方公告和通知",
      en: "Read the official notices on the loan page from time to time",
    },
    reason: {
      "zh-CN": "免费，而且是机构自己的话。有没有调整、谁在放款、去哪里核实，都先看这里。",
      en: "It is free and it is the lender’s own word. Whether something changed, who lends and where to verify it can be seen here first.",
    },
    evidence: { for: [{ source: "R04" }, { source: "R10" }, { source: "P05" }], against: [] },
  },
  {
    id: "R4.2",
    row: "R4.2",
    placement: { part: "remedies", remedyFamily: "official-information" },
    kind: "advice",
    support: "plausible",
    effect: "helps",
    text: {
      "zh-CN": "额度异常或受限时，找官方渠道能问清缘由",
      en: "When a limit looks wrong or is restricted, official channels can explain why",
    },
    reason: {
      "zh-CN":
        "没有机构公布过客服一定会说明个人的缘由，集团官网也不管个人额度。方向是对的：用 App 里的客服，或自己拨打官方号码，问一句不花钱。",
      en: "No lender has promised in public that its service explains individual cases, and a corporate website does not handle personal limits. The direction is right: asking the service inside the app, or at the official number you dial yourself, costs nothing.",
    },
    evidence: { for: [{ source: "P05" }], against: [] },
  },
  {
    id: "R4.3",
    row: "R4.3",
    placement: { part: "remedies", remedyFamily: "official-information" },
    kind: "advice",
    support: "plausible",
    effect: "helps",
    text: {
      "zh-CN": "手机号、密码等安全设置理顺了，受限的账户能恢复",
      en: "With phone number, password and other settings in order, a restricted account comes back",
    },
    reason: {
      "zh-CN":
        "哪些情形核验之后一定恢复，没有机构公布过。因安全原因被暂停的，核验后可能恢复使用；它不会改变放款机构的授信判断。",
      en: "Which cases are sure to be restored has not been published by any lender. An account paused for security may be usable again after verification; the lender’s credit decision does not change.",
    },
    evidence: { for: [{ source: "P05" }], against: [] },
  },
  {
    id: "R5.1",
    row: "R5.1",
    placement: { part: "remedies", remedyFamily: "professional-help" },
    kind: "advice",
    support: "unfounded",
    effect: "harmful",
    text: {
      "zh-CN": "额度一直不涨，就花钱请「专业金融顾问」",
      en: "If the limit still does not rise, pay a “professional financial adviser”",
    },
    reason: {
      "zh-CN": "放款机构以外的人动不了额度。收费代办贷款的中介正是监管打击的对象，钱和资料都可能被骗走。",
      en: "Nobody outside the lender can move a limit. Paid loan agents are a target of current enforcement, and both money and personal data may be lost to them.",
    },
    correction: {
      "zh-CN": "有疑问直接问放款机构的官方客服，不花钱。",
      en: "Ask the lender’s official service directly; it costs nothing.",
    },
    evidence: {
      for: [],
      against: [{ source: "P05" }, { source: "P06" }, { source: "N04" }, { source: "N05" }],
    },
  },
  {
    id: "R5.2",
    row: "R5.2",
    placement: { part: "remedies", remedyFamily: "professional-help" },
    kind: "advice",
    support: "false",
    effect: "harmful",
    text: {
      "zh-CN": "找专业机构评估信用报告，付费「修复」征信",
      en: "Have a specialist assess the credit report and “repair” it for a fee",
    },
    reason: {
      "zh-CN": zh`真实的记录花钱也删不掉；记错了可以自己提异议，免费，${"objection-days"} 日内会有答复。`,
      en: en`True records cannot be removed for money; wrong ones you can dispute yourself, free of charge, with an answer within ${"objection-days"} days.`,
    },
    correction: {
      "zh-CN": "先自己查一份信用报告。有错就向放款机构或征信中心提异议，不必找人代办。",
      en: "Get your own credit report first. If it is wrong, dispute it with the lender or the credit reference centre; you need no agent.",
    },
    evidence: {
      for: [],
      against: [
        { source: "L01", locator: { "zh-CN": "第25条", en: "art. 25" } },
        { source: "R25" },
        { source: "N01" },
      ],
    },
  },
  {
    id: "R5.3",
    row: "R5.3",
    placement: { part: "remedies", remedyFamily: "professional-help" },
    kind: "advice",
    support: "plausible",
    effect: "helps",
    text: {
      "zh-CN": "合规地调整贷款的搭配，总的融资成本会降下来",
      en: "Rearranging loans within the rules brings the total cost down",
    },
    reason: {
      "zh-CN":
        "能不能降、降多少，没有公开的统计，要看各笔合同和换贷的费用。自己向持牌机构比较综合年化、先还最贵的，是有用的；「债务优化」也是骗子常用的招牌。",
      en: "Whether and by how much is in no public statistics; it depends on each contract and on the fees for changing. Comparing all-in annual costs of licensed lenders yourself and repaying the most expensive first does help; “debt optimisation” is also a common banner of scammers.",
    },
    evidence: { for: [{ source: "R08" }], against: [{ source: "R25" }] },
  },
] as const satisfies readonly Claim[];
