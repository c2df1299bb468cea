import type { Rule } from "../../model/rule.ts";
import { dayOf } from "./constant-of.ts";
import { reaches } from "./rule-reaches.ts";
import { furtherRules } from "./rules-further.ts";
import { en, zh } from "./with-constants.ts";

/** Laws and regulators’ rules: those that the claims rest on, then the rest of the field. */
export const rules = [
  {
    id: "L01",
    title: {
      "zh-CN": "征信业管理条例",
      en: "Regulation on the Administration of the Credit Reporting Industry",
    },
    number: "国务院令第631号",
    effective: "2013-03-15",
    scope: {
      "zh-CN": "适用于征信机构、央行征信系统和使用它的放款机构。",
      en: "Binds credit bureaus, the central bank’s database and the lenders that use it.",
    },
    takeaway: {
      "zh-CN": zh`每年 ${"free-reports-per-year"} 次免费查自己的报告；不良信息从终止之日起存 ${"adverse-information-years"} 年；报告有错可免费异议，${"objection-days"} 日内答复。`,
      en: en`${"free-reports-per-year"} free reports a year; adverse entries stay ${"adverse-information-years"} years from their end; errors can be disputed for free, with an answer within ${"objection-days"} days.`,
    },
    source: "L01",
  },
  {
    id: "L02",
    title: {
      "zh-CN": "征信业务管理办法",
      en: "Measures for the Administration of Credit Reporting Business",
    },
    number: "中国人民银行令〔2021〕第4号",
    effective: "2022-01-01",
    scope: {
      "zh-CN": "适用于征信业务和购买征信服务的金融机构。这里按 2026-05-22 修改部分规章之前的文本。",
      en: "Binds credit reporting and the institutions that buy it. Given here as before the decision of 2026-05-22 that amended some rules.",
    },
    takeaway: {
      "zh-CN": "用于放贷的个人征信服务要来自持牌机构；征信机构不得靠删除不良信息收费。",
      en: "Personal credit services for lending must come from licensed bureaus, and bureaus may not charge for removing adverse entries.",
    },
    source: "L02",
  },
  {
    id: "L03",
    title: { "zh-CN": "中华人民共和国个人信息保护法", en: "Personal Information Protection Law" },
    number: "主席令第91号",
    effective: "2021-11-01",
    scope: {
      "zh-CN": "适用于处理个人信息的各类组织。",
      en: "Binds organisations of all kinds that handle personal data.",
    },
    takeaway: {
      "zh-CN": "敏感信息要单独同意，给过的同意可以撤回；自动化决定影响重大时，可以请求说明。",
      en: "Sensitive data needs separate consent, which may be withdrawn; if an automated decision affects you greatly, you may ask for an explanation.",
    },
    source: "L03",
  },
  {
    id: "L04",
    title: { "zh-CN": "中华人民共和国民法典", en: "Civil Code" },
    number: "主席令第45号",
    effective: "2021-01-01",
    scope: {
      "zh-CN": "适用于民事合同，借款合同在其中。",
      en: "Governs civil contracts, loan contracts among them.",
    },
    takeaway: {
      "zh-CN": "利息不得预先扣除；改变用途可被提前收回；提前还款一般只付实际期间的利息；展期要对方同意。",
      en: "No interest in advance; a misused loan may be called in early; repaying early usually costs interest for the actual time only; an extension needs consent.",
    },
    source: "L04",
  },
  {
    id: "L05",
    title: { "zh-CN": "中华人民共和国反电信网络诈骗法", en: "Law against Telecom and Online Fraud" },
    number: "主席令第119号",
    effective: "2022-12-01",
    scope: { "zh-CN": "约束所有单位和个人。", en: "Binds every organisation and person." },
    takeaway: {
      "zh-CN": "账户和银行卡不出租、不出借；被误限制的可以申诉。",
      en: "Do not rent out or lend accounts and cards; a mistaken restriction can be appealed.",
    },
    source: "L05",
  },
  {
    id: "R01",
    title: {
      "zh-CN": "商业银行互联网贷款管理暂行办法",
      en: "Interim Measures for Internet Loans of Commercial Banks",
    },
    number: "银保监会令2020年第9号",
    effective: "2020-07-12",
    scope: {
      "zh-CN": "约束商业银行；消费金融公司的大部分做法参照执行。",
      en: "Binds commercial banks; consumer-finance companies follow most of it by reference.",
    },
    takeaway: {
      "zh-CN": zh`一个人的授信一般以 ${"bank-online-consumer-cap"}为上限，部分银行可阶段性到 ${"bank-online-consumer-cap-temporary"}，以放款机构为准；钱不得用于购房、炒股等。`,
      en: en`The usual ceiling for one person is ${"bank-online-consumer-cap"}, at some banks for now ${"bank-online-consumer-cap-temporary"} (ask the lender); the money may not go into housing, shares and similar uses.`,
    },
    source: "R01",
  },
  {
    id: "R02",
    title: {
      "zh-CN": "关于进一步规范商业银行互联网贷款业务的通知",
      en: "Notice on Further Regulating Commercial Banks’ Internet Loans",
    },
    number: "银保监办发〔2021〕24号",
    effective: "2021-02-20",
    scope: {
      "zh-CN": "约束商业银行及与其合作的平台。2021-02-20 公开；第 2、5 条从 2022-01-01 起执行，其余的更早。",
      en: "Binds commercial banks and the platforms that work with them. Published on 2021-02-20; items 2 and 5 apply from 2022-01-01, the others from earlier.",
    },
    takeaway: {
      "zh-CN": "风险评估的关键环节由银行自己做，不得外包。",
      en: "Banks carry out the key steps of risk assessment themselves and may not outsource them.",
    },
    source: "R02",
  },
  {
    id: "R04",
    title: {
      "zh-CN": "关于加强商业银行互联网助贷业务管理 提升金融服务质效的通知",
      en: "Notice on Bank Loans Facilitated by Internet Platforms",
    },
    number: "金规〔2025〕9号",
    effective: dayOf("loan-facilitation-rule-from"),
    scope: {
      "zh-CN": "约束商业银行的互联网助贷业务。",
      en: "Binds bank loans facilitated by internet platforms.",
    },
    takeaway: {
      "zh-CN": zh`合作平台名单要公开；平台不得另收息费；综合成本一般理解为年化不超过 ${"licensed-lending-line"}。`,
      en: en`Partner lists are public; platforms charge nothing of their own; the all-in cost is commonly understood as at most ${"licensed-lending-line"} a year.`,
    },
    source: "R04",
    applies: reaches.R04,
  },
  {
    id: "R05",
    title: {
      "zh-CN": "消费金融公司管理办法",
      en: "Measures for the Administration of Consumer Finance Companies",
    },
    number: "金融监管总局令2024年第4号",
    effective: "2024-04-18",
    scope: { "zh-CN": "约束消费金融公司。", en: "Binds consumer-finance companies." },
    takeaway: {
      "zh-CN": zh`授信前审慎评估还款能力，一个人最多 ${"consumer-finance-cap"}；贷款不含购房购车。`,
      en: en`Assess the means to repay before lending; at most ${"consumer-finance-cap"} for one person; homes and cars are excluded.`,
    },
    source: "R05",
  },
  {
    id: "R07",
    title: {
      "zh-CN": "中国人民银行公告〔2021〕第3号（明示贷款年化利率）",
      en: "Announcement No. 3 of 2021 on Showing Annualised Loan Rates",
    },
    number: "中国人民银行公告〔2021〕第3号",
    effective: "2021-03-31",
    scope: {
      "zh-CN": "约束各类放贷机构和展示贷款的平台。",
      en: "Binds lenders of all kinds and platforms that show loans.",
    },
    takeaway: {
      "zh-CN": "要明显展示年化利率；用单利的，要写明「单利」。",
      en: "The annual rate must be shown clearly; simple interest must be labelled as such.",
    },
    source: "R07",
    applies: reaches.R07,
  },
  {
    id: "R08",
    title: {
      "zh-CN": "个人贷款业务明示综合融资成本规定",
      en: "Provisions on Disclosing the All-in Financing Cost of Personal Loans",
    },
    number: "金规〔2026〕2号",
    effective: dayOf("cost-disclosure-from"),
    scope: {
      "zh-CN": zh`约束银行、消费金融公司、小额贷款公司等发放个人贷款的机构；${"cost-disclosure-from"} 之前签的合同不受影响。`,
      en: en`Binds banks, consumer-finance companies, micro-loan companies and others that make personal loans; contracts signed before ${"cost-disclosure-from"} are not affected.`,
    },
    takeaway: {
      "zh-CN": "签约前出示一张表，写明每项费用和综合年化；表外不得再收。",
      en: "Before signing, one table shows each fee and the annual all-in cost; nothing outside it may be charged.",
    },
    source: "R08",
    applies: reaches.R08,
  },
  {
    id: "R10",
    title: {
      "zh-CN": "金融产品网络营销管理办法",
      en: "Measures for the Online Marketing of Financial Products",
    },
    number: null,
    effective: dayOf("marketing-rule-from"),
    scope: {
      "zh-CN": "约束在网上营销金融产品的机构、平台和个人。",
      en: "Binds institutions, platforms and persons that market financial products online.",
    },
    takeaway: {
      "zh-CN": "只有金融机构和受托平台可以营销；受托平台要带你到机构自己的页面办理。",
      en: "Only financial institutions and authorised platforms may market; an authorised platform must send you on to the institution’s own page.",
    },
    source: "R10",
    applies: reaches.R10,
  },
  {
    id: "R11",
    title: {
      "zh-CN": "关于发展消费金融助力提振消费的通知",
      en: "Notice on Developing Consumer Finance to Boost Consumption",
    },
    number: null,
    effective: "2025-03-14",
    scope: {
      "zh-CN": "主要发给商业银行；其他机构是否适用以放款机构为准。",
      en: "Addressed mainly to commercial banks; for others, ask the lender.",
    },
    takeaway: {
      "zh-CN": "暂时遇到困难的，可与机构商量期限和还款频次。",
      en: "In temporary difficulty, term and payment frequency can be discussed with the lender.",
    },
    source: "R11",
  },
  {
    id: "R14",
    title: {
      "zh-CN": "关于进一步规范大学生互联网消费贷款监督管理工作的通知",
      en: "Notice on Regulating Online Consumer Loans to University Students",
    },
    number: null,
    effective: "2021-02-24",
    scope: {
      "zh-CN": "约束小额贷款公司、银行业机构和未经批准的放贷主体。",
      en: "Binds micro-loan companies, banking institutions and unapproved lenders.",
    },
    takeaway: {
      "zh-CN": "小额贷款公司不得向大学生放互联网消费贷；银行业机构要审慎办理。",
      en: "Micro-loan companies may not make online consumer loans to university students; banking institutions must be prudent.",
    },
    source: "R14",
  },
  {
    id: "R17",
    title: {
      "zh-CN": "银行业保险业消费投诉处理管理办法",
      en: "Measures for Handling Consumer Complaints in Banking and Insurance",
    },
    number: "银保监会令2020年第3号",
    effective: "2020-03-01",
    scope: { "zh-CN": "约束银行保险机构。", en: "Binds banking and insurance institutions." },
    takeaway: {
      "zh-CN": zh`投诉一般 ${"lender-complaint-days"} 日内答复，复杂的 ${"lender-complaint-days-complex"} 日，特别复杂的经批准再延 ${"lender-complaint-days-extension"} 日。`,
      en: en`A complaint is generally answered within ${"lender-complaint-days"} days, a complex one within ${"lender-complaint-days-complex"}, a very complex one after ${"lender-complaint-days-extension"} more with approval.`,
    },
    source: "R17",
  },
  {
    id: "R18",
    title: {
      "zh-CN": "商业银行信用卡业务监督管理办法",
      en: "Measures for the Supervision of Commercial Banks’ Credit Card Business",
    },
    number: "银监会令2011年第2号",
    effective: "2011-01-13",
    scope: {
      "zh-CN": "约束商业银行，只针对信用卡欠款。",
      en: "Binds commercial banks and concerns credit card debt only.",
    },
    takeaway: {
      "zh-CN": zh`确实还不起又愿意还的，可以自己与银行协商最长 ${"card-plan-years"} 年的分期。`,
      en: en`Those who cannot pay but are willing may themselves negotiate a plan of up to ${"card-plan-years"} years with the bank.`,
    },
    source: "R18",
  },
  {
    id: "R24",
    title: {
      "zh-CN": "关于实施一次性信用修复政策有关安排的通知",
      en: "Notice on the One-time Credit Repair Policy",
    },
    number: null,
    effective: "2026-01-01",
    until: dayOf("repair-window-end"),
    scope: {
      "zh-CN": "适用于 2020-01-01 至 2025-12-31 产生、一个账户当月累计不超过 10,000 元的个人逾期。",
      en: "Covered personal arrears from 2020-01-01 to 2025-12-31 of at most ¥10,000 in all on an account in a month.",
    },
    takeaway: {
      "zh-CN": zh`已经结束：${"repair-window-end"} 前还清的由系统自动处理，不收费。`,
      en: en`It is over: what was repaid by ${"repair-window-end"} was handled automatically and free of charge.`,
    },
    source: "R24",
    applies: reaches.R24,
  },
  {
    id: "R26",
    title: {
      "zh-CN": "互联网金融 个人网络消费信贷 贷后催收风控指引",
      en: "Internet Finance: Personal Online Consumer Credit, Guide to Post-loan Collection",
    },
    number: "GB/T 45251-2025",
    effective: "2025-02-28",
    scope: {
      "zh-CN": "推荐性国家标准，面向个人网络消费信贷的催收。",
      en: "A recommended national standard for collecting personal online consumer credit.",
    },
    takeaway: {
      "zh-CN": zh`应找债务人本人，联系不上等少数情形才可找联系人；${"collection-quiet-hours"} 不打扰；不向联系人透露欠款。`,
      en: en`Turn to the debtor, and to a contact only in a few cases such as when the debtor cannot be reached; no calls ${"collection-quiet-hours"}; do not disclose the debt to contacts.`,
    },
    source: "R26",
  },
  {
    id: "R27",
    title: { "zh-CN": "关于人民币贷款利率有关问题的通知", en: "Notice on Questions of RMB Loan Rates" },
    number: "银发〔2003〕251号",
    effective: "2004-01-01",
    scope: { "zh-CN": "约束金融机构的人民币贷款。", en: "Binds RMB loans of financial institutions." },
    takeaway: {
      "zh-CN": "逾期罚息以合同为准，通常在上浮 30%–50% 之内。",
      en: "The contract sets overdue interest, usually within 30%–50% above the ordinary rate.",
    },
    source: "R27",
  },
  {
    id: "R29",
    title: {
      "zh-CN": "金融机构产品适当性管理办法",
      en: "Measures on Product Suitability of Financial Institutions",
    },
    number: "金融监管总局令2025年第7号",
    effective: "2026-02-01",
    scope: { "zh-CN": "约束销售产品的金融机构。", en: "Binds institutions that sell financial products." },
    takeaway: {
      "zh-CN": "产品要与客户的风险承受能力匹配。",
      en: "A product must match the customer’s risk tolerance.",
    },
    source: "R29",
  },
  {
    id: "R34",
    title: { "zh-CN": "征信报告查询收费文件", en: "Document on charges for credit report queries" },
    number: "发改价格〔2025〕668号",
    effective: "2025-07-01",
    scope: {
      "zh-CN": "适用于柜台查询个人信用报告的收费。",
      en: "Concerns the charge for credit reports at the counter.",
    },
    takeaway: {
      "zh-CN": zh`一年内第 ${"free-reports-per-year, the next"} 次起柜台查询每次 ${"counter-report-fee"}；网上自己查免费。`,
      en: en`From the ${"free-reports-per-year, the next"} counter query in a year, ${"counter-report-fee"} each; online self-queries are free.`,
    },
    source: "R34",
  },
  {
    id: "R35",
    title: {
      "zh-CN": "电信网络诈骗及其关联违法犯罪联合惩戒办法",
      en: "Measures on Joint Penalties for Telecom Fraud and Related Offences",
    },
    number: null,
    effective: "2024-12-01",
    scope: {
      "zh-CN": "适用于公安机关认定的电信网络诈骗及关联违法人员。",
      en: "Concerns persons found by the police to take part in telecom fraud and related offences.",
    },
    takeaway: {
      "zh-CN": "出租、出借账户情节严重的，可能受到几年的联合惩戒，可以申诉。",
      en: "Serious cases of renting out or lending accounts may bring joint penalties for some years; an appeal is possible.",
    },
    source: "R35",
  },
  {
    id: "R37",
    title: {
      "zh-CN": "三部门公告2024年第1号（金融消费者投诉受理分工）",
      en: "Joint Announcement No. 1 of 2024 on Who Handles Financial Consumers’ Complaints",
    },
    number: "公告2024年第1号",
    effective: "2024-06-28",
    scope: {
      "zh-CN": "划定金融消费者投诉由哪个部门受理。",
      en: "Sets which authority takes financial consumers’ complaints.",
    },
    takeaway: {
      "zh-CN": zh`银行和消费金融公司归 ${"line-financial-regulator"}；非银行支付机构和征信机构归人民银行。`,
      en: en`Banks and consumer-finance companies: ${"line-financial-regulator"}; non-bank payment institutions and credit bureaus: the central bank.`,
    },
    source: "R37",
  },
  ...furtherRules,
] as const satisfies readonly Rule[];
