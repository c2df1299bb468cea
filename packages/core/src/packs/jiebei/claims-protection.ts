import type { Claim } from "../../model/claim.ts";
import { en, zh } from "./with-constants.ts";

/** Sound claims about scams and where to turn. */
export const protectionClaims = [
  {
    id: "scam-S1",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "凡是先收费才给办的，停下来，不付钱",
      en: "If a fee is due before anything is done, stop and do not pay",
    },
    reason: {
      "zh-CN": "手续费、保证金、解冻金都是同一个套路：付了第一笔，还会有第二笔。",
      en: "Handling fee, deposit, unfreezing fee: it is one trick, and after the first payment comes another.",
    },
    evidence: { for: [{ source: "P05" }, { source: "N01" }], against: [] },
  },
  {
    id: "scam-S2",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "有人要验证码、刷脸或共享屏幕，马上挂断",
      en: "If anyone asks for a code, a face scan or your screen, hang up at once",
    },
    reason: {
      "zh-CN": "验证码和屏幕等于账户的钥匙。真的工作人员用不着它们。",
      en: "A code or your screen is the key to your account. Genuine staff have no need of it.",
    },
    evidence: { for: [{ source: "P05" }, { source: "N08" }], against: [] },
  },
  {
    id: "scam-S3",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": zh`让你转到「安全账户」的，停止转账，拨 ${"line-anti-fraud"}`,
      en: en`If told to transfer to a “safe account”, stop and call ${"line-anti-fraud"}`,
    },
    reason: {
      "zh-CN": "没有哪个机关设「安全账户」。已经转出去的，立即报 110，并请银行止付。",
      en: "No authority keeps a “safe account”. If the money has left, call 110 at once and ask the bank to stop payment.",
    },
    evidence: { for: [{ source: "N08" }, { source: "H01" }], against: [] },
  },
  {
    id: "scam-S4",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "要你换到私人聊天或陌生 App 的，回官方 App 核实",
      en: "If moved to a private chat or an unknown app, go back to the official app and verify",
    },
    reason: {
      "zh-CN": "离开官方页面，就没有了记录和保护。真有其事，官方 App 里查得到。",
      en: "Outside the official pages there is neither record nor protection. If the matter is real, the official app shows it.",
    },
    evidence: { for: [{ source: "P05" }], against: [] },
  },
  {
    id: "scam-S5",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "打包票、说有门路的，不相信，并且举报",
      en: "If someone guarantees success or claims connections, do not believe it; report it",
    },
    reason: {
      "zh-CN": "授信由放款机构自己评估，没有人能替它打包票。这类话本身就是骗局的信号。",
      en: "The lender itself assesses credit, and nobody can guarantee for it. Such talk is in itself a sign of a scam.",
    },
    evidence: { for: [{ source: "P05" }, { source: "R02" }, { source: "R25" }], against: [] },
  },
  {
    id: "scam-S6",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "教你造材料、别接银行电话的，拒绝他",
      en: "Refuse anyone who tells you to forge papers or ignore the bank’s calls",
    },
    reason: {
      "zh-CN": "假材料出了事由你负责，不接电话会错过协商的时机。钱却是他收走的。",
      en: "You answer for forged papers, and ignoring calls loses the time to negotiate. The money goes to them.",
    },
    evidence: { for: [{ source: "R25" }, { source: "N09" }], against: [] },
  },
  {
    id: "scam-S7",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "要借你或亲友的名义办贷款，一概拒绝",
      en: "Refuse any loan in your own or a relative’s name for somebody else",
    },
    reason: {
      "zh-CN": "谁刷脸、谁签字，谁就是借款人。「只是走个流程」的债，最后要由名字上的人来还。",
      en: "Whoever scans their face and signs is the borrower. A debt “just for the formality” is repaid by the person named.",
    },
    evidence: { for: [{ source: "N03" }], against: [] },
  },
  {
    id: "scam-S8",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "用限时和后果吓你的，先停下，自己拨官方号码",
      en: "If scared with deadlines and consequences, pause and dial the official number yourself",
    },
    reason: {
      "zh-CN": "说「不马上处理就影响征信、影响孩子」是为了不让你细想。官方的事，核实之后再办也来得及。",
      en: "“Act now or your record and your children suffer” is meant to stop you thinking. A real matter can wait until you have verified it.",
    },
    evidence: { for: [{ source: "P05" }, { source: "N08" }], against: [] },
  },
  {
    id: "scam-N08",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "警方通报过：来电要你注销「学生账户」是骗局",
      en: "Police have warned that calls about cancelling a “student account” are a scam",
    },
    reason: {
      "zh-CN": "没有这样的流程。通报的案子里，当事人照电话里的话借款再转账，被骗走 90,000 元。",
      en: "There is no such procedure. In the reported case, the victim borrowed and transferred as told on the phone and lost ¥90,000.",
    },
    evidence: { for: [{ source: "N08" }, { source: "P05" }], against: [] },
  },
  {
    id: "help-12378",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`投诉银行和消费金融公司，可以拨打 ${"line-financial-regulator"}`,
      en: en`Complaints about banks and consumer-finance companies go to ${"line-financial-regulator"}`,
    },
    reason: {
      "zh-CN": "先向机构投诉，谈不拢再找金融监管部门。2024-06-28 起，这两类机构的投诉归它受理。",
      en: "Complain to the institution first, then to the financial regulator. Since 2024-06-28 complaints about these two kinds of institutions go there.",
    },
    evidence: { for: [{ source: "R37" }, { source: "H01" }], against: [] },
  },
  {
    id: "help-12363",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`投诉非银行支付机构和征信机构，可以拨打 ${"line-central-bank"}`,
      en: en`Complaints about non-bank payment institutions and credit bureaus go to ${"line-central-bank"}`,
    },
    reason: {
      "zh-CN": "这是人民银行的热线。信用报告本身的投诉要书面提交，打电话只是咨询。",
      en: "This is the central bank’s line. A complaint about a credit report itself has to be filed in writing; the phone only advises.",
    },
    evidence: { for: [{ source: "R37" }, { source: "H01" }, { source: "R36" }], against: [] },
  },
  {
    id: "help-96110",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`${"line-anti-fraud"} 是反诈预警专线，它打来的电话要接`,
      en: en`${"line-anti-fraud"} is the anti-fraud warning line, and its calls should be answered`,
    },
    reason: {
      "zh-CN": zh`它只劝你停下，不要验证码，也不要你转账。不放心就挂断，自己回拨 ${"line-anti-fraud"}。`,
      en: en`It only urges you to stop and asks for no code and no transfer. If in doubt, hang up and dial ${"line-anti-fraud"} yourself.`,
    },
    evidence: { for: [{ source: "H01" }], against: [] },
  },
  {
    id: "help-110",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "钱已经转给骗子，要立即报 110 并请银行止付",
      en: "If money has gone to a scammer, call 110 at once and ask the bank to stop payment",
    },
    reason: {
      "zh-CN": "越早越有机会拦下。保留聊天、转账和号码的记录，受威胁时也打 110。",
      en: "The sooner, the better the chance to stop it. Keep chats, transfers and numbers; call 110 also if you are threatened.",
    },
    evidence: { for: [{ source: "H01" }, { source: "N08" }], against: [] },
  },
  {
    id: "help-12348",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`需要法律援助咨询，可以拨打 ${"line-legal-aid"}`,
      en: en`For advice on legal aid, call ${"line-legal-aid"}`,
    },
    reason: {
      "zh-CN": "收到传票、起诉或看不懂合同时，可以先问这里，不必付钱找来路不明的人。",
      en: "When there is a summons, a lawsuit or a contract you cannot follow, ask here before paying someone unknown.",
    },
    evidence: { for: [{ source: "H03" }], against: [] },
  },
  {
    id: "help-12356",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`心里难受的时候，可以拨打 ${"line-psychological-support"} 心理援助热线`,
      en: en`When you feel desperate, call ${"line-psychological-support"}, the psychological support line`,
    },
    reason: {
      "zh-CN": "债务可以商量，人最要紧。如未接通，请拨 110/120，或马上告诉身边信任的人。",
      en: "Debts can be negotiated; you matter most. If nobody answers, call 110/120 or tell someone you trust right away.",
    },
    evidence: { for: [{ source: "H02" }], against: [] },
  },
  {
    id: "help-12345",
    placement: { part: "beyond" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": zh`小额贷款公司和中介的问题，可向 ${"line-local-government"} 反映`,
      en: en`Problems with micro-loan companies and agents can be reported to ${"line-local-government"}`,
    },
    reason: {
      "zh-CN": zh`没有全国统一的规定写明，各地做法可能不同。这些机构由地方管理，${"line-local-government"} 一般会转给当地主管部门；说清机构全名、时间和金额。`,
      en: en`No national rule spells it out, and practice may differ by place. These firms are supervised locally and ${"line-local-government"} usually passes the matter on; give the firm’s full name, the dates and the amounts.`,
    },
    evidence: { for: [{ source: "H03" }], against: [] },
  },
] as const satisfies readonly Claim[];
