import type { Cause } from "../../model/cause.ts";
import { en, zh } from "./with-constants.ts";

/** Why a limit may not move, fall, pause or be refused, in the order of the article's four families. */
export const causes = [
  {
    id: "policy-new-rule",
    family: "policy",
    name: { "zh-CN": "国家收紧了放贷政策", en: "National policy on lending was tightened" },
    explanation: {
      "zh-CN":
        "监管部门发布新规定后，机构可能对一整类贷款一起收紧。按时还款的人也会碰到，跟哪一个人的表现没有关系。要确认是它，得看到写明施行日期的正式文件。",
      en: "After a regulator issues a new rule, lenders may tighten a whole kind of loan at once. People who pay on time are hit as well; it says nothing about any one person. To be sure of it, you need the official text with its date.",
    },
    control: "none",
    outcomes: ["flat", "cut", "paused", "refused"],
    claims: ["C1.1", "C1.3", "rule-R04", "rule-R09"],
    waiting: {
      "zh-CN": "规定收紧时，你能做的只有看清公告，然后等。没有哪个动作能绕过去，不借就没有损失。",
      en: "When a rule tightens, all you can do is read the notice and wait. No step gets around it, and without a need to borrow nothing is lost.",
    },
  },
  {
    id: "policy-student-rule",
    family: "policy",
    name: { "zh-CN": "大学期间借钱有限制", en: "Borrowing is restricted while at university" },
    explanation: {
      "zh-CN":
        "对在校大学生发放互联网消费贷款，有专门的限制。2021 年有公开报道说，一位学生用户的额度从 31,300 元降到 3,000 元。这是针对人群的规定，不是对谁的评价。",
      en: "Online consumer loans to enrolled students are restricted by a rule of their own. In 2021 the press reported a student whose limit went from ¥31,300 to ¥3,000. The rule is about a group of people and judges nobody.",
    },
    control: "none",
    outcomes: ["flat", "cut", "paused", "refused"],
    claims: ["rule-R14", "fact-PF09"],
    waiting: {
      "zh-CN": "在校期间这条限制一直在。真缺学费住宿费，去学校资助中心问助学贷款，不要改资料。",
      en: "The restriction lasts for as long as you are enrolled. If tuition or lodging cannot be paid, ask the university’s aid office about student loans; do not change your details.",
    },
  },
  {
    id: "market-lender-retreat",
    family: "market",
    name: { "zh-CN": "放款机构主动减少放贷", en: "The lender chose to lend less" },
    explanation: {
      "zh-CN":
        "放款机构有自己的盘算，有时会少做或不做某类贷款。许多按时还款的人会同时碰到。除非机构自己公告，外人看不出来。",
      en: "A lender has plans of its own and at times does less of one kind of loan, or none. Many people who pay on time are hit together. Unless the lender says so in a notice, nobody outside can see it.",
    },
    control: "none",
    outcomes: ["flat", "cut", "paused", "refused"],
    claims: ["C2.2", "C2.3", "fact-PF08"],
    waiting: {
      "zh-CN": "这是机构自己的决定，你做什么都改变不了。看公告，安心等；不借就没有损失。",
      en: "This is the lender’s own decision, and nothing you do will change it. Read the notice and wait; without a need to borrow nothing is lost.",
    },
  },
  {
    id: "market-lender-change",
    family: "market",
    name: { "zh-CN": "背后的放款机构变了", en: "Another lender now stands behind it" },
    explanation: {
      "zh-CN":
        "同一个入口背后，放款的可能是不同的机构。换了一家，就会重新评估，额度和价格都可能不一样。合同和借款页上写着真正的放款机构。",
      en: "Behind one and the same entrance different lenders may stand. Another lender assesses anew, so limit and price may differ. The contract and the loan page name the real lender.",
    },
    control: "none",
    outcomes: ["flat", "cut", "paused", "refused"],
    claims: ["fact-PF03", "fact-PF04"],
    waiting: {
      "zh-CN": "换哪一家放款，不由你定。看清新合同上的机构和费用，其余的只能等。",
      en: "Which lender stands behind the line is not up to you. Read who the new contract names and what it costs; the rest is waiting.",
    },
  },
  {
    id: "standing-arrears",
    family: "credit-standing",
    name: { "zh-CN": "有一笔欠款逾期了", en: "A debt has become overdue" },
    explanation: {
      "zh-CN": zh`没按时还的款会记进信用报告，从还清那天起保存 ${"adverse-information-years"} 年。机构放款前都会看。现在没还的一期，比以前还清的分量重得多。`,
      en: en`Late payments enter the credit report and are kept for ${"adverse-information-years"} years from the day they are cleared. Lenders look at them before lending. One that is unpaid today weighs far more than one cleared in the past.`,
    },
    control: "direct",
    mainRemedy: "clear-overdue",
    outcomes: ["flat", "cut", "paused", "refused"],
    claims: ["C3.1", "law-L01-16", "law-L01-29"],
  },
  {
    id: "standing-applications",
    family: "credit-standing",
    name: { "zh-CN": "短时间内向多处借钱", en: "Many loans were requested in quick succession" },
    explanation: {
      "zh-CN":
        "每申请一家，机构查一次报告，就留下一条查询记录。短时间里很多条，会让人觉得急着用钱。多少次算多，没有官方界线。",
      en: "Each application lets a lender read the report and leaves an enquiry there. Many within a short time look like urgent need. No official number says how many are too many.",
    },
    control: "direct",
    mainRemedy: "stop-applying",
    outcomes: ["flat", "cut", "paused", "refused"],
    claims: ["C3.5", "fact-PF12"],
  },
  {
    id: "standing-debt-load",
    family: "credit-standing",
    name: { "zh-CN": "挣的钱扛不住这么多债", en: "Earnings cannot carry so much debt" },
    explanation: {
      "zh-CN":
        "机构放款前要审慎评估还款能力。每月要还的钱占了收入一大截，再借就容易还不上。这件事改得了，但要慢慢来。",
      en: "Before lending, a lender must prudently assess the ability to repay. When instalments take up much of the income, one more loan is easily too much. This can be changed, though only slowly.",
    },
    control: "indirect",
    mainRemedy: "stop-new-borrowing",
    outcomes: ["flat", "cut", "paused", "refused"],
    claims: ["fact-PF21", "rule-R05-ability"],
  },
  {
    id: "standing-use-of-funds",
    family: "credit-standing",
    name: { "zh-CN": "借的钱用错了地方", en: "Borrowed funds were put to wrong use" },
    explanation: {
      "zh-CN":
        "消费贷只能用在合同约定的个人消费上，不能炒股、买房、转借别人。用错了，机构可以停止放款，也可以提前收回。",
      en: "A consumer loan may be used only for the personal consumption that the contract names, not for shares, property or on-lending. If it was not, the lender may stop lending or call the loan in early.",
    },
    control: "direct",
    mainRemedy: "stop-barred-use",
    outcomes: ["flat", "cut", "paused", "refused"],
    claims: ["C3.3b", "R3.1a", "law-L04-673"],
  },
  {
    id: "standing-report-error",
    family: "credit-standing",
    name: { "zh-CN": "征信出错或遭人冒名", en: "A bureau mistake or an impostor at work" },
    explanation: {
      "zh-CN":
        "报告可能记错，也可能有人冒用身份借款。先拿自己的合同对一遍：陌生的名字，有时只是平台背后的银行。真错了，自己提异议，不花钱。",
      en: "A report may hold a mistake, or someone may have borrowed in another’s name. First compare it with your own contracts: a strange name is sometimes just the bank behind a platform. If it is wrong, dispute it yourself, free of charge.",
    },
    control: "direct",
    mainRemedy: "object-to-error",
    outcomes: ["flat", "cut", "paused", "refused"],
    claims: ["law-L01-25", "check-own-report"],
  },
  {
    id: "system-identity",
    family: "system",
    name: { "zh-CN": "实名资料需要重新认证", en: "Real-name registration has to be renewed" },
    explanation: {
      "zh-CN":
        "证件过期、换了手机号，系统可能先停一停，等你重新核验身份。一般在官方 App 里补全就行。核验恢复的是使用，不代表额度会变。",
      en: "After an identity card expires or a number changes, the system may pause until identity is verified again. Usually it is done in the official app. Verification restores access; it does not promise any change of the limit.",
    },
    control: "direct",
    mainRemedy: "update-details",
    outcomes: ["paused", "refused"],
    claims: ["R4.3", "verify-identity-official", "fact-PF20"],
  },
  {
    id: "system-security",
    family: "system",
    name: { "zh-CN": "为防被盗暂时锁住了", en: "Locked for a while to prevent theft" },
    explanation: {
      "zh-CN":
        "换设备、异地登录，或者像是被人盗用，系统会先把账户保护起来。一般自己在官方 App 里核验就能解除。收钱「解封」的都是骗局。",
      en: "A new device, an unusual place of login or signs of theft make the system guard the account first. Usually you can lift the hold yourself in the official app. Anyone who charges for unlocking is a fraud.",
    },
    control: "direct",
    mainRemedy: "verify-in-official-app",
    outcomes: ["paused", "refused"],
    claims: ["R4.3", "fact-PF20", "fact-PF17"],
  },
] as const satisfies readonly Cause[];
