import type { Misconception } from "../../model/misconception.ts";
import { en, zh } from "./with-constants.ts";

/** Scams and myths that the article does not mention. */
export const otherMisconceptions = [
  {
    id: "M01",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "交一笔手续费或保证金，额度就能提上去",
      en: "Pay a fee or deposit and the limit goes up",
    },
    action: {
      "zh-CN": "先付一笔手续费，请人把额度提上去",
      en: "Pay a fee first and have someone raise the limit",
    },
    temptation: {
      "zh-CN": "急用钱的时候，「先交后返」和别人到账的截图很容易让人动心。",
      en: "When money is urgent, “refunded later” and screenshots of others’ payouts are hard to resist.",
    },
    harm: {
      "zh-CN": "付了第一笔还会有第二笔，钱追不回来，身份信息也可能被拿去借款。",
      en: "After the first payment comes a second; the money is gone, and your identity may be used to borrow.",
    },
    severity: 4,
    truth: {
      "zh-CN": "官方提额不收费，外人也碰不到额度。听到要先交钱，停下来就对了。",
      en: "Officially nothing is charged and outsiders cannot touch a limit. When money is due first, stopping is right.",
    },
    claims: [],
    refutedBy: ["fact-PF07", "scam-S1", "fact-PF06", "rule-R02", "fact-N05", "fact-PF17"],
  },
  {
    id: "M02",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "认识内部的人或客服，就能把额度强行提上去",
      en: "With a contact inside or in customer service, a limit can be forced up",
    },
    action: {
      "zh-CN": "找一位能操作后台的人，把额度强开",
      en: "Find someone with back-end access to force the limit open",
    },
    temptation: {
      "zh-CN": "对方有工牌、有聊天记录，说的话也很专业，看起来真像有办法。",
      en: "They show a badge and chat records and talk like professionals, so it looks as if they could.",
    },
    harm: {
      "zh-CN": "账户、验证码和钱都可能落到对方手里，最后额度没变，还多了一笔债。",
      en: "Account, codes and money may end up in their hands; the limit is unchanged and there is a new debt.",
    },
    severity: 4,
    truth: {
      "zh-CN": "额度由放款机构的系统评估，客服一般也不能人工上调。说有门路的，都可以不理。",
      en: "The lender’s system assesses limits, and even its staff generally cannot raise them by hand. Whoever claims a way in can be ignored.",
    },
    claims: [],
    refutedBy: ["fact-PF06", "rule-R02", "scam-S5", "fact-PF07", "fact-PF17"],
  },
  {
    id: "M03",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "自己转给自己刷些流水，额度就会涨",
      en: "Moving money back and forth to pad the bank statement raises the limit",
    },
    action: {
      "zh-CN": "和朋友来回转账，把流水做大",
      en: "Send money back and forth with friends to pad the statement",
    },
    temptation: {
      "zh-CN": "银行办贷款有时要看流水，自然会想到「做」一些出来。",
      en: "Banks sometimes ask for statements, so making some up comes to mind.",
    },
    harm: {
      "zh-CN": "虚假交易可能触发风控，账户受限；替陌生人过账还可能卷进洗钱。",
      en: "Fake transactions may trigger risk controls and restrict the account; passing strangers’ money may draw you into laundering.",
    },
    severity: 4,
    truth: {
      "zh-CN": "授信看的是真实的还款能力。流水不必做，陌生人的钱更不要过自己的账户。",
      en: "Credit rests on the real means to repay. Leave your statement alone, and never let strangers’ money pass through your account.",
    },
    claims: [],
    refutedBy: ["law-L05-25", "rule-R05-ability", "law-L09-175"],
  },
  {
    id: "M04",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "多家平台一起申请，总能激活一个额度",
      en: "Apply on many platforms at once and one of them will come through",
    },
    action: {
      "zh-CN": "再多申请几家，看哪家能批",
      en: "Apply to several more lenders and see which one approves",
    },
    temptation: {
      "zh-CN": "撒一张大网，总觉得会有一家点头。",
      en: "Casting a wide net feels as if somebody must say yes.",
    },
    harm: {
      "zh-CN": "每次审批查询都会留痕，短期内密集出现像是急用钱；真批下来，负债也散到好几家。",
      en: "Each enquiry stays on record and many in a short time look like distress; if approved, debt is spread over several lenders.",
    },
    severity: 3,
    truth: {
      "zh-CN": "确有需要就先比较，准备好了申请一次。被拒之后先查原因，别接着试。",
      en: "If the need is real, compare first and apply once, well prepared. After a refusal, look for the reason before anything else.",
    },
    claims: [],
    refutedBy: ["C3.5", "fact-PF12", "apply-once", "fact-PF21"],
  },
  {
    id: "M05",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "把额度关了再重新开通，就能重置上涨",
      en: "Closing the line and opening it again resets the limit upwards",
    },
    action: {
      "zh-CN": "先关闭再重新开通，刷新一下额度",
      en: "Close it and open it again to refresh the limit",
    },
    temptation: {
      "zh-CN": "手机卡了就重启，游戏不顺就重开，这个办法听起来很自然。",
      en: "A stuck phone is restarted and a bad game begun anew, so it sounds natural.",
    },
    harm: {
      "zh-CN": "重新开通要再评估一次，可能更低，也可能开不回来。",
      en: "Reopening means another assessment; the limit may be lower or not come back.",
    },
    severity: 2,
    truth: {
      "zh-CN": "我们没有查到「重置」这回事。真的不再用，关掉很好；想继续用，就别为额度去关。",
      en: "We found no such reset. If you are done with it, closing is fine; if you still want it, do not close it for the limit’s sake.",
    },
    claims: [],
    refutedBy: ["fact-reopen", "fact-PF08", "rule-R05-ability"],
  },
  {
    id: "M07",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "借了马上还、反复借还，能把额度养起来",
      en: "Borrowing and repaying over and over makes the limit grow",
    },
    action: {
      "zh-CN": "每周借一笔马上还，反复几轮",
      en: "Borrow every week and repay at once over and over",
    },
    temptation: {
      "zh-CN": "听说「活跃用户」更受欢迎，而且每次都还了，看起来没有坏处。",
      en: "“Active users” are said to be welcome, and as everything is repaid, it seems harmless.",
    },
    harm: {
      "zh-CN": "每次都有利息，也可能留下借款记录；短时间内次数太多，反而可能被看作异常。",
      en: "Each round costs interest and may leave a record; many within a short time may even look abnormal.",
    },
    severity: 2,
    truth: {
      "zh-CN": "借款是为了真实的需要。不需要就不借，额度动不动都没有损失。",
      en: "Borrow for a real need. Without one do not borrow; you lose nothing whether the limit moves or not.",
    },
    claims: [],
    refutedBy: ["rule-R05-ability", "no-need-no-loss", "law-L04-675", "fact-PF02"],
  },
  {
    id: "M10",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "借得越多说明需求越大，额度就会给得更高",
      en: "The more you borrow, the greater the need shown and the higher the limit",
    },
    action: { "zh-CN": "把现有额度借满，显示有需求", en: "Borrow the limit to the full to show demand" },
    temptation: {
      "zh-CN": "开店的卖得多，赊货的额度就高，容易照样套用。",
      en: "Shops that sell more get more stock on credit, so the same logic seems to apply.",
    },
    harm: {
      "zh-CN": "借满要付满额的利息，还款压力变大；负债重也会让机构更谨慎。",
      en: "A full line costs full interest and strains repayment, and heavy debt makes lenders more careful.",
    },
    severity: 2,
    truth: {
      "zh-CN": "放款机构要评估的是还不还得起。借多少由真实的需要和收入来定。",
      en: "What lenders must assess is whether you can repay. Let real need and income decide how much to borrow.",
    },
    claims: [],
    refutedBy: ["rule-R05-ability", "maths-K21", "law-L04-675", "C3.4", "fact-PF21"],
  },
  {
    id: "M11",
    placement: { part: "beyond" },
    belief: { "zh-CN": "芝麻分高，额度自然就高", en: "A high Sesame score naturally means a high limit" },
    temptation: {
      "zh-CN": "据说早些年开通要看分数，这个印象一直留着。",
      en: "Years ago a score is said to have decided who could open a line, and the impression stayed.",
    },
    harm: {
      "zh-CN": "为了分数去做任务、多消费，花了时间和钱，额度却不一定动。",
      en: "Chasing the score with tasks and purchases costs time and money, and the limit may not move.",
    },
    severity: 1,
    truth: {
      "zh-CN": "它是商业信用分，不是央行征信，也不决定授信。额度由放款机构自己评估。",
      en: "It is a commercial score, not the central bank’s record, and does not decide credit. The lender assesses the limit itself.",
    },
    claims: [],
    refutedBy: ["fact-PF13", "law-L02-05", "rule-R02", "rule-R05-ability", "fact-PF05", "fact-PF06"],
  },
  {
    id: "M12",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "收入和单位填高一点，没人查也没关系",
      en: "Putting in a higher income or another employer does no harm, since nobody checks",
    },
    action: { "zh-CN": "收入和单位，都往高了填", en: "Enter a higher income and a better employer" },
    temptation: {
      "zh-CN": "只是改几个字，好像人人都这么填。",
      en: "It is only a few characters, and everyone seems to do it.",
    },
    harm: {
      "zh-CN": "被发现可能拒贷、提前收回；情节严重的还可能涉嫌骗贷。",
      en: "If found out, the loan may be refused or called in early, and serious cases may amount to loan fraud.",
    },
    severity: 4,
    truth: {
      "zh-CN": "如实填写。收入变了就更新真实资料，算不准就按保守的数写。",
      en: "State the truth. If your income changed, update the real figure; if unsure, use a cautious one.",
    },
    claims: [],
    refutedBy: ["law-L09-175", "rule-R05-ability", "scam-S6"],
  },
  {
    id: "M15",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "一次性信用修复现在还能找人代办",
      en: "The one-time credit repair can still be arranged through an agent",
    },
    action: {
      "zh-CN": "交定金，请人代办一次性修复",
      en: "Pay a deposit to have the one-time repair arranged",
    },
    temptation: {
      "zh-CN": "政策真的有过，新闻也看到过，听起来不像骗局。",
      en: "The policy was real and in the news, so it does not sound like a scam.",
    },
    harm: {
      "zh-CN": "定金白付，身份证和报告也落到别人手里。",
      en: "The deposit is lost, and your ID and report end up with strangers.",
    },
    severity: 4,
    truth: {
      "zh-CN": zh`这项政策到 ${"repair-window-end"} 就结束了，而且从来是自动处理、不收费。`,
      en: en`That policy ended on ${"repair-window-end"}, and it was automatic and free throughout.`,
    },
    claims: [],
    refutedBy: ["rule-R24", "rule-R25", "law-L02-27", "scam-S1"],
  },
  {
    id: "M21",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "只要没逾期，信用报告被查多少次都没关系",
      en: "As long as nothing is overdue, any number of enquiries is fine",
    },
    temptation: {
      "zh-CN": "大家都说「逾期才要紧」，查询看起来只是走个手续。",
      en: "People say that only arrears matter, so an enquiry seems a formality.",
    },
    harm: {
      "zh-CN": "短期内密集的审批查询会被放款机构参考，真正需要时可能更难办。",
      en: "Lenders look at many application enquiries within a short time, which may make a needed loan harder.",
    },
    severity: 2,
    truth: {
      "zh-CN": "审批查询会留痕，官方没有公布过次数线。用不着的申请别点就好。",
      en: "Application enquiries stay on record, and no official count exists. Just skip the applications you do not need.",
    },
    claims: [],
    refutedBy: ["C3.5", "fact-PF12"],
  },
  {
    id: "M22",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "自己查信用报告，会让信用变差",
      en: "Checking your own credit report makes your credit worse",
    },
    temptation: {
      "zh-CN": "听说「查询多了不好」，就以为自己查也算在里面。",
      en: "People hear that many enquiries are bad and take their own to be among them.",
    },
    harm: {
      "zh-CN": "不敢查，错误和冒名的借款就发现不了。",
      en: "Afraid to look, you miss errors and loans taken in your name.",
    },
    severity: 1,
    truth: {
      "zh-CN": "本人查询与机构审批查询是两类，查自己的报告是法定权利。",
      en: "Your own query is of a different kind from a lender’s, and seeing your own report is a legal right.",
    },
    claims: [],
    refutedBy: ["law-L01-17", "check-own-report"],
  },
  {
    id: "M23",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "网上借的钱不上征信，还不还影响不大",
      en: "Online loans do not reach the credit database, so paying late hardly matters",
    },
    temptation: {
      "zh-CN": "不少低质网页都这么写，看多了就像真的。",
      en: "Many low-quality pages say so, and repetition makes it look true.",
    },
    harm: {
      "zh-CN": "逾期照样可能进报告，还有罚息，等到要贷款时才发现。",
      en: "Arrears can still enter the report and penalty interest runs, as you find out when you need a loan.",
    },
    severity: 3,
    truth: {
      "zh-CN": "从事信贷业务的机构应当依规报送。自己查一份报告，看看就清楚了。",
      en: "Institutions that lend must report by the rules. Get your own report and see.",
    },
    claims: [],
    refutedBy: ["law-L01-29", "fact-PF11", "fact-PF10", "C3.1", "law-L01-16", "law-L01-15"],
  },
  {
    id: "M24",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "开通了不用，信用报告里就看不到它",
      en: "A line that is opened but never used cannot be seen in the credit report",
    },
    temptation: {
      "zh-CN": "一分钱没借，好像就不该有记录。",
      en: "With nothing borrowed, no record seems due.",
    },
    harm: {
      "zh-CN": "开了一堆用不着的额度，核对报告时自己也弄不清。",
      en: "A pile of unused lines makes your own report hard to check.",
    },
    severity: 1,
    truth: {
      "zh-CN": "开户日和额度可能会被报送。确定不用的，可以关掉。",
      en: "The opening date and the limit may be reported. What you are sure not to use can be closed.",
    },
    claims: [],
    refutedBy: ["fact-PF10", "law-L01-29"],
  },
  {
    id: "M32",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "客服来电说得对：不注销学生账户、不关额度，征信就会受影响",
      en: "The caller is right: unless the student account or line is closed, the credit record suffers",
    },
    action: {
      "zh-CN": "照电话里说的，借出来再转账清零",
      en: "Follow the caller and transfer the money drawn to clear the account",
    },
    when: [
      {
        all: [
          { signal: "contact-demand", values: ["transfer"] },
          { signal: "money-sent", values: ["not-sent"] },
        ],
      },
    ],
    temptation: {
      "zh-CN": "对方报得出你的姓名和学校，又说马上就要影响征信，谁都会慌。",
      en: "They know your name and school and say your record is at stake right now; anyone would panic.",
    },
    harm: {
      "zh-CN": "借出来的钱转走就追不回，债却留在自己名下。",
      en: "The borrowed money is gone once transferred, and the debt stays in your name.",
    },
    severity: 4,
    truth: {
      "zh-CN": zh`没有这样的流程。挂断电话，自己打开官方 App 或拨打官方号码、${"line-anti-fraud"}。`,
      en: en`There is no such procedure. Hang up, then open the official app or dial the official number or ${"line-anti-fraud"} yourself.`,
    },
    claims: [],
    refutedBy: ["scam-N08", "scam-S8", "scam-S3", "fact-PF17"],
  },
  {
    id: "M33",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "额度就是我的钱，额度高说明有钱、信用好",
      en: "The limit is my money; a high one means wealth and good credit",
    },
    temptation: {
      "zh-CN": "屏幕上那个数字很大，看着就像余额。",
      en: "The number on the screen is large and looks like a balance.",
    },
    harm: {
      "zh-CN": "按额度花钱，欠下的要连本带利还；机构一调低，计划就落空。",
      en: "Spending by the limit leaves debt with interest, and when the lender lowers it, the plans fall through.",
    },
    severity: 2,
    truth: {
      "zh-CN": "额度是能欠多少的上限。家里的余地看存款和收入，不看这个数。",
      en: "A limit is a ceiling on what you may owe. A household’s room to move is its savings and income, not this number.",
    },
    claims: [],
    refutedBy: ["law-L04-675", "fact-PF08", "maths-K21", "fact-PF02"],
  },
  {
    id: "M38",
    placement: { part: "beyond" },
    belief: {
      "zh-CN": "共享屏幕、报个验证码，就能验证额度",
      en: "Sharing the screen or reading out a code verifies the limit",
    },
    action: { "zh-CN": "共享屏幕，按提示报出验证码", en: "Share the screen and read out the code as told" },
    when: [{ all: [{ signal: "contact-demand", values: ["transfer", "code", "fee"] }] }],
    temptation: {
      "zh-CN": "对方自称技术支持，一步步带着操作，显得很周到。",
      en: "They pose as technical support and lead you step by step, which seems considerate.",
    },
    harm: {
      "zh-CN": "屏幕和验证码到手，对方就能转走钱、用你的名义借款。",
      en: "With your screen and codes they can move your money and borrow in your name.",
    },
    severity: 4,
    truth: {
      "zh-CN": "要验证码、密码、屏幕的，都按诈骗处理：挂断，回官方 App 看。",
      en: "Treat any request for codes, passwords or your screen as fraud: hang up and look in the official app.",
    },
    claims: [],
    refutedBy: ["scam-S2", "fact-PF17", "scam-S4", "law-L03-29"],
  },
] as const satisfies readonly Misconception[];
