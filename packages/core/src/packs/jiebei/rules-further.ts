import type { Rule } from "../../model/rule.ts";
import { dayOf } from "./constant-of.ts";
import { reaches } from "./rule-reaches.ts";
import { en, zh } from "./with-constants.ts";

/** Laws and regulators’ rules beyond those that the article’s claims rest on. */
export const furtherRules = [
  {
    id: "L06",
    title: {
      "zh-CN": "消费者权益保护法实施条例",
      en: "Implementing Regulation of the Consumer Protection Law",
    },
    number: "国务院令第778号",
    effective: "2024-07-01",
    scope: {
      "zh-CN": "约束向消费者提供商品和服务的经营者，金融机构在其中。",
      en: "Binds businesses that serve consumers, financial institutions among them.",
    },
    takeaway: {
      "zh-CN": "要用看得懂的方式说明价格和条件；自动续费要提前醒目提示，随时可以取消。",
      en: "Prices and terms must be explained plainly; automatic renewal must be announced clearly beforehand and can be cancelled at any time.",
    },
    source: "L06",
  },
  {
    id: "L09",
    title: { "zh-CN": "中华人民共和国刑法（相关条款）", en: "Criminal Law (relevant articles)" },
    number: "主席令第83号（1997年修订）",
    effective: "1997-10-01",
    scope: {
      "zh-CN": "约束所有人。这里只讲方向，个案由司法机关认定。",
      en: "Binds everyone. Only the direction is given here; courts decide each case.",
    },
    takeaway: {
      "zh-CN": "用假材料骗贷、组织套现、出借账户帮人转赃款，都可能构成犯罪。",
      en: "False papers for a loan, organised cashing out and lending accounts to move stolen money can all be crimes.",
    },
    source: "L09",
  },
  {
    id: "R03",
    title: {
      "zh-CN": "关于加强商业银行互联网贷款业务管理 提升金融服务质效的通知",
      en: "Notice on Managing Banks’ Internet Loans Better",
    },
    number: "银保监规〔2022〕14号",
    effective: "2022-07",
    scope: { "zh-CN": "约束商业银行的互联网贷款。", en: "Binds banks’ internet loans." },
    takeaway: {
      "zh-CN": "银行要自己做风险评估，对合作平台的信息披露和消费者保护负责。",
      en: "Banks must assess risk themselves and answer for disclosure and consumer protection by their partners.",
    },
    source: "R03",
  },
  {
    id: "R06",
    title: { "zh-CN": "个人贷款管理办法", en: "Measures for the Administration of Personal Loans" },
    number: "金融监管总局令2024年第3号",
    effective: "2024-07-01",
    scope: {
      "zh-CN": "约束银行等机构发放的个人贷款。",
      en: "Binds personal loans of banks and similar lenders.",
    },
    takeaway: {
      "zh-CN": "贷款要有明确、合法的用途，不得发放没有指定用途的个人贷款。",
      en: "A loan needs a definite and lawful purpose; personal loans without one may not be made.",
    },
    source: "R06",
  },
  {
    id: "R09",
    title: {
      "zh-CN": "小额贷款公司综合融资成本管理工作指引（媒体报道）",
      en: "Guide on the All-in Cost of Micro-loan Companies (press reports)",
    },
    number: null,
    effective: "2025-12",
    scope: {
      "zh-CN": "约束小额贷款公司。没有公开全文，以下来自媒体报道。",
      en: "Binds micro-loan companies. No full text is public; what follows is from press reports.",
    },
    takeaway: {
      "zh-CN": zh`新发贷款的综合年化不得超过 ${"micro-loan-line"}，到 2027 年底前原则上再降到 LPR 的 4 倍以内。`,
      en: en`New loans may not exceed ${"micro-loan-line"} a year in all, and by the end of 2027 should as a rule come down to 4 times the LPR.`,
    },
    source: "R09",
  },
  {
    id: "R13",
    title: { "zh-CN": "个人消费贷款财政贴息政策", en: "Interest Subsidy for Personal Consumer Loans" },
    number: "财金〔2025〕80号、财金〔2026〕1号",
    effective: "2025-09-01",
    until: dayOf("subsidy-until"),
    scope: {
      "zh-CN": "适用于真实消费的个人消费贷款和新办的信用卡账单分期，由机构自动识别。",
      en: "Covers personal loans for real purchases and new card-bill instalments; the lender applies it by itself.",
    },
    takeaway: {
      "zh-CN": zh`每年贴 ${"subsidy-rate in points"} 个百分点的利息，不超过合同利率的 50%，一个人在一家机构每年最多 ${"subsidy-yearly-cap"}；不收服务费，也不替人还本金。`,
      en: en`${"subsidy-rate in points"} percentage point of interest a year, at most 50% of the contract rate and ${"subsidy-yearly-cap"} a year for one person at one lender; it costs nothing and repays no principal.`,
    },
    source: "R13",
    applies: reaches.R13,
  },
  {
    id: "R15",
    title: {
      "zh-CN": "银行保险机构消费者权益保护管理办法",
      en: "Measures for Consumer Protection in Banking and Insurance",
    },
    number: "银保监会令2022年第9号",
    effective: "2023-03-01",
    scope: { "zh-CN": "约束银行保险机构。", en: "Binds banking and insurance institutions." },
    takeaway: {
      "zh-CN": "不得强制搭售、误导；要保护个人信息，规范催收。",
      en: "No forced bundling and no misleading; personal data is protected and collection kept within rules.",
    },
    source: "R15",
  },
  {
    id: "R16",
    title: {
      "zh-CN": "中国人民银行金融消费者权益保护实施办法",
      en: "Central Bank Measures for Protecting Financial Consumers",
    },
    number: "中国人民银行令〔2020〕第5号",
    effective: "2020-11-01",
    scope: {
      "zh-CN":
        "约束银行和支付机构；银行的投诉自 2024-06-28 起改由金融监管部门受理。2026-05-22 人民银行修改过部分规章，这部是否在内没有查到。",
      en: "Binds banks and payment institutions; since 2024-06-28 complaints about banks go to the financial regulator. On 2026-05-22 the central bank amended some rules; whether this is one of them we could not find.",
    },
    takeaway: {
      "zh-CN": "产品信息要说清楚，营销不得误导，金融信息要保护好。",
      en: "Products must be explained, marketing may not mislead, and financial data must be kept safe.",
    },
    source: "R16",
  },
  {
    id: "R19",
    title: {
      "zh-CN": "关于进一步促进信用卡业务规范健康发展的通知",
      en: "Notice on the Sound Development of Credit Card Business",
    },
    number: "银保监规〔2022〕13号",
    effective: "2022-07",
    scope: { "zh-CN": "约束银行的信用卡业务。", en: "Binds banks’ credit card business." },
    takeaway: {
      "zh-CN": "分期的成本要以利息的形式说明，最低还款的后果要讲清楚。",
      en: "Instalment costs must be shown as interest, and what the minimum payment leads to must be explained.",
    },
    source: "R19",
  },
  {
    id: "R20",
    title: {
      "zh-CN": "最高人民法院关于审理民间借贷案件适用法律若干问题的规定（2020年第二次修正）",
      en: "Supreme Court Provisions on Private Lending (as amended for the second time in 2020)",
    },
    number: "法释〔2020〕17号",
    effective: "2021-01-01",
    scope: {
      "zh-CN": "管个人、企业之间的民间借贷，不直接管持牌金融机构。",
      en: "For lending between persons and firms; not for licensed lenders as such.",
    },
    takeaway: {
      "zh-CN":
        "约定利率连同逾期利息、违约金和其他费用，合起来一年不得超过签约时 1 年期 LPR 的 4 倍；先扣的利息不算本金。",
      en: "Interest, overdue interest, penalties and other charges together may not exceed 4 times the 1-year LPR of the day of the contract, a year; interest taken in advance does not count as principal.",
    },
    source: "R20",
  },
  {
    id: "R21",
    title: {
      "zh-CN": "最高人民法院关于新民间借贷司法解释适用范围问题的批复",
      en: "Supreme Court Reply on the Scope of the Rules on Private Lending",
    },
    number: "法释〔2020〕27号",
    effective: "2021-01-01",
    scope: {
      "zh-CN": "管小额贷款公司、融资担保公司、典当行等 7 类地方金融组织。",
      en: "For 7 kinds of local financial organisations, such as micro-loan companies, guarantors and pawnshops.",
    },
    takeaway: {
      "zh-CN": "它们做金融业务引起的纠纷，不适用民间借贷的规定。",
      en: "Disputes from their financial business do not fall under the rules on private lending.",
    },
    source: "R21",
  },
  {
    id: "R22",
    title: {
      "zh-CN": "关于进一步加强金融审判工作的若干意见",
      en: "Supreme Court Opinions on Strengthening Financial Trials",
    },
    number: "法发〔2017〕22号",
    effective: "2017-08",
    scope: {
      "zh-CN": "供法院审理金融借款案件时用，要由借款人提出请求。",
      en: "For courts in cases on financial loans; the borrower has to ask.",
    },
    takeaway: {
      "zh-CN": zh`利息、罚息、违约金等合起来过高的，法院可按年 ${"licensed-lending-line"} 为限调减。这是封顶的数，不是合理的价。`,
      en: en`If interest, penalties and the like are too high together, courts may cut them to ${"licensed-lending-line"} a year. That is a ceiling, not a fair price.`,
    },
    source: "R22",
  },
  {
    id: "R23",
    title: { "zh-CN": "关于规范整顿「现金贷」业务的通知", en: "Notice on Cleaning up Cash Loans" },
    number: "整治办函〔2017〕141号",
    effective: "2017-12-01",
    scope: { "zh-CN": "约束做「现金贷」的机构。", en: "Binds providers of cash loans." },
    takeaway: {
      "zh-CN": "息费合起来折成年化；不得先扣利息；不得向没有收入来源的人放贷；不得暴力催收。",
      en: "All charges in one annual rate; no interest up front; no loans to people without income; no violent collection.",
    },
    source: "R23",
  },
  {
    id: "R28",
    title: {
      "zh-CN": "商业银行房地产贷款风险管理指引",
      en: "Guidelines on the Risk of Banks’ Housing Loans",
    },
    number: "银监发〔2004〕57号",
    effective: "2004-08-30",
    scope: {
      "zh-CN": "只管住房贷款，其他负债可以拿来对照。",
      en: "For housing loans only; other debts may be held against it.",
    },
    takeaway: {
      "zh-CN": "房贷月供不超过月收入的 50%，全部债务月供不超过 55%。",
      en: "Housing payments at most 50% of monthly income, all debt payments at most 55%.",
    },
    source: "R28",
  },
  {
    id: "R32",
    title: {
      "zh-CN": "小额贷款公司监督管理暂行办法",
      en: "Interim Measures for Supervising Micro-loan Companies",
    },
    number: "金规〔2024〕26号",
    effective: "2024-12-31",
    scope: { "zh-CN": "约束小额贷款公司。", en: "Binds micro-loan companies." },
    takeaway: {
      "zh-CN": zh`网络小贷对一个人的消费贷余额不超过 ${"online-micro-loan-cap"}。`,
      en: en`An online micro-loan company may have at most ${"online-micro-loan-cap"} of consumer loans outstanding to one person.`,
    },
    source: "R32",
  },
  {
    id: "R36",
    title: { "zh-CN": "征信投诉办理规程", en: "Procedure for Handling Credit Reporting Complaints" },
    number: "银发〔2024〕37号",
    effective: "2024",
    scope: {
      "zh-CN": "管对征信机构、报送和查询信用报告的机构的投诉。",
      en: "For complaints about credit bureaus and institutions that report to or query the database.",
    },
    takeaway: {
      "zh-CN": "书面向被投诉机构所在地的人民银行分支机构提出，期限从受理那天算起；打电话不算。",
      en: "Complain in writing to the central-bank branch where that institution sits; the time runs from acceptance, and a phone call does not start it.",
    },
    source: "R36",
  },
] as const satisfies readonly Rule[];
