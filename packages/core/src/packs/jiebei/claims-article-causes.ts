import type { Claim } from "../../model/claim.ts";
import { noneFound } from "./none-found.ts";
import { en, zh } from "./with-constants.ts";

/** What the article says about four kinds of causes. */
export const articleCauseClaims = [
  {
    id: "C1.1",
    row: "C1.1",
    placement: { part: "causes", causeFamily: "policy" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "监管要求审慎经营，放款机构随之收紧",
      en: "Supervisors ask for prudence, and lenders tighten accordingly",
    },
    reason: {
      "zh-CN": "2020 年以来，互联网贷款、助贷和小额贷款先后有了更严的规定。这类变化与你个人做了什么无关。",
      en: "Since 2020, stricter rules have come for online loans, loan facilitation and micro-loans. Such changes have nothing to do with what you did.",
    },
    evidence: {
      for: [{ source: "R01" }, { source: "R02" }, { source: "R04" }, { source: "R09" }],
      against: [],
    },
  },
  {
    id: "C1.2",
    row: "C1.2",
    placement: { part: "causes", causeFamily: "policy" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": "平台要在扩张业务和控制风险之间找平衡",
      en: "The platform has to balance growth against risk",
    },
    reason: {
      "zh-CN":
        "没有机构说过自己怎样取舍，所以没有证实。道理讲得通，只是主语过时了：2021 年起，借呗的放款人是持牌的消费金融公司或银行。",
      en: "No lender has said how it strikes the balance, so it is not confirmed. It makes sense, though its subject is out of date: since 2021 the lender behind Jiebei is a licensed consumer-finance company or a bank.",
    },
    evidence: { for: [{ source: "P01" }, { source: "P02" }], against: [] },
  },
  {
    id: "C1.3",
    row: "C1.3",
    placement: { part: "causes", causeFamily: "policy" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "额度会随宏观环境、市场需求和监管要求变动",
      en: "Limits move with the economy, market demand and supervision",
    },
    reason: {
      "zh-CN":
        "网上贷款的监管规定公开可查：放款机构要持续管理风险、适时调整授信。至于某个人的额度因哪一条而变，外人无法得知。",
      en: "The rules on online lending are public: lenders are to keep managing risk and to adjust credit over time. Which of these moved one person’s limit cannot be known from outside.",
    },
    evidence: { for: [{ source: "R01" }, { source: "R02" }], against: [] },
  },
  {
    id: "C1.4",
    row: "C1.4",
    placement: { part: "causes", causeFamily: "policy" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": "疫情后的恢复期，平台压低高风险用户额度来减少坏账",
      en: "After the epidemic the platform lowered risky users’ limits to reduce bad debts",
    },
    reason: {
      "zh-CN": "没有找到机构的正式说明，也没有见到时间和数字。亏损变多时收紧额度，道理讲得通。",
      en: "We found no official statement by a lender, and neither dates nor figures. To tighten limits as losses grow does make sense.",
    },
    evidence: { for: [], against: [], noneFound },
  },
  {
    id: "C2.1",
    row: "C2.1",
    placement: { part: "causes", causeFamily: "market" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": "平台同时受到监管和同行竞争的压力",
      en: "The platform is under pressure from supervision and from competitors",
    },
    reason: {
      "zh-CN":
        "压力有多大、怎样影响额度，没有机构公布过。大体不错，但放在谁身上都成立，解释不了某一个人的额度为什么不动。",
      en: "How great the pressure is and how it moves limits, no lender has published. It is broadly fair, but it fits every case and so explains nobody’s stuck limit in particular.",
    },
    evidence: { for: [], against: [], noneFound },
  },
  {
    id: "C2.2",
    row: "C2.2",
    placement: { part: "causes", causeFamily: "market" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "在压降债务和整改的时期，新增授信会被主动压缩",
      en: "When debts are being brought down and lenders put in order, new credit is cut back",
    },
    reason: {
      "zh-CN": "2021 年前后的媒体报道都还查得到：整改中，年轻用户和学生用户的额度被调低。",
      en: "The press reports of 2021 or so can still be read: in the clean-up, limits of young users and students were lowered.",
    },
    evidence: { for: [{ source: "P04" }, { source: "P01" }, { source: "R14" }], against: [] },
  },
  {
    id: "C2.3",
    row: "C2.3",
    placement: { part: "causes", causeFamily: "market" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "放款机构收缩业务，会让一部分人的额度停住或下降",
      en: "When lenders cut back, the limits of some users freeze or fall",
    },
    reason: {
      "zh-CN":
        "2021 年有媒体报道过一批年轻用户同时降额，2025 年的助贷新规也有公开原文。额度不动可能与你完全无关，没有借款需求时，等着也没有损失。",
      en: "In 2021 the press reported limits of many young users being lowered at once, and the facilitation rules of 2025 can be read in public. A limit that does not move may have nothing to do with you; if you need no loan, waiting costs nothing.",
    },
    evidence: { for: [{ source: "P04" }, { source: "R04" }, { source: "R09" }], against: [] },
  },
  {
    id: "C3.0",
    row: "C3.0",
    placement: { part: "causes", causeFamily: "credit-standing" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": "额度按综合信用评分分配，看消费、借贷和履约",
      en: "Limits follow a composite score of spending, borrowing and repayment",
    },
    reason: {
      "zh-CN": "这家看哪些方面、怎么计算，没有公开过，所以没有证实。用评分来管风险倒是常见做法。",
      en: "What is looked at here and how it is computed has not been published, so it is not confirmed. Scoring is a common way to manage risk, though.",
    },
    evidence: { for: [{ source: "P06" }], against: [] },
  },
  {
    id: "C3.1",
    row: "C3.1",
    placement: { part: "causes", causeFamily: "credit-standing" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "信用历史有影响，比如是否按时还款、逾期多少天",
      en: "Credit history matters, such as paying on time and days overdue",
    },
    reason: {
      "zh-CN": zh`逾期会报送到央行征信系统，不良信息从终止之日起保存 ${"adverse-information-years"} 年，放款机构审批时会看到。`,
      en: en`Arrears are reported to the central bank’s credit database and adverse entries stay ${"adverse-information-years"} years from their end, so lenders see them when deciding.`,
    },
    evidence: {
      for: [{ source: "L01", locator: { "zh-CN": "第16条", en: "art. 16" } }, { source: "P03" }],
      against: [],
    },
  },
  {
    id: "C3.2",
    row: "C3.2",
    placement: { part: "causes", causeFamily: "credit-standing" },
    kind: "fact",
    support: "unfounded",
    text: {
      "zh-CN": "登录越频繁、交易越活跃，额度越容易上涨",
      en: "The more you log in and trade, the more readily the limit rises",
    },
    reason: {
      "zh-CN":
        "规定公开可查：授信看的是还款能力，没有登录次数这一项，也没有找到哪家放款机构这样说。照着做，只会多看到借款推销。",
      en: "The rules are public: credit rests on the means to repay, logins do not enter, and we found no lender that says otherwise. Acting on it only brings more loan offers before your eyes.",
    },
    correction: {
      "zh-CN": "按自己的需要使用就好，不必为额度去登录或消费。",
      en: "Use the app as you need it; there is no call to log in or spend for the sake of a limit.",
    },
    evidence: { for: [], against: [], noneFound },
  },
  {
    id: "C3.3a",
    row: "C3.3",
    placement: { part: "causes", causeFamily: "credit-standing" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": "借款频率是否合理，会影响额度评估",
      en: "Whether loans are taken at a reasonable frequency affects the limit",
    },
    reason: {
      "zh-CN":
        "没有机构公布过多少次算合理、会不会影响额度，这只是业内常见的推断。少借的理由是省钱，不是显得好看。",
      en: "No lender has published what counts as reasonable or whether it affects a limit; it is a common inference in the trade. The reason to borrow less is to save money, not to look good.",
    },
    evidence: { for: [], against: [], noneFound },
  },
  {
    id: "C3.3b",
    row: "C3.3",
    placement: { part: "causes", causeFamily: "credit-standing" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "借款用途受法律和合同约束，机构会核查",
      en: "The use of borrowed money is bound by law and contract, and lenders check it",
    },
    reason: {
      "zh-CN":
        "翻开合同和民法典就能对上：消费贷只能按约定的用途花。用途不符时，放款机构可以停止放款、提前收回甚至解除合同。",
      en: "The contract and the Civil Code say so: a consumer loan may be spent only as agreed. If it is not, the lender may stop paying out, call the loan in early or end the contract.",
    },
    evidence: {
      for: [
        { source: "L04", locator: { "zh-CN": "第673条", en: "art. 673" } },
        { source: "R01" },
        { source: "R05" },
      ],
      against: [],
    },
  },
  {
    id: "C3.4",
    row: "C3.4",
    placement: { part: "causes", causeFamily: "credit-standing" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "被判断为违约风险较高的人，额度难以上调",
      en: "Someone judged a higher default risk is unlikely to get more credit",
    },
    reason: {
      "zh-CN": "网上贷款的监管规定公开可查：放款机构要自己评估风险，再据此授信。风险高，就难加额度。",
      en: "The rules on online lending are public: lenders must assess risk themselves and lend accordingly. A higher risk makes more credit unlikely.",
    },
    evidence: {
      for: [
        { source: "R01" },
        { source: "R02" },
        { source: "R05", locator: { "zh-CN": "第18条", en: "art. 18" } },
      ],
      against: [],
    },
  },
  {
    id: "C3.5",
    row: "C3.5",
    placement: { part: "causes", causeFamily: "credit-standing" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "短期内向很多家机构申请贷款，会被看作风险信号",
      en: "Applying to many lenders within a short time is read as a risk signal",
    },
    reason: {
      "zh-CN":
        "征信条例和征信中心的查询指南写得明白：机构每查一次都要留下记录，下一家看得到。不过官方没有「几次以内就安全」的线。",
      en: "The credit-record regulation and the record centre’s guide say so: each enquiry by a lender is kept, and the next one sees it. There is no official count below which you are safe, though.",
    },
    evidence: {
      for: [{ source: "L01", locator: { "zh-CN": "第18条", en: "art. 18" } }, { source: "P11" }],
      against: [],
    },
  },
  {
    id: "C3.6",
    row: "C3.6",
    placement: { part: "causes", causeFamily: "credit-standing" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": "短时间内多次借款，会被看作风险信号",
      en: "Drawing loans many times within a short period is read as a risk signal",
    },
    reason: {
      "zh-CN": "放款机构没有证实过，也没有公布多少次算多。风控上常这样考虑，所以说得通。",
      en: "No lender has confirmed it or said how many times is too many. Risk teams often think so, which is why it makes sense.",
    },
    evidence: { for: [], against: [], noneFound },
  },
  {
    id: "C4.1",
    row: "C4.1",
    placement: { part: "causes", causeFamily: "system" },
    kind: "fact",
    support: "plausible",
    text: { "zh-CN": "产品的运行高度依赖后台系统", en: "The product depends heavily on back-end systems" },
    reason: {
      "zh-CN":
        "依赖到什么程度、对额度有没有影响，没有机构说明过。线上产品大都如此，但知道了这一点，判断不了自己的额度为什么不动。",
      en: "How far it depends on them, and whether limits are affected, no lender has explained. It is likely of any online product, but knowing it does not tell you why your own limit stays put.",
    },
    evidence: { for: [], against: [], noneFound },
  },
  {
    id: "C4.2",
    row: "C4.2",
    placement: { part: "causes", causeFamily: "system" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": "平台要在使用体验和风险控制之间取舍",
      en: "The platform trades user experience against risk control",
    },
    reason: {
      "zh-CN": "平台怎样取舍没有公布过，所以没有证实。一般说得过去，但太笼统，对你下一步该查什么没有帮助。",
      en: "How the platform trades them off has not been published, so it is not confirmed. In general it is fair, but too broad to tell you what to check next.",
    },
    evidence: { for: [], against: [], noneFound },
  },
  {
    id: "C4.3",
    row: "C4.3",
    placement: { part: "causes", causeFamily: "system" },
    kind: "fact",
    support: "unfounded",
    text: {
      "zh-CN": "额度长期不动，是系统升级维护拖住的",
      en: "A limit that has stood still for long is held up by system upgrades",
    },
    reason: {
      "zh-CN":
        "维护公告公开可查，写的是哪天几点暂停服务，没有一份说会让额度长期不动。维护完了额度照旧，这个解释就站不住。",
      en: "Maintenance notices are public and give a date and hours; none says that limits will stand still for long. When the work is over and the limit is the same, the explanation falls.",
    },
    correction: {
      "zh-CN": "与系统有关而且查得到的，是账户安全和身份核验：看页面有没有提示，有就按官方指引办。",
      en: "What can be checked on the system side is account security and identity: see whether the page shows a notice, and if so follow the official guidance.",
    },
    evidence: { for: [], against: [], noneFound },
  },
] as const satisfies readonly Claim[];
