import type { Claim } from "../../model/claim.ts";
import { en, zh } from "./with-constants.ts";

/** Sound claims about regulators’ rules, standards and warnings. */
export const ruleClaims = [
  {
    id: "rule-R01",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "互联网消费贷的钱，不得用于购房、炒股等用途",
      en: "Online consumer loans may not go into housing, shares and similar uses",
    },
    reason: {
      "zh-CN": "规定列明了不能碰的用途，机构会监测资金去向。发现违规可以提前收回，亏损仍由借款人承担。",
      en: "The rules name the banned uses and lenders watch where the money goes. A misused loan can be called in early, and losses stay with the borrower.",
    },
    evidence: { for: [{ source: "R01" }], against: [] },
  },
  {
    id: "rule-R02",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "风险评估的关键环节由放款机构自己做，不得外包",
      en: "The lender itself must carry out the key steps of assessing risk and may not outsource them",
    },
    reason: {
      "zh-CN": "授信审批等关键环节都在放款机构手里。外人说自己有门路，与这条规定对不上。",
      en: "Key steps such as credit approval stay with the lender. An outsider’s talk of connections does not fit this rule.",
    },
    evidence: { for: [{ source: "R02" }, { source: "R01" }], against: [] },
  },
  {
    id: "rule-R04",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`${"loan-facilitation-rule-from"} 起，助贷平台不得另向借款人收息费`,
      en: en`Since ${"loan-facilitation-rule-from"}, platforms that bring a bank its borrowers may not charge them interest or fees of their own`,
    },
    reason: {
      "zh-CN": zh`增信服务费也要算进综合成本，一般理解为年化不超过 ${"licensed-lending-line"}。这次收紧来自规定，不是针对个人。`,
      en: en`Guarantee fees count in the all-in cost, commonly understood as at most ${"licensed-lending-line"} a year. This tightening came from a rule, not from anything personal.`,
    },
    evidence: { for: [{ source: "R04" }, { source: "R22" }], against: [] },
  },
  {
    id: "rule-R05",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`消费金融公司给一个人的授信不得超过 ${"consumer-finance-cap"}`,
      en: en`A consumer-finance company may grant one person at most ${"consumer-finance-cap"} of credit`,
    },
    reason: {
      "zh-CN": "这是监管规定的上限，不是人人都能拿到的数。具体额度要看还款能力。",
      en: "This is a ceiling set by the regulator, not a sum that everyone gets. The actual limit depends on the means to repay.",
    },
    evidence: { for: [{ source: "R05", locator: { "zh-CN": "第18条", en: "art. 18" } }], against: [] },
  },
  {
    id: "rule-R05-ability",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "消费金融公司授信前，要审慎评估借款人的还款能力",
      en: "A consumer-finance company must prudently assess the means to repay before lending",
    },
    reason: {
      "zh-CN": "规定要求看的是还不还得起，不是登录次数或买了什么。所以值得做的是让债务保持在还得起的范围。",
      en: "What the rule asks for is whether you can repay, not logins or purchases. So what is worth doing is keeping debt affordable.",
    },
    evidence: { for: [{ source: "R05", locator: { "zh-CN": "第18条", en: "art. 18" } }], against: [] },
  },
  {
    id: "rule-R05-consumption",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "消费金融公司的贷款用于个人消费，不含购房购车",
      en: "Loans of consumer-finance companies are for personal consumption, not homes or cars",
    },
    reason: {
      "zh-CN": "做生意、投资和买房买车都不在范围里。用途以合同写明的为准。",
      en: "Business, investment, homes and cars are outside it. The contract states what the money may be used for.",
    },
    evidence: { for: [{ source: "R05", locator: { "zh-CN": "第3条", en: "art. 3" } }], against: [] },
  },
  {
    id: "rule-R08",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`${"cost-disclosure-from"} 起，签约前要出示综合融资成本明示表`,
      en: en`Since ${"cost-disclosure-from"}, an all-in cost table must be shown before signing`,
    },
    reason: {
      "zh-CN": "表上写明本金、每项费用、收取方和综合年化，表外不得再收。此前签的合同不受影响。",
      en: "It states principal, each fee, who charges it and the annual all-in cost; nothing outside it may be charged. Contracts signed earlier are not affected.",
    },
    evidence: { for: [{ source: "R08" }], against: [] },
    statements: ["cost-statement"],
  },
  {
    id: "rule-R09",
    placement: { part: "beyond" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": "小额贷款公司的综合成本，正被要求逐步压低",
      en: "Micro-loan companies are being told to bring all-in costs down step by step",
    },
    reason: {
      "zh-CN": "指引没有公开全文，我们只看到媒体报道，还没有证实。成本受限后，有些机构会收缩这类业务。",
      en: "The guideline has no public full text; we saw press reports only, so it is not confirmed. When costs are capped, some lenders shrink this business.",
    },
    evidence: { for: [{ source: "R09" }, { source: "N12" }], against: [] },
  },
  {
    id: "rule-R10",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`${"marketing-rule-from"} 起，网上营销金融产品须有资质或受托`,
      en: en`Since ${"marketing-rule-from"}, marketing financial products online takes a licence or authorisation`,
    },
    reason: {
      "zh-CN": "博主、群友推荐贷款，先想想对方有没有资格。受托平台要把你带到机构自己的页面去办理。",
      en: "When a blogger or a group member recommends a loan, ask whether they are entitled to. An authorised platform must send you on to the lender’s own page.",
    },
    evidence: { for: [{ source: "R10" }], against: [] },
  },
  {
    id: "rule-R11",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "暂时遇到困难的借款人，可与机构商量期限和还款频次",
      en: "Borrowers in temporary difficulty may negotiate term and payment frequency with the lender",
    },
    reason: {
      "zh-CN": "2025 年的监管通知主要对银行说，鼓励合理调整，但不是保证。主动说明情况、提出能做到的方案。",
      en: "A regulator’s notice of 2025, addressed mainly to banks, encourages reasonable changes but guarantees none. Explain your situation and propose a plan you can keep.",
    },
    evidence: { for: [{ source: "R11" }], against: [] },
  },
  {
    id: "rule-R14",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "规定不许小额贷款公司向大学生发放互联网消费贷款",
      en: "Micro-loan companies are barred from online consumer loans to university students",
    },
    reason: {
      "zh-CN":
        "银行业机构也要审慎办理、核实还款来源。学生额度受限，可能就是因为这条规定；学费困难可以找学校资助中心。",
      en: "Banking institutions must be prudent and verify the source of repayment. Where a student’s limit is restricted, this rule may be the reason; for tuition, ask the school’s aid office.",
    },
    evidence: { for: [{ source: "R14" }], against: [] },
  },
  {
    id: "ask-student-aid",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "学费住宿费有困难，去学校资助中心问助学办法",
      en: "If tuition or lodging cannot be paid, ask the university’s aid office about support",
    },
    reason: {
      "zh-CN":
        "规定拦的是不合规的放贷，同时要求学校帮助有困难的学生。有哪些办法、怎么申请，以本校资助中心说的为准。",
      en: "The rules bar improper lending and at the same time ask universities to support students in difficulty. What there is and how to apply is for your own aid office to say.",
    },
    evidence: {
      for: [
        {
          source: "R14",
          locator: { "zh-CN": "关于高校帮扶的部分", en: "the part on help from universities" },
        },
      ],
      against: [],
    },
  },
  {
    id: "rule-R17",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`向机构投诉，一般 ${"lender-complaint-days"} 日内要有处理决定`,
      en: en`A complaint to a lender generally gets a decision within ${"lender-complaint-days"} days`,
    },
    reason: {
      "zh-CN": zh`情况复杂的可到 ${"lender-complaint-days-complex"} 日，特别复杂的经批准再延 ${"lender-complaint-days-extension"} 日。投诉时记下时间和经过，留好截图。`,
      en: en`Complex cases may take ${"lender-complaint-days-complex"} days, and very complex ones ${"lender-complaint-days-extension"} more with approval. Note times and events and keep screenshots.`,
    },
    evidence: { for: [{ source: "R17" }], against: [] },
  },
  {
    id: "rule-R18",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`信用卡欠款确实还不起，可与银行协商最长 ${"card-plan-years"} 年分期`,
      en: en`Card debt too heavy to repay can be negotiated with the bank into a plan of up to ${"card-plan-years"} years`,
    },
    reason: {
      "zh-CN":
        "条件是超出还款能力而且仍愿意还，银行「可以」同意，不是必须。自己谈不收费；口头谈成的，银行应当录音。",
      en: "It takes debt beyond your means and the will to repay; the bank “may” agree but need not. Negotiating yourself is free, and an oral deal has to be recorded by the bank.",
    },
    evidence: { for: [{ source: "R18", locator: { "zh-CN": "第70条", en: "art. 70" } }], against: [] },
  },
  {
    id: "rule-R24",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`一次性信用修复已在 ${"repair-window-end"} 截止，从来不收费`,
      en: en`The one-time credit repair closed on ${"repair-window-end"} and was free throughout`,
    },
    reason: {
      "zh-CN": "符合条件的由系统自动处理，不用申请，也没有代办。现在还说能办的，都是骗人。",
      en: "Those who qualified were handled automatically, without application or agents. Whoever still offers it is deceiving you.",
    },
    evidence: { for: [{ source: "R24" }], against: [] },
  },
  {
    id: "rule-R25",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "五部门联合提醒：警惕收费的「代理维权」",
      en: "Five authorities jointly warn against paid “rights agents”",
    },
    reason: {
      "zh-CN": "这些人教人造假材料、骗取个人信息和服务费。维权可以自己走正规渠道，不用付钱给他们。",
      en: "They teach people to forge papers and take their data and fees. You can use the proper channels yourself without paying them.",
    },
    evidence: { for: [{ source: "R25" }], against: [] },
  },
  {
    id: "rule-R26",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`国家标准建议，催收应找债务人本人，${"collection-quiet-hours"} 不打扰`,
      en: en`The national standard advises collectors to turn to the debtor, and not ${"collection-quiet-hours"}`,
    },
    reason: {
      "zh-CN":
        "只有联系不上本人等少数情形才可找联系人，而且不得透露欠款。这是推荐性标准，投诉时可以引用；债仍要还。",
      en: "Contacts may be approached only in a few cases, such as when the debtor cannot be reached, and never told of the debt. It is a recommended standard to cite in a complaint; the debt itself remains.",
    },
    evidence: { for: [{ source: "R26" }], against: [] },
  },
  {
    id: "rule-R29",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "金融机构卖产品，要与客户的风险承受能力匹配",
      en: "Institutions must match the products they sell to a customer’s risk tolerance",
    },
    reason: {
      "zh-CN": "买理财只看适不适合自己。为了别的目的去买，就丢开了这道保护。",
      en: "Buy a financial product only if it suits you. Buying it for another purpose throws this protection away.",
    },
    evidence: { for: [{ source: "R29" }], against: [] },
  },
] as const satisfies readonly Claim[];
