import type { Claim } from "../../model/claim.ts";
import { en, zh } from "./with-constants.ts";

/** Sound claims about statutes. */
export const lawClaims = [
  {
    id: "law-L01-14",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "未经书面同意，征信机构不得采集存款和收入信息",
      en: "Without written consent, credit bureaus may not collect deposits or income",
    },
    reason: {
      "zh-CN":
        "证券、保险、不动产和纳税信息也一样，央行的征信系统同样受这条约束。所以存钱理财通常不进信用报告。",
      en: "The same goes for securities, insurance, property and tax data, and the central bank’s database is bound as well. So savings normally do not enter the report.",
    },
    evidence: {
      for: [{ source: "L01", locator: { "zh-CN": "第14条、第32条", en: "arts 14, 32" } }],
      against: [],
    },
  },
  {
    id: "law-L01-15",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "机构报送不良信息之前，应当先告诉本人",
      en: "Before reporting adverse information, the institution must tell the person",
    },
    reason: {
      "zh-CN": "收到这样的通知，先核对是不是自己的欠款：是就尽快还，不是就马上提出来。",
      en: "If you get such a notice, check whether the debt is yours: if so, repay soon; if not, say so at once.",
    },
    evidence: { for: [{ source: "L01", locator: { "zh-CN": "第15条", en: "art. 15" } }], against: [] },
  },
  {
    id: "law-L01-16",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`不良信息从终止之日起保存 ${"adverse-information-years"} 年`,
      en: en`Adverse information is kept for ${"adverse-information-years"} years from the day it ends`,
    },
    reason: {
      "zh-CN": "还清之后才开始计算，一直不还就一直不开始。注销账户也不会让它提前消失。",
      en: "The clock starts when the debt is settled; while it is unpaid, it does not start. Closing the account does not remove it earlier.",
    },
    evidence: { for: [{ source: "L01", locator: { "zh-CN": "第16条", en: "art. 16" } }], against: [] },
  },
  {
    id: "law-L01-17",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`本人每年有${"free-reports-per-year as adverb"}免费查信用报告的法定权利`,
      en: en`By law everyone may see their own credit report ${"free-reports-per-year as adverb"} a year for free`,
    },
    reason: {
      "zh-CN": "这是最低保障，现在网上自己查不收费。自己查属于本人查询，与机构审批查询不是一类。",
      en: "That is the minimum; online self-queries are free today. Your own query is of another kind than a lender’s for an application.",
    },
    evidence: {
      for: [
        { source: "L01", locator: { "zh-CN": "第17条", en: "art. 17" } },
        { source: "R34" },
        { source: "P11" },
      ],
      against: [],
    },
  },
  {
    id: "law-L01-18",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "别人查你的信用报告，要先得到你的书面同意",
      en: "Others may check your credit report only with your written consent",
    },
    reason: {
      "zh-CN": "同意时还要说好查来做什么用，不能挪作他用。发现没同意过的查询，可以问机构，也可以投诉。",
      en: "The consent also fixes the purpose, and no other use is allowed. If you find a query you never agreed to, ask the institution or complain.",
    },
    evidence: { for: [{ source: "L01", locator: { "zh-CN": "第18条", en: "art. 18" } }], against: [] },
  },
  {
    id: "law-L01-25",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`信用报告记错了，可以免费提异议，${"objection-days"} 日内答复`,
      en: en`An error in the credit report can be disputed for free, with an answer within ${"objection-days"} days`,
    },
    reason: {
      "zh-CN": "自己向征信中心或报送的机构提出，附上回单等材料。核实有错的，应当更正。",
      en: "Raise it yourself with the credit reference centre or the institution that reported, with receipts attached. A confirmed error has to be corrected.",
    },
    evidence: {
      for: [{ source: "L01", locator: { "zh-CN": "第25条", en: "art. 25" } }, { source: "P12" }],
      against: [],
    },
  },
  {
    id: "law-L01-26",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "征信权益受侵害，可向机构所在地的人行书面投诉",
      en: "If your credit-record rights are infringed, complain in writing to the central-bank branch where the institution sits",
    },
    reason: {
      "zh-CN": zh`材料寄到或当面交给被投诉机构所在地的人民银行分支机构，受理后 ${"credit-complaint-days"} 日内答复。只打电话不算提交。`,
      en: en`Post or bring the papers to the branch for the institution complained of; the answer is due within ${"credit-complaint-days"} days from acceptance. A phone call alone does not file it.`,
    },
    evidence: {
      for: [{ source: "L01", locator: { "zh-CN": "第26条", en: "art. 26" } }, { source: "R36" }],
      against: [],
    },
  },
  {
    id: "law-L01-29",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "从事信贷业务的机构，应当依规向征信系统报送",
      en: "Institutions that lend must report to the credit database by the rules",
    },
    reason: {
      "zh-CN": "报送前要有本人的书面同意，签合同时通常一并签署。「网贷不上征信」的说法与这条规定相反。",
      en: "They first need the person’s written consent, usually signed with the contract. The saying that online loans go unreported contradicts this rule.",
    },
    evidence: { for: [{ source: "L01", locator: { "zh-CN": "第29条", en: "art. 29" } }], against: [] },
  },
  {
    id: "law-L02-05",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "金融机构不得向无牌机构购买个人征信服务",
      en: "Financial institutions may not buy personal credit services from unlicensed firms",
    },
    reason: {
      "zh-CN": "所以用于放贷的个人信用信息，要走持牌征信机构这条路。商业信用分本身不是授信的通行证。",
      en: "So personal credit data used for lending has to come through licensed bureaus. A commercial score is in itself no ticket to credit.",
    },
    evidence: {
      for: [{ source: "L02", locator: { "zh-CN": "第4条、第5条", en: "arts 4, 5" } }],
      against: [],
    },
  },
  {
    id: "law-L02-27",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "征信机构不得以删除不良信息为由收费",
      en: "Credit bureaus may not charge for removing adverse information",
    },
    reason: {
      "zh-CN": "连征信机构都不能收这个钱，外人更没有这种权力。以删除记录为名要钱的，可以判断是骗局。",
      en: "If not even a bureau may take money for it, outsiders certainly have no such power. Whoever asks for money to remove a record is running a scam.",
    },
    evidence: { for: [{ source: "L02", locator: { "zh-CN": "第27条", en: "art. 27" } }], against: [] },
  },
  {
    id: "law-L03-24",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "自动化决定对你有重大影响时，可以请求说明",
      en: "If an automated decision affects you greatly, you may ask for an explanation",
    },
    reason: {
      "zh-CN": "额度调整算不算「重大影响」还没有定论，但请求说明不花钱，可以向机构客服书面提出。",
      en: "Whether a changed limit counts as such is unsettled, but asking is free and can be done in writing with the lender’s service.",
    },
    evidence: { for: [{ source: "L03", locator: { "zh-CN": "第24条", en: "art. 24" } }], against: [] },
  },
  {
    id: "law-L03-29",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "处理金融账户等敏感信息，要取得本人单独同意",
      en: "Handling sensitive data such as financial accounts needs separate consent",
    },
    reason: {
      "zh-CN": "不是官方页面要求的，不必提供。给过的同意，也可以撤回。",
      en: "What the official page does not ask for need not be given. A consent once given may also be withdrawn.",
    },
    evidence: {
      for: [{ source: "L03", locator: { "zh-CN": "第28条、第29条", en: "arts 28, 29" } }],
      against: [],
    },
  },
  {
    id: "law-L04-670",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "利息不得预先从本金里扣，扣了按实收数额计算",
      en: "Interest may not be taken out in advance; if it is, the sum received counts",
    },
    reason: {
      "zh-CN": "合同写 10,000 元、到手只有 9,500 元时，应按 9,500 元还本计息。签约前先看到手多少。",
      en: "If the contract says ¥10,000 but only ¥9,500 arrives, principal and interest go by ¥9,500. Before signing, see what you will receive.",
    },
    evidence: { for: [{ source: "L04", locator: { "zh-CN": "第670条", en: "art. 670" } }], against: [] },
    formulas: ["annualised-cost"],
  },
  {
    id: "law-L04-673",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "不按约定用途花，放款机构可以提前收回贷款",
      en: "If the money is not spent as agreed, the lender may call the loan in early",
    },
    reason: {
      "zh-CN": "也可以停止放款或解除合同。被要求提供用途凭证时，把真实的凭证交上去。",
      en: "It may also stop paying out or end the contract. If asked for proof of use, hand in the true documents.",
    },
    evidence: { for: [{ source: "L04", locator: { "zh-CN": "第673条", en: "art. 673" } }], against: [] },
  },
  {
    id: "law-L04-675",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "从额度里借出来的钱，要按约定还本付息",
      en: "What is drawn from a limit has to be repaid with interest as agreed",
    },
    reason: {
      "zh-CN": "额度本身不是资产，用掉的那部分就是欠款。屏幕上的数字再大，也不会让家里多一分钱。",
      en: "A limit is no asset, and the part used is debt. However large the number on the screen, it adds nothing to the household’s money.",
    },
    evidence: {
      for: [{ source: "L04", locator: { "zh-CN": "第674条、第675条", en: "arts 674, 675" } }],
      against: [],
    },
  },
  {
    id: "law-L04-676",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "没有按期还款，要按约定支付逾期利息",
      en: "Missing a due date means paying overdue interest as agreed",
    },
    reason: {
      "zh-CN": "罚息以合同约定为准，通常在正常利率上浮 30%–50% 之内。早还一天就少付一天。",
      en: "The contract sets the penalty rate, usually within 30%–50% above the ordinary rate. Each day earlier saves a day of it.",
    },
    evidence: {
      for: [{ source: "L04", locator: { "zh-CN": "第676条", en: "art. 676" } }, { source: "R27" }],
      against: [],
    },
    formulas: ["penalty-interest"],
  },
  {
    id: "law-L04-677",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "提前还款，一般只按实际借款的天数计算利息",
      en: "On early repayment, interest generally covers only the actual time borrowed",
    },
    reason: {
      "zh-CN": "法律的原则是按实际期间计息，合同另有约定的除外。所以早还通常省利息，还之前看一眼条款。",
      en: "By law interest follows the actual period unless the contract says otherwise. So repaying early usually saves interest; glance at the terms first.",
    },
    evidence: { for: [{ source: "L04", locator: { "zh-CN": "第677条", en: "art. 677" } }], against: [] },
  },
  {
    id: "law-L04-678",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "到期前可以向放款人申请展期，对方同意才行",
      en: "Before the due date you may ask for an extension, which needs the lender’s consent",
    },
    reason: {
      "zh-CN": "提出申请是你的权利，同不同意由放款人决定。谈成之后，把新的日期和金额留下书面凭据。",
      en: "Asking is your right; agreeing is up to the lender. Once settled, keep the new dates and amounts in writing.",
    },
    evidence: { for: [{ source: "L04", locator: { "zh-CN": "第678条", en: "art. 678" } }], against: [] },
  },
  {
    id: "law-L05-25",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "替陌生人过一笔账，可能是在帮骗子转移赃款",
      en: "Passing a stranger’s money through your account may be moving stolen funds",
    },
    reason: {
      "zh-CN": "法律禁止帮助电信网络诈骗转移资金。「帮忙走流水」的，往往就是这种事。",
      en: "The law forbids helping telecom fraud to move money. A request to “run some money through” is often exactly that.",
    },
    evidence: { for: [{ source: "L05", locator: { "zh-CN": "第25条", en: "art. 25" } }], against: [] },
  },
  {
    id: "law-L05-31",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "出租、出借银行账户和支付账户是违法的",
      en: "Renting out or lending bank and payment accounts is against the law",
    },
    reason: {
      "zh-CN": "违者可能被罚款，情节严重的会被拘留。被公安机关认定后，还可能在几年内受到联合惩戒。",
      en: "It can bring fines and, in serious cases, detention. After a finding by the police, joint penalties may follow for some years.",
    },
    evidence: {
      for: [{ source: "L05", locator: { "zh-CN": "第31条、第44条", en: "arts 31, 44" } }, { source: "R35" }],
      against: [],
    },
  },
  {
    id: "law-L05-32",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "账户被误限制的，可以依法提出申诉",
      en: "An account restricted by mistake can be appealed under the law",
    },
    reason: {
      "zh-CN": "向作出限制的单位提出，说明情况并附上材料。走正规申诉不花钱，也不需要「解封」代办。",
      en: "Appeal to the body that set the restriction, with an explanation and papers. The proper appeal is free and needs no “unlocking” agent.",
    },
    evidence: { for: [{ source: "L05", locator: { "zh-CN": "第32条", en: "art. 32" } }], against: [] },
  },
  {
    id: "law-L09-175",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "用假材料骗取贷款，情节严重的可能构成犯罪",
      en: "Obtaining a loan with false papers can, in serious cases, be a crime",
    },
    reason: {
      "zh-CN": "填高收入、改单位、做假流水，都属于提供虚假资料。教你这样做的人不会替你承担后果。",
      en: "An inflated income, an invented employer and faked bank records are all false statements. Whoever teaches them will not bear the consequences for you.",
    },
    evidence: {
      for: [{ source: "L09", locator: { "zh-CN": "第175条之1", en: "art. 175-1" } }, { source: "R25" }],
      against: [],
    },
  },
] as const satisfies readonly Claim[];
