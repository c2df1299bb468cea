import type { Misconception } from "../../model/misconception.ts";
import { en, zh } from "./with-constants.ts";

/** Wrong beliefs and bad advice that the article itself holds. */
export const articleMisconceptions = [
  {
    id: "M06",
    placement: { part: "causes", causeFamily: "credit-standing" },
    belief: {
      "zh-CN": "天天登录、签到、多逛逛，额度就会涨",
      en: "Log in every day, check in and browse, and the limit rises",
    },
    action: {
      "zh-CN": "每天登录签到，多点几个页面",
      en: "Log in and check in every day and open more pages",
    },
    temptation: {
      "zh-CN": "会员等级和积分都是这么涨的，很容易以为额度也一样。",
      en: "Membership tiers and points grow this way, so a limit seems to do the same.",
    },
    harm: {
      "zh-CN": "白花时间，看到的借款推销更多，冲动借一笔的机会也更多。",
      en: "It wastes time and brings more loan offers, and so more chances for an impulsive loan.",
    },
    severity: 1,
    truth: {
      "zh-CN": "我们没有找到哪家放款机构说过登录能涨额度。需要时再打开就好。",
      en: "We found no lender that says logins raise a limit. Open the app when you need it.",
    },
    claims: ["C3.2"],
    refutedBy: ["rule-R05-ability", "fact-PF06", "C2.3", "C3.4"],
  },
  {
    id: "M08",
    placement: { part: "remedies", remedyFamily: "use-of-limit" },
    belief: {
      "zh-CN": "故意别还清，让平台赚点利息，额度才会涨",
      en: "Leave some of the loan unpaid so the platform earns interest and raises the limit",
    },
    action: {
      "zh-CN": "留一部分先不还，让它继续占着",
      en: "Leave part of it unpaid so that it stays in use",
    },
    temptation: {
      "zh-CN": "不少文章这样写，「让对方赚到钱才会给更多」也像是生意经。",
      en: "Many articles say so, and “let them earn and they will give more” sounds like business sense.",
    },
    harm: {
      "zh-CN":
        "多付的利息是实打实的：8,000 元按日利率 0.045%（年化 16.43%，按 365 天）多留 90 天，就是 324 元。",
      en: "The extra interest is real: ¥8,000 kept for 90 more days at 0.045% a day (16.43% a year, by 365 days) is ¥324.",
    },
    severity: 2,
    truth: {
      "zh-CN": "没有官方依据。留好应急钱之后，能早还就早还，法律上一般只按实际借的天数计息。",
      en: "There is no official basis. Keep a reserve, then repay early if you can; by law, interest generally covers only the days used.",
    },
    claims: ["R3.2"],
    refutedBy: ["law-L04-677", "maths-K7", "R1.1", "law-L04-675", "rule-R05-ability", "C3.1"],
  },
  {
    id: "M09",
    placement: { part: "remedies", remedyFamily: "assets-and-activity" },
    belief: {
      "zh-CN": "存余额理财、买理财产品，额度就会提上去",
      en: "Holding money-market or wealth products lifts the limit",
    },
    action: {
      "zh-CN": "买一笔理财，让资产看起来多一些",
      en: "Buy some wealth products to make assets look larger",
    },
    temptation: {
      "zh-CN": "「有资产就有实力」听着很有道理，钱还在自己手里。",
      en: "“Assets show strength” sounds reasonable, and the money stays yours.",
    },
    harm: {
      "zh-CN": "一边欠贵的债，一边存便宜的钱，每年都在倒亏；不合适的产品还可能亏本金。",
      en: "Owing expensive debt while holding cheap savings loses money every year, and an unsuitable product may lose principal.",
    },
    severity: 3,
    truth: {
      "zh-CN": "没有证据说明买理财能提额。先还贵的债、留应急钱，买什么只看适不适合自己。",
      en: "Nothing shows that such products raise a limit. Repay expensive debt and keep a reserve first; buy only what suits you.",
    },
    claims: ["R2.3"],
    refutedBy: ["maths-K17", "rule-R29", "law-L01-14", "rule-R05-ability"],
  },
  {
    id: "M14",
    placement: { part: "remedies", remedyFamily: "professional-help" },
    belief: {
      "zh-CN": "花钱就能修复征信，把逾期记录铲掉",
      en: "Paid credit repair can wipe arrears off the record",
    },
    action: { "zh-CN": "付一笔钱，请人修复征信记录", en: "Pay someone to repair the credit record" },
    when: [
      { all: [{ signal: "repayment", values: ["late-before", "overdue-now"] }] },
      { all: [{ signal: "entry-check", values: ["unchecked", "own", "error", "misuse"] }] },
    ],
    temptation: {
      "zh-CN": "成功截图很多，对方又说懂「系统漏洞」，让人觉得值得一试。",
      en: "There are many success screenshots and talk of loopholes, so it seems worth a try.",
    },
    harm: {
      "zh-CN": "费用和资料常常一去不回；教你伪造材料的，责任由你来担。",
      en: "Fees and data are often gone for good; if papers are forged, you bear the consequences.",
    },
    severity: 4,
    truth: {
      "zh-CN": zh`真实的记录花钱删不掉。记错了自己提异议，免费，${"objection-days"} 日内答复。`,
      en: en`True records cannot be bought off. If one is wrong, dispute it yourself: free, with an answer within ${"objection-days"} days.`,
    },
    claims: ["R5.2"],
    refutedBy: ["law-L01-25", "law-L02-27", "rule-R25", "law-L01-16", "rule-R24", "scam-S1"],
  },
  {
    id: "MF0.3",
    placement: { part: "framing" },
    belief: { "zh-CN": "借呗和花呗一样，是一种付款方式", en: "Jiebei is a way to pay, just like Huabei" },
    temptation: {
      "zh-CN": "两个名字像，又在同一个 App 里，文章也这样称呼它。",
      en: "The names are alike, both sit in one app, and the article calls it so.",
    },
    harm: {
      "zh-CN": "把贷款当成付款，就容易忘了每天都在计息。",
      en: "If you take a loan for a payment, it is easy to forget that interest runs every day.",
    },
    severity: 1,
    truth: {
      "zh-CN": "借呗是借到账户里的现金贷款，花呗是买东西时用的信贷。先看清合同是哪一种。",
      en: "Jiebei is a cash loan into your account, Huabei is credit for purchases. See from the contract which one it is.",
    },
    claims: ["F0.3"],
    refutedBy: ["fact-PF02", "fact-PF01"],
  },
  {
    id: "MF0.5",
    placement: { part: "framing" },
    belief: { "zh-CN": "额度涨上去了，日子就会更宽裕", en: "Once the limit is higher, life will be easier" },
    action: {
      "zh-CN": "先想办法把额度提高，再谈别的",
      en: "Raise the limit first and leave the rest for later",
    },
    temptation: {
      "zh-CN": "手头紧的时候，一个更大的数字让人安心。",
      en: "When money is tight, a larger number is reassuring.",
    },
    harm: {
      "zh-CN": "额度越大越容易多借，欠得多，利息和压力也跟着多。",
      en: "A larger limit makes it easier to borrow more, and interest and strain grow along.",
    },
    severity: 2,
    truth: {
      "zh-CN": "值得追求的是借得便宜、还得起、手头有余地。不需要借时，额度不动没有损失。",
      en: "Worth aiming for are cheaper credit, debt you can repay and some room to spare. If you need no loan, a limit that stays put costs nothing.",
    },
    claims: ["F0.5"],
    refutedBy: ["maths-K21", "law-L04-675", "no-need-no-loss", "fact-PF08"],
  },
  {
    id: "MK1",
    placement: { part: "closing" },
    belief: {
      "zh-CN": "额度是跟平台博弈，摸清套路就能赢",
      en: "A limit is a game against the platform, won by knowing its tricks",
    },
    action: {
      "zh-CN": "多试几种招数，摸清系统的脾气",
      en: "Try several tricks to learn how the system behaves",
    },
    temptation: {
      "zh-CN": "当成对局来玩，好像主动权就回到了自己手里。",
      en: "Seen as a contest, control seems to come back to you.",
    },
    harm: {
      "zh-CN": "招数越试越多，时间、利息和虚假资料的风险都算在自己头上。",
      en: "One trick leads to the next, and the time, the interest and the risk of false data are all yours.",
    },
    severity: 2,
    truth: {
      "zh-CN": "评估由放款机构做，没有公开的招数。能做的是按时还、核对报告、有疑问请机构说明。",
      en: "The lender does the assessing and no tricks are published. What you can do is pay on time, check your report and ask for an explanation.",
    },
    claims: [],
    refutedBy: ["rule-R05-ability", "law-L03-24", "fact-PF08", "rule-R02", "C3.4", "fact-PF06"],
  },
  {
    id: "MC4.3",
    placement: { part: "causes", causeFamily: "system" },
    belief: {
      "zh-CN": "额度一直不动，是系统在升级维护",
      en: "The limit stands still because the system is being upgraded",
    },
    action: {
      "zh-CN": "什么都不查，等系统升级完再看",
      en: "Check nothing and wait until the system upgrade is over",
    },
    temptation: {
      "zh-CN": "这个解释不怪任何人，听着最省心。",
      en: "It blames nobody and is the most comfortable explanation.",
    },
    harm: {
      "zh-CN": "一直等下去，逾期、报告有错或账户安全的提示就被耽误了。",
      en: "While waiting, arrears, errors in the report or a security notice go unattended.",
    },
    severity: 1,
    truth: {
      "zh-CN": "没有证据说明维护会让额度长期不动。先看页面提示和公告，再核对自己的报告。",
      en: "Nothing shows that maintenance keeps a limit still for long. Read the page’s notice and announcements first, then check your own report.",
    },
    claims: ["C4.3"],
    refutedBy: ["C2.3", "fact-PF08", "C1.3", "C1.1", "C2.2", "C3.4", "fact-PF20"],
  },
  {
    id: "MR1.3",
    placement: { part: "remedies", remedyFamily: "credit-record" },
    belief: {
      "zh-CN": "多存定期、多买稳健理财，信用就会变好",
      en: "More deposits and safe products make your credit better",
    },
    action: {
      "zh-CN": "存一笔定期，让信用记录好看些",
      en: "Make a time deposit so that the credit record looks better",
    },
    temptation: {
      "zh-CN": "存钱是好习惯，自然会想它也能给信用加分。",
      en: "Saving is a good habit, so it seems natural that it should count for credit.",
    },
    harm: {
      "zh-CN": "钱存错了地方：该还的债没还，利息白白多付。",
      en: "The money goes to the wrong place: a debt stays unpaid and costs needless interest.",
    },
    severity: 1,
    truth: {
      "zh-CN": "存款通常不进信用报告。存钱为应急，信用记录靠按时还款。",
      en: "Deposits normally do not enter the credit report. Save for emergencies; a record rests on paying on time.",
    },
    claims: ["R1.3"],
    refutedBy: ["law-L01-14", "maths-K17", "C3.1"],
  },
  {
    id: "MR2.0",
    placement: { part: "remedies", remedyFamily: "assets-and-activity" },
    belief: {
      "zh-CN": "在平台的生态里越活跃，额度就越高",
      en: "The more active in the platform’s ecosystem, the higher the limit",
    },
    action: {
      "zh-CN": "把平台上的服务都开通，用起来",
      en: "Sign up for and use every service on the platform",
    },
    temptation: {
      "zh-CN": "平台常说「越用越懂你」，听着像是用得多就给得多。",
      en: "Platforms like to say they learn with use, which sounds like more use, more credit.",
    },
    harm: {
      "zh-CN": "开了一堆用不着的服务，资料给得更多，钱也花得更散。",
      en: "You end up with services you do not need, more of your data given away and money spent here and there.",
    },
    severity: 1,
    truth: {
      "zh-CN": "我们没有找到哪家放款机构公布过这种联系。用哪些服务，看生活需要。",
      en: "We found no lender that has published such a link. Let your needs decide which services to use.",
    },
    claims: ["R2.0"],
    refutedBy: ["rule-R05-ability", "fact-PF06", "C2.3"],
  },
  {
    id: "MR2.2",
    placement: { part: "remedies", remedyFamily: "assets-and-activity" },
    belief: {
      "zh-CN": "在平台上多花钱、多交易，额度就会涨",
      en: "Spending and trading more on the platform raises the limit",
    },
    action: {
      "zh-CN": "这几个月，多在平台上买些东西",
      en: "Buy more on the platform over the next few months",
    },
    temptation: {
      "zh-CN": "会员等级就是买得多升得快，很容易推到额度上。",
      en: "Membership tiers rise with purchases, and it is easy to extend that to limits.",
    },
    harm: {
      "zh-CN": "额度不一定动，钱已经花出去，还可能为了凑消费去借。",
      en: "The limit may not move, while the money is spent and may even have been borrowed.",
    },
    severity: 2,
    truth: {
      "zh-CN": "没有证据说明多消费能涨额度。开销按生活需要来定。",
      en: "Nothing shows that more spending raises a limit. Let your needs set your spending.",
    },
    claims: ["R2.2b"],
    refutedBy: ["rule-R05-ability", "fact-PF06", "C2.3"],
  },
  {
    id: "MR3.1",
    placement: { part: "remedies", remedyFamily: "use-of-limit" },
    belief: {
      "zh-CN": "只要不是投机，拿消费贷做点生意没问题",
      en: "As long as it is no speculation, putting a consumer loan into a small business is fine",
    },
    action: {
      "zh-CN": "把借来的消费贷，投进小生意里周转",
      en: "Put the borrowed money into a small business",
    },
    temptation: {
      "zh-CN": "做生意是正事，又不是炒股，听起来很正当。",
      en: "A business is honest work and no gamble, so it sounds proper.",
    },
    harm: {
      "zh-CN": "这也算改变用途，可能被提前收回；生意回款慢，个人还款先断了。",
      en: "This changes the use as well, and the loan may be called in early; if the business pays late, your own repayment fails first.",
    },
    severity: 3,
    truth: {
      "zh-CN": "消费贷只用于合同约定的消费。经营要用钱，问银行的经营贷。",
      en: "A consumer loan is for the consumption named in the contract. For a business, ask a bank about a business loan.",
    },
    claims: ["R3.1b"],
    refutedBy: ["rule-R05-consumption", "C3.3b", "law-L04-673"],
  },
  {
    id: "MR5.1",
    placement: { part: "remedies", remedyFamily: "professional-help" },
    belief: {
      "zh-CN": "额度不涨，花钱请专业顾问就有办法",
      en: "If the limit does not rise, a paid professional adviser will know a way",
    },
    action: { "zh-CN": "付一笔钱，请专业顾问提高额度", en: "Pay a professional adviser to raise the limit" },
    temptation: {
      "zh-CN": "看病找医生、打官司找律师，找个专业的人听起来很合理。",
      en: "You see a doctor when ill and a lawyer when sued, so a professional sounds sensible.",
    },
    harm: {
      "zh-CN": "服务费不低，资料交了出去，额度仍由放款机构评估。",
      en: "The fee is high, your data is handed over, and the lender still does the assessing.",
    },
    severity: 4,
    truth: {
      "zh-CN": "放款机构以外的人动不了额度。有疑问直接问官方客服，不花钱。",
      en: "Nobody outside the lender can move a limit. Ask its official service directly, free of charge.",
    },
    claims: ["R5.1"],
    refutedBy: ["rule-R02", "fact-N05", "fact-PF06", "fact-PF07", "rule-R25", "scam-S1", "scam-S5"],
  },
] as const satisfies readonly Misconception[];
