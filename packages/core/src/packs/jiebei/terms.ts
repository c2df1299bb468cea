import type { Term } from "../../model/term.ts";
import { en, zh } from "./with-constants.ts";

/** Words of the trade that a borrower meets in contracts, apps and the news. */
export const terms = [
  {
    id: "credit-limit",
    term: { "zh-CN": "授信额度", en: "credit limit" },
    meaning: {
      "zh-CN": "放款机构愿意借给你的最高数目。它是可以欠的数目，不是你的钱；没借出来之前不用还，也不算利息。",
      en: "The most that a lender is willing to lend you. It is what you may come to owe, not money of yours; until you draw on it there is nothing to repay and no interest.",
    },
    claims: ["fact-PF08", "law-L04-675"],
  },
  {
    id: "drawdown",
    term: { "zh-CN": "借款（支用）", en: "drawdown" },
    meaning: {
      "zh-CN": "从额度里真正把钱借出来的那一下。利息从这时开始算。",
      en: "The moment you take money out of a limit. Interest starts then.",
    },
    claims: ["law-L04-675", "fact-PF02"],
  },
  {
    id: "revolving-credit",
    term: { "zh-CN": "循环额度", en: "revolving credit" },
    meaning: {
      "zh-CN": "还了还能再借的额度。方便，也容易一直欠着。",
      en: "A limit that opens again as you repay. Handy, and easy to stay in debt with.",
    },
    claims: ["maths-K21"],
  },
  {
    id: "utilisation",
    term: { "zh-CN": "额度使用率", en: "utilisation" },
    meaning: {
      "zh-CN": "已经借的钱占额度的多少。没有官方公布过哪条线算高。",
      en: "How much of a limit is in use. No official line says what is too much.",
    },
    claims: ["maths-K21"],
  },
  {
    id: "consumer-credit",
    term: { "zh-CN": "消费信贷", en: "consumer credit" },
    meaning: {
      "zh-CN": "借给个人、用来过日子和买东西的钱。不能拿去买房、炒股、投资。",
      en: "Money lent to a person for living and shopping. It may not go into homes, shares or investments.",
    },
    claims: ["rule-R05-consumption", "R3.1a"],
  },
  {
    id: "lender",
    term: { "zh-CN": "放款机构", en: "lender" },
    meaning: {
      "zh-CN": "真正把钱借给你、你要还给它的那家机构。看合同上写的名字，不看打开的是哪个 App。",
      en: "The institution that lends you the money and to which you owe it. Go by the name in the contract, not by the app you opened.",
    },
    claims: ["fact-PF04", "fact-PF05"],
  },
  {
    id: "licensed-institution",
    term: { "zh-CN": "持牌机构", en: "licensed institution" },
    meaning: {
      "zh-CN": "得到金融监管部门批准、可以做这门生意的机构，比如银行、消费金融公司。名单可以在监管网站上查。",
      en: "An institution that the regulator has licensed for the business, such as a bank or a consumer-finance company. The regulators’ websites list them.",
    },
    claims: ["rule-R14", "rule-R10"],
  },
  {
    id: "consumer-finance-company",
    term: { "zh-CN": "消费金融公司", en: "consumer-finance company" },
    meaning: {
      "zh-CN": "有牌照、专门发放个人消费贷款的机构，不是银行，不收存款。",
      en: "A licensed lender for personal consumption. It is no bank and takes no deposits from the public.",
    },
    claims: ["rule-R05", "rule-R05-ability"],
  },
  {
    id: "micro-loan-company",
    term: { "zh-CN": "小额贷款公司", en: "micro-loan company" },
    meaning: {
      "zh-CN": "由地方批准、只用自己和借来的钱放贷的公司。不许向大学生放互联网消费贷款。",
      en: "A company approved locally that lends its own and borrowed money. It may not make online consumer loans to university students.",
    },
    claims: ["rule-R14", "rule-R09"],
  },
  {
    id: "loan-facilitation",
    term: { "zh-CN": "助贷", en: "loan facilitation" },
    meaning: {
      "zh-CN": "平台帮银行找借款人、走流程，钱由银行出。平台不得另向你收息费。",
      en: "A platform finds borrowers for a bank and runs the process; the bank lends. The platform may not charge you interest or fees of its own.",
    },
    claims: ["rule-R04"],
  },
  {
    id: "joint-loan",
    term: { "zh-CN": "联合贷款", en: "joint loan" },
    meaning: {
      "zh-CN": "两家机构各出一部分钱，一起借给你。合同里会写清各是谁。",
      en: "Two institutions each put up part of the money and lend it to you together. The contract names both.",
    },
    claims: ["fact-PF04"],
  },
  {
    id: "brand-separation",
    term: { "zh-CN": "品牌隔离", en: "brand separation" },
    meaning: {
      "zh-CN": "谁家的贷款用谁的名字，让你看得出钱是谁借的。",
      en: "Each lender’s loans carry their own name, so that you can see who lends.",
    },
    claims: ["fact-PF03"],
  },
  {
    id: "direct-data-cut",
    term: { "zh-CN": "断直连", en: "cutting the direct data link" },
    meaning: {
      "zh-CN": "平台手里的个人信用信息，要经过持牌征信机构才能给放款机构用，不能直接递过去。",
      en: "A platform’s data on your credit may reach a lender only through a licensed credit bureau, no longer directly.",
    },
    claims: ["law-L02-05", "fact-PF13"],
  },
  {
    id: "automated-decision",
    term: { "zh-CN": "自动化决策", en: "automated decision" },
    meaning: {
      "zh-CN": "由程序根据你的信息做出的决定，没有人逐个看。影响重大的，你可以请求说明。",
      en: "A decision that a program takes from your data without anybody looking. If it weighs heavily, you may ask for an explanation.",
    },
    claims: ["law-L03-24"],
  },
  {
    id: "suitability",
    term: { "zh-CN": "适当性", en: "suitability" },
    meaning: {
      "zh-CN": "机构卖给你的产品，要和你承受得起的风险相配。",
      en: "What an institution sells you has to fit the risk that you can bear.",
    },
    claims: ["rule-R29"],
  },
  {
    id: "window-guidance",
    term: { "zh-CN": "窗口指导", en: "window guidance" },
    meaning: {
      "zh-CN": "监管部门向机构提出的要求，没有公开的全文，外面只能看到报道。",
      en: "What regulators ask of institutions without publishing a text; outsiders see only reports.",
    },
    claims: ["rule-R09"],
  },
  {
    id: "all-in-cost",
    term: { "zh-CN": "综合融资成本", en: "all-in financing cost" },
    meaning: {
      "zh-CN": "借这笔钱要付的全部代价：利息加上各种费用，折成一年的比率。",
      en: "All that a loan costs: interest and every fee, as a rate a year.",
    },
    claims: ["rule-R08", "rule-R07-base"],
  },
  {
    id: "cost-table",
    term: { "zh-CN": "明示表", en: "cost disclosure table" },
    meaning: {
      "zh-CN": "签约之前给你看的一张表，写清每一笔息费、谁收、合起来年化多少。表外的不得再收。",
      en: "The table shown to you before you sign: each charge, who takes it, and the yearly cost of all of them together. Nothing outside it may be charged.",
    },
    claims: ["rule-R08", "rule-R08-complete"],
  },
  {
    id: "annual-rate",
    term: { "zh-CN": "年化利率", en: "annual rate" },
    meaning: {
      "zh-CN": "把日息、月息、每期费率都换成一年的比率，这样才能互相比较。",
      en: "Daily, monthly and per-instalment rates turned into one rate a year, so that they can be compared.",
    },
    claims: ["rule-R07-base", "maths-K5"],
  },
  {
    id: "simple-rate",
    term: { "zh-CN": "单利", en: "simple rate" },
    meaning: {
      "zh-CN": "只按本金算的利率，利息不再生利息。用单利报年化的，要写明「单利」。",
      en: "Interest on the principal alone, none on interest. An annual rate quoted this way has to say so.",
    },
    claims: ["rule-R07-base"],
  },
  {
    id: "compound-rate",
    term: { "zh-CN": "复利", en: "compound rate" },
    meaning: {
      "zh-CN": "利息也算利息，俗称「利滚利」。欠得越久差得越多。",
      en: "Interest on interest. The longer it runs, the more it adds.",
    },
    claims: ["maths-K12"],
  },
  {
    id: "irr",
    term: { "zh-CN": "真实年化利率（IRR）", en: "true annual rate (IRR)" },
    meaning: {
      "zh-CN": "拿到手的钱和以后每次要还的钱，按时间一折算，刚好抵平的那个利率，折成一年。比较贷款就用它。",
      en: "The rate a year at which what you received and all that you pay back balance out over time. Compare loans by it.",
    },
    claims: ["maths-K5", "rule-R07-base"],
  },
  {
    id: "nominal-fee-rate",
    term: { "zh-CN": "名义费率", en: "nominal fee rate" },
    meaning: {
      "zh-CN": "写在明面上的每期费率。本金在一期期还掉，费用却照全额收，所以真实年化要高得多。",
      en: "The fee per instalment as advertised. The principal shrinks while the fee does not, so the true annual rate is much higher.",
    },
    claims: ["maths-K5"],
  },
  {
    id: "daily-rate",
    term: { "zh-CN": "日利率", en: "daily rate" },
    meaning: {
      "zh-CN": "借一天要付的比率。看着小，要乘一年的天数才看得出贵不贵。",
      en: "What one day of borrowing costs, as a rate. It looks small; only times the days of a year does it show.",
    },
    claims: ["fact-PF02", "rule-R07-base"],
  },
  {
    id: "lpr",
    term: { "zh-CN": "贷款市场报价利率（LPR）", en: "loan prime rate (LPR)" },
    meaning: {
      "zh-CN": "每月公布的一个参考利率。民间借贷的上限按签约时的它来算。",
      en: "A reference rate published every month. The cap for private lending is counted from it on the day of the contract.",
    },
    claims: ["law-R20-25"],
  },
  {
    id: "private-lending",
    term: { "zh-CN": "民间借贷", en: "private lending" },
    meaning: {
      "zh-CN": "亲友之间、个人与企业之间的借款，不是金融机构放的贷。4 倍 LPR 的线管的是它。",
      en: "Loans between friends, persons and firms, not by financial institutions. The line of 4 times the LPR is for these.",
    },
    claims: ["law-R20-25", "law-R20-scope"],
  },
  {
    id: "guarantee-fee",
    term: { "zh-CN": "增信服务费（担保费）", en: "credit-enhancement (guarantee) fee" },
    meaning: {
      "zh-CN": "有人替你向放款机构作保，向你收的钱。要算进综合成本里。",
      en: "What you pay somebody to vouch for you to the lender. It belongs in the all-in cost.",
    },
    claims: ["rule-R08", "rule-R04"],
  },
  {
    id: "upfront-deduction",
    term: { "zh-CN": "砍头息", en: "interest deducted up front" },
    meaning: {
      "zh-CN": "还没借到手，先把利息扣掉。法律不许这样扣；扣了的，按实际到手的钱算本金。",
      en: "Interest taken out before you get the money. The law forbids it; if it is done, what you received counts as the principal.",
    },
    claims: ["law-L04-670"],
  },
  {
    id: "interest-free-period",
    term: { "zh-CN": "免息期", en: "interest-free period" },
    meaning: {
      "zh-CN": "不收利息的那几天或那几期。要看清之后怎么收，有没有换成手续费。",
      en: "Days or instalments without interest. See what comes afterwards, and whether a fee has taken its place.",
    },
    claims: ["maths-K5"],
  },
  {
    id: "interest-subsidy",
    term: { "zh-CN": "贴息", en: "interest subsidy" },
    meaning: {
      "zh-CN": "国家替你付掉一部分利息，由银行自动识别，不收费。本金和其余利息还是你还。",
      en: "The state pays part of your interest. The bank applies it by itself and free of charge. Principal and the rest remain yours to pay.",
    },
    claims: [],
  },
  {
    id: "equal-instalment",
    term: { "zh-CN": "等额本息", en: "equal instalments" },
    meaning: {
      "zh-CN": "每月还一样多，前面利息占得多，后面本金占得多。",
      en: "The same payment every month: more interest at first, more principal later.",
    },
    claims: ["maths-K4"],
  },
  {
    id: "equal-principal",
    term: { "zh-CN": "等额本金", en: "equal principal" },
    meaning: {
      "zh-CN": "每月还一样多的本金，利息一月比一月少，所以开头还得最多。",
      en: "The same principal every month with less and less interest, so the first payment is the largest.",
    },
    claims: ["maths-K4"],
  },
  {
    id: "interest-only",
    term: { "zh-CN": "先息后本", en: "interest only, then the whole" },
    meaning: {
      "zh-CN": "每月只付利息，最后一次把本金全部还上。最后那笔要早作准备。",
      en: "Interest every month, and the whole principal at the end. Prepare for that last payment early.",
    },
    claims: ["maths-K4"],
  },
  {
    id: "flat-instalment",
    term: { "zh-CN": "等本等息", en: "flat principal and fee" },
    meaning: {
      "zh-CN": "每期还一样多的本金，再加一笔固定的费用。欠的越来越少，费用却不减。",
      en: "The same principal and the same fee each time. You owe less and less, and the fee stays.",
    },
    claims: ["maths-K5"],
  },
  {
    id: "prepayment",
    term: { "zh-CN": "提前还款", en: "prepayment" },
    meaning: {
      "zh-CN": "没到期就把钱还上。一般只付实际借用那些天的利息；收不收费用看合同。",
      en: "Paying back before the term is up. As a rule interest covers only the days of actual use; whether a fee is due stands in the contract.",
    },
    claims: ["law-L04-677", "fact-PF16", "maths-K8"],
  },
  {
    id: "minimum-payment",
    term: { "zh-CN": "最低还款额", en: "minimum payment" },
    meaning: {
      "zh-CN": "信用卡账单上最少要还的数。还了它不算逾期，剩下的照样计息。",
      en: "The least you must pay on a card bill. It keeps you from being late; the rest goes on bearing interest.",
    },
    claims: ["maths-K10", "card-rest-interest"],
  },
  {
    id: "revolving-interest",
    term: { "zh-CN": "循环利息", en: "revolving interest" },
    meaning: {
      "zh-CN": "信用卡没还清时，欠款一直在算的利息。",
      en: "The interest that keeps running on what is unpaid on a card.",
    },
    claims: ["card-rest-interest", "maths-K10"],
  },
  {
    id: "extension",
    term: { "zh-CN": "展期", en: "extension" },
    meaning: {
      "zh-CN": "到期前和放款人商量好，把还款日往后推。对方同意才行。",
      en: "An agreement before the due date to pay later. The lender has to consent.",
    },
    claims: ["law-L04-678"],
  },
  {
    id: "renewal",
    term: { "zh-CN": "续贷", en: "renewal" },
    meaning: {
      "zh-CN": "旧的一笔到期，机构再贷一笔给你接着用。要重新评估，也要重新算成本。",
      en: "A new loan by the lender when the old one ends. It takes a new assessment, and its cost has to be worked out anew.",
    },
    claims: ["rule-R11"],
  },
  {
    id: "negotiated-plan",
    term: { "zh-CN": "个性化分期", en: "negotiated instalment plan" },
    meaning: {
      "zh-CN": zh`信用卡欠款确实还不起、又愿意还的人，自己和银行谈好的分期，最长 ${"card-plan-years"} 年。不用找中间人。`,
      en: en`A plan that a card holder who cannot pay but wants to agrees with the bank, for up to ${"card-plan-years"} years. It needs no go-between.`,
    },
    claims: ["rule-R18"],
  },
  {
    id: "grace-period",
    term: { "zh-CN": "宽限期（容时）", en: "grace period" },
    meaning: {
      "zh-CN": "到期后还不算逾期的几天。有没有、几天，看合同。",
      en: "A few days after the due date that do not yet count as late. Whether there are any, and how many, stands in the contract.",
    },
    claims: [],
  },
  {
    id: "overdue",
    term: { "zh-CN": "逾期", en: "overdue" },
    meaning: {
      "zh-CN": "到了还款日没还够。会有逾期利息，也可能记进信用报告。",
      en: "Not enough paid by the due date. Overdue interest follows, and it may enter the credit report.",
    },
    claims: ["law-L04-676", "law-L01-15"],
  },
  {
    id: "penalty-interest",
    term: { "zh-CN": "罚息", en: "penalty interest" },
    meaning: {
      "zh-CN": "逾期以后按更高利率算的利息，照合同约定。",
      en: "Interest at a higher rate once a payment is late, as the contract says.",
    },
    claims: ["law-L04-676"],
  },
  {
    id: "break-fee",
    term: { "zh-CN": "违约金", en: "fee for breaking the terms" },
    meaning: {
      "zh-CN": "没按合同做要付的钱，比如有的合同对提前结清收一笔。签之前就要看清。",
      en: "What is due for not keeping to the contract; some ask for one when a loan is cleared early. Look before you sign.",
    },
    claims: ["fact-PF16", "maths-K8"],
  },
  {
    id: "dti",
    term: { "zh-CN": "负债收入比", en: "debt-to-income ratio" },
    meaning: {
      "zh-CN": "每月要还的钱占每月收入的多少。越高，出一点意外就越难。",
      en: "How much of a month’s income goes into repaying. The higher it is, the less it takes to get into trouble.",
    },
    claims: ["plan-for-less"],
  },
  {
    id: "multiple-borrowing",
    term: { "zh-CN": "多头借贷（共债）", en: "multiple borrowing" },
    meaning: {
      "zh-CN": "同时向好几家借钱。账容易乱，风险也容易叠在一起。",
      en: "Borrowing from several lenders at once. Accounts get muddled and risks pile up.",
    },
    claims: ["fact-PF21", "C3.5"],
  },
  {
    id: "rolling-debt",
    term: { "zh-CN": "以贷养贷", en: "rolling debt over" },
    meaning: {
      "zh-CN": "借新的还旧的。欠款不会变少，利息和手续费一层层加上去。",
      en: "Paying old debt with new. The debt does not shrink, and interest and fees pile on it.",
    },
    claims: ["maths-K12", "no-more-borrowing"],
  },
  {
    id: "collection",
    term: { "zh-CN": "催收", en: "debt collection" },
    meaning: {
      "zh-CN": "放款机构或它委托的公司来要欠款。应该找欠款人本人，夜里不打扰。",
      en: "The lender, or a firm it hires, asking for what is overdue. They should turn to the debtor, and not at night.",
    },
    claims: ["rule-R26"],
  },
  {
    id: "credit-reporting",
    term: { "zh-CN": "征信", en: "credit reporting" },
    meaning: {
      "zh-CN": "把一个人借钱还钱的记录收在一处，供放款机构在本人同意后查看。",
      en: "Keeping records of how a person borrows and repays, for lenders to see with that person’s consent.",
    },
    claims: ["law-L01-18", "law-L01-29"],
  },
  {
    id: "credit-report",
    term: { "zh-CN": "信用报告", en: "credit report" },
    meaning: {
      "zh-CN": zh`征信系统里关于你的那份记录。你自己每年有 ${"free-reports-per-year"} 次免费查的法定权利。`,
      en: en`The record about you in the credit database. By law you may see it ${"free-reports-per-year"} times a year for free.`,
    },
    claims: ["law-L01-17", "check-own-report"],
  },
  {
    id: "enquiry-record",
    term: { "zh-CN": "查询记录", en: "enquiry record" },
    meaning: {
      "zh-CN": "谁在什么时候、为什么查过你的信用报告，报告里都有一行。",
      en: "A line in the report for everybody who looked at it: who, when and why.",
    },
    claims: ["fact-PF12", "C3.5"],
  },
  {
    id: "adverse-information",
    term: { "zh-CN": "不良信息", en: "adverse information" },
    meaning: {
      "zh-CN": zh`逾期这类对你不利的记录，从事情了结那天起保存 ${"adverse-information-years"} 年。`,
      en: en`Records against you such as arrears. They are kept for ${"adverse-information-years"} years from the day the matter ends.`,
    },
    claims: ["law-L01-16", "law-L01-15"],
  },
  {
    id: "objection",
    term: { "zh-CN": "异议", en: "objection" },
    meaning: {
      "zh-CN": zh`信用报告记错了，你请机构核对改正。免费，${"objection-days"} 日内答复。`,
      en: en`Asking for an error in your report to be checked and corrected. It is free, with an answer within ${"objection-days"} days.`,
    },
    claims: ["law-L01-25"],
  },
  {
    id: "commercial-score",
    term: { "zh-CN": "商业信用分", en: "commercial score" },
    meaning: {
      "zh-CN": "企业自己打的分，比如芝麻分。不是央行征信，也不决定你能借多少。",
      en: "A score that a firm makes up, such as Sesame. It is not the central bank’s credit record and does not settle what you may borrow.",
    },
    claims: ["fact-PF13"],
  },
  {
    id: "advance-fee-scam",
    term: { "zh-CN": "先收费的骗局", en: "advance-fee scam" },
    meaning: {
      "zh-CN": "说能办成事，但要你先交手续费、保证金、解冻金。交了就没有下文。",
      en: "Somebody promises to get it done once you pay a fee or a deposit. You pay, and nothing follows.",
    },
    claims: ["scam-S1", "fact-PF07"],
  },
  {
    id: "safe-account",
    term: { "zh-CN": "「安全账户」", en: "“safe account”" },
    meaning: {
      "zh-CN": "骗子编出来的账户。公安、银行、平台都不会让你把钱转过去。",
      en: "An account that swindlers make up. No police, bank or platform tells you to move money to one.",
    },
    claims: ["scam-S3"],
  },
  {
    id: "repair-scam",
    term: { "zh-CN": "征信修复（骗局）", en: "paid credit “repair”" },
    meaning: {
      "zh-CN": "收钱替人抹掉真实记录的说法。真记录花钱删不掉，错记录自己免费就能改。",
      en: "The claim that true records can be wiped out for money. They cannot, and wrong ones you can have corrected yourself for free.",
    },
    claims: ["R5.2", "law-L01-25", "law-L02-27"],
  },
  {
    id: "rights-agent",
    term: { "zh-CN": "代理维权", en: "paid “rights” agent" },
    meaning: {
      "zh-CN": "收费替人投诉、要求免息退费的人，常教人造假，还拿走你的资料。",
      en: "Someone who complains for a fee to get interest cancelled or refunded, often by forged papers, and who keeps your data.",
    },
    claims: ["rule-R25", "scam-S6"],
  },
  {
    id: "interest-stop",
    term: { "zh-CN": "停息挂账", en: "“interest freeze”" },
    meaning: {
      "zh-CN": "网上的叫法，不是法律名词。能做的是自己和银行谈个性化分期，谈成什么以协议为准。",
      en: "A word from the internet, not from the law. What exists is a plan that you negotiate with the bank yourself; the agreement says what you get.",
    },
    claims: ["rule-R18"],
  },
  {
    id: "ab-loan",
    term: { "zh-CN": "AB 贷", en: "A-B loan" },
    meaning: {
      "zh-CN": "借不到钱的人请你「帮忙签个字、刷个脸」，贷款其实办在你名下，要你还。",
      en: "Somebody who gets no loan asks you to sign or scan your face “to help”. The loan is in your name, and you owe it.",
    },
    claims: ["scam-S7"],
  },
  {
    id: "debt-carrier",
    term: { "zh-CN": "职业背债", en: "debt carrying for pay" },
    meaning: {
      "zh-CN": "收一笔钱，让别人用自己的名义贷款。签字的人就是借款人，还可能触犯法律。",
      en: "Letting others borrow in your name for a payment. Whoever signs owes the loan, and it may be a crime.",
    },
    claims: ["scam-S7", "law-L09-175"],
  },
  {
    id: "cashing-out",
    term: { "zh-CN": "套现", en: "cashing out" },
    meaning: {
      "zh-CN": "假装买东西，把只能消费的额度变成现金。违反约定，也常常是骗局的开头。",
      en: "Pretending to buy something to turn a shopping limit into cash. It breaks the terms, and it is often how a scam begins.",
    },
    claims: ["fact-PF01"],
  },
  {
    id: "account-renting",
    term: { "zh-CN": "出租账户", en: "renting out an account" },
    meaning: {
      "zh-CN": "把银行卡、支付账户给别人用，收点钱。违法，还可能在替骗子转钱。",
      en: "Letting others use your card or account for money. It is against the law, and may mean moving money for swindlers.",
    },
    claims: ["law-L05-31", "law-L05-25"],
  },
] as const satisfies readonly Term[];
