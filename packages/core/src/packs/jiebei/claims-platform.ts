import type { Claim } from "../../model/claim.ts";
import { noneFound } from "./none-found.ts";
import { en, zh } from "./with-constants.ts";

/** Sound claims about the products, borrowing sensibly and what it costs. */
export const platformClaims = [
  {
    id: "fact-PF01",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "花呗是先消费后还款的信贷，只能用来买东西",
      en: "Huabei is pay-later credit that may only be used for purchases",
    },
    reason: {
      "zh-CN": "花呗的钱直接付给商家，不进自己的账户。拿它套现违反约定，还常常是骗局。",
      en: "Huabei pays the shop directly and puts no money into your account. Cashing it out breaks the terms and is often a scam.",
    },
    evidence: { for: [{ source: "P03" }, { source: "N07" }], against: [] },
  },
  {
    id: "fact-PF02",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "借呗是把钱借到账户里的贷款，按日计息",
      en: "Jiebei is a loan paid into your account, with interest by the day",
    },
    reason: {
      "zh-CN": "它是个人消费贷款，不是付款方式：从借到的那天起就有利息，要按合同归还。",
      en: "It is a personal consumer loan, not a way to pay: interest runs from the day of borrowing and the contract sets repayment.",
    },
    evidence: { for: [{ source: "P01" }, { source: "P02" }], against: [] },
  },
  {
    id: "fact-PF03",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "银行独立放款的那部分，会另用「信用贷」的名字显示",
      en: "Loans made by a bank alone appear under another name, “Xinyongdai”",
    },
    reason: {
      "zh-CN":
        "看借款页面就知道：品牌隔离之后，借呗这个名字归蚂蚁消费金融使用；银行单独放的款叫「信用贷」，并写出银行的名字。",
      en: "The loan page shows it: since the brands were separated, the name Jiebei belongs to Ant Consumer Finance; loans by a bank alone are called “Xinyongdai” and name the bank.",
    },
    evidence: { for: [{ source: "P02" }, { source: "P01" }], against: [] },
  },
  {
    id: "fact-PF04",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "真正的放款人，是借款合同上写明的那家机构",
      en: "The actual lender is the institution named in the loan contract",
    },
    reason: {
      "zh-CN":
        "翻开合同，看「贷款人」一栏：可能是消费金融公司，也可能是银行，或者两家一起出资。问利率、问额度、投诉，都要先认清是哪一家。",
      en: "Open the contract and look for the lender: it may be a consumer-finance company, a bank, or both together. For questions about rates, limits or complaints, first see which it is.",
    },
    evidence: { for: [{ source: "P02" }, { source: "R02" }], against: [] },
  },
  {
    id: "fact-PF05",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "支付平台只是借款的入口，本身不是放款人",
      en: "The payment platform is only the entrance; it is not the lender",
    },
    reason: {
      "zh-CN": "页面在平台上，钱却由持牌机构放。能解释授信的，是放款的那家机构。",
      en: "The page stands on the platform, but a licensed institution lends the money. The one that can explain the credit decision is that lender.",
    },
    evidence: { for: [{ source: "P02" }], against: [] },
  },
  {
    id: "fact-PF06",
    placement: { part: "beyond" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": "额度由放款机构的系统评估，客服一般没法人工上调",
      en: "The lender’s system assesses limits; service staff generally cannot raise them by hand",
    },
    reason: {
      "zh-CN": "没有看到机构逐条公布的规则，所以还没有证实。公开报道和官方反诈提醒说法一致，说得通。",
      en: "No rule published by a lender was seen, so it is not confirmed. Press reports and the official anti-scam notice agree, and it makes sense.",
    },
    evidence: { for: [{ source: "P06" }, { source: "P05" }], against: [] },
  },
  {
    id: "fact-PF07",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "官方提额不收任何费用，收费的都是骗局",
      en: "Officially nobody charges for a higher limit; whoever does is a scammer",
    },
    reason: {
      "zh-CN": "官方的反诈提醒把「帮你开通、帮你提额」列为常见骗局。要先交钱的，可以直接判断是骗子。",
      en: "The official anti-scam notice lists “opening” and “raising” limits among common scams. Anyone who wants money first is a scammer.",
    },
    evidence: { for: [{ source: "P05" }], against: [] },
  },
  {
    id: "fact-PF08",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "额度可升可降也可暂停，授信不是用户的权利",
      en: "A limit may rise, fall or be paused; credit is not an entitlement",
    },
    reason: {
      "zh-CN":
        "合同和监管规定里查得到：给不给额度、给多少，由放款机构按风险决定。所以不要把还没借的额度算进家里的应急钱。",
      en: "It stands in contracts and in the rules: whether to grant credit and how much, the lender decides by risk. So do not count an undrawn limit as the family’s reserve.",
    },
    evidence: { for: [{ source: "R01" }, { source: "P04" }], against: [] },
  },
  {
    id: "fact-PF09",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "2021 年报道过，学生用户的额度被大幅调低",
      en: "In 2021 the press reported that limits of student users were cut sharply",
    },
    reason: {
      "zh-CN":
        "其中一名学生的额度从 31,300 元降到 3,000 元。那时正在规范面向大学生的贷款，这样一降，不等于他做错了什么。",
      en: "One student’s fell from ¥31,300 to ¥3,000. Rules on lending to students were being tightened at the time, so a cut like that need not mean that the student did anything wrong.",
    },
    evidence: { for: [{ source: "P04" }, { source: "R14" }], against: [] },
  },
  {
    id: "fact-PF10",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "花呗报送征信的，有开户日、额度、使用和还款情况",
      en: "Huabei reports the opening date, limit, use and repayment to the credit database",
    },
    reason: {
      "zh-CN": "报道说按月汇总报送，不报每一笔买了什么。所以开通后即使很少用，报告里也可能看得到。",
      en: "Reports say it sends monthly totals and not what was bought. So even a seldom used line may show in the credit report.",
    },
    evidence: { for: [{ source: "P03" }], against: [] },
  },
  {
    id: "fact-PF11",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "签过征信授权的贷款，由实际放款机构报送征信",
      en: "Once consent is signed, the actual lender reports the loan to the credit database",
    },
    reason: {
      "zh-CN": "从事信贷业务的机构应当依规报送，前提是取得本人书面同意。怎样呈现，以你自己的信用报告为准。",
      en: "Lending institutions must report, provided they hold the person’s written consent. How it appears is best seen in your own report.",
    },
    evidence: {
      for: [{ source: "L01", locator: { "zh-CN": "第29条", en: "art. 29" } }, { source: "P02" }],
      against: [],
    },
  },
  {
    id: "fact-PF12",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "申请贷款时机构查信用报告，会留下查询记录",
      en: "When a lender checks a credit report for an application, an enquiry stays on record",
    },
    reason: {
      "zh-CN": "机构查询要先得到你的书面同意，查过就有记录，别的放款机构也能看到。所以不需要的申请不要点。",
      en: "A lender needs your written consent to look, and the look is recorded where other lenders can see it. So skip applications you do not need.",
    },
    evidence: {
      for: [{ source: "L01", locator: { "zh-CN": "第18条", en: "art. 18" } }, { source: "P11" }],
      against: [],
    },
  },
  {
    id: "fact-PF13",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "芝麻分是商业机构的信用分，不是央行征信",
      en: "A Sesame score is a commercial score, not the central bank’s credit record",
    },
    reason: {
      "zh-CN":
        "它由商业公司按自己的方法算出，与信用报告是两套东西。据说早年开通看过分数，所以不少人把两者混在一起。",
      en: "A commercial firm computes it in its own way, apart from the credit report. Scores are said to have opened lines in early years, so many people confuse the two.",
    },
    evidence: {
      for: [{ source: "P02" }, { source: "L02", locator: { "zh-CN": "第5条", en: "art. 5" } }],
      against: [],
    },
  },
  {
    id: "fact-PF16",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "提前还款收不收费用，要看合同怎样约定",
      en: "Whether repaying early carries a fee depends on what the contract says",
    },
    reason: {
      "zh-CN": "有的合同收违约金，按期收手续费的分期可能照收全部费用。还之前先看条款，算算净省多少。",
      en: "Some contracts charge a fee, and instalments with a flat charge may still collect it in full. Read the terms and work out the net saving first.",
    },
    evidence: { for: [{ source: "L04", locator: { "zh-CN": "第677条", en: "art. 677" } }], against: [] },
  },
  {
    id: "fact-PF17",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": zh`官方客服在 App 内或 ${"line-platform-service"}，不会私下要你转账`,
      en: en`Official service is in the app or at ${"line-platform-service"} and never asks for private transfers`,
    },
    reason: {
      "zh-CN": "来电、加好友、发链接的「客服」都不算数。想问什么，自己打开 App 或自己拨号。",
      en: "A “service agent” who calls, adds you as a friend or sends a link does not count. Open the app or dial the number yourself.",
    },
    evidence: { for: [{ source: "P05" }], against: [] },
  },
  {
    id: "fact-PF20",
    placement: { part: "beyond" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": "受限原因有多类：逾期、负债、资料、安全或机构收缩",
      en: "Restrictions have several kinds of reasons: arrears, debt, data, security or the lender’s retreat",
    },
    reason: {
      "zh-CN": "没有官方清单，这是我们按规定和报道归的类。先按能核实的一项项看，核实不了就承认不知道。",
      en: "There is no official list; this is our own grouping from rules and reports. Check what can be checked one by one, and where it cannot, accept not knowing.",
    },
    evidence: { for: [{ source: "R01" }, { source: "P04" }, { source: "N07" }], against: [] },
  },
  {
    id: "fact-PF21",
    placement: { part: "beyond" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": "高成本借款多出现在同时欠几家、以债养债的人身上",
      en: "Costly borrowing clusters among people who owe several lenders and roll debt over",
    },
    reason: {
      "zh-CN": "没有官方统计，只有行业研究这样描述。借新还旧时，利息和手续费会越滚越多，所以说得通。",
      en: "There are no official figures; only industry research describes it so. When new loans pay old ones, interest and fees keep growing, which is why it makes sense.",
    },
    evidence: { for: [{ source: "N12" }], against: [] },
  },
  {
    id: "fact-undisclosed",
    placement: { part: "beyond" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": "放款机构的额度算法，一般不对外公开",
      en: "Lenders generally do not publish how they compute limits",
    },
    reason: {
      "zh-CN":
        "没有哪份文件规定要保密，我们只是没有找到哪家公开过。网上说的权重、次数和分数线都核实不了，「仅凭这些看不出原因」是一个诚实的答案。",
      en: "No document says that it must be kept secret; we merely found no lender that has published it. The weights, counts and score lines found online cannot be verified, and “it cannot be told from this” is an honest answer.",
    },
    evidence: { for: [], against: [], noneFound },
  },
  {
    id: "fact-reopen",
    placement: { part: "beyond" },
    kind: "fact",
    support: "plausible",
    text: {
      "zh-CN": "关闭后再开通要重新评估，未必能开回来",
      en: "After closing, reopening means a new assessment and may be refused",
    },
    reason: {
      "zh-CN":
        "没有看到机构公布重新开通的规则，只有公开的报道这样说，里面也没有「重置额度」这回事。确定不再用时，关闭是很好的选择，但别指望它换来更高的额度。",
      en: "No lender’s rule on reopening was seen; press reports say so, and they know no “reset” of a limit. Closing is a fine choice when you are done with it, but do not expect a higher limit from it.",
    },
    evidence: { for: [{ source: "P06" }], against: [] },
  },
  {
    id: "fact-N05",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "监管部门正在打击收费的非法贷款中介",
      en: "Regulators are acting against illegal loan agents who charge fees",
    },
    reason: {
      "zh-CN": "北京和深圳等地都有公开通报。有人为 6,000,000 元的贷款付了约 1,000,000 元的费用。",
      en: "Beijing and Shenzhen, among others, have published cases. In one, about ¥1,000,000 in fees was paid on a loan of ¥6,000,000.",
    },
    evidence: { for: [{ source: "N05" }, { source: "N04" }], against: [] },
  },
  {
    id: "no-need-no-loss",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "没有借款需要时，额度不动可以不去管它",
      en: "When you need no loan, a limit that stands still can be left alone",
    },
    reason: {
      "zh-CN":
        "利息只按借出来的钱算，没借钱就没有利息，这是算得出来的。额度不动不会让你少一分钱，也不说明你这个人信用不好。",
      en: "Interest runs only on what is borrowed, so without a loan there is none; that can be worked out. A limit that stands still costs you nothing and is no verdict on you.",
    },
    evidence: {
      for: [{ source: "F08" }, { source: "L04", locator: { "zh-CN": "第675条", en: "art. 675" } }],
      against: [],
    },
  },
  {
    id: "apply-once",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "真有需要，比较明示表后认真申请一次",
      en: "If the need is real, compare cost tables and apply once, well prepared",
    },
    reason: {
      "zh-CN":
        "签约前有明示表可以比，每次申请又都会留下查询记录，一次有准备的申请自然胜过撒网好几家。借来还掉更贵的债，有时比不借更省钱。",
      en: "There is a cost table to compare before signing and every application leaves an enquiry, so one prepared application beats trying several lenders. Borrowing to clear a costlier debt can be cheaper than not borrowing.",
    },
    evidence: {
      for: [{ source: "R08" }, { source: "L01", locator: { "zh-CN": "第18条", en: "art. 18" } }],
      against: [],
    },
  },
  {
    id: "keep-reserve",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "在提前还款之前，先留好一笔应急的钱",
      en: "Before repaying early, first set some money aside for emergencies",
    },
    reason: {
      "zh-CN":
        "金融教育的框架都要求手头留有余地，能扛住意外。把存款全部拿去还便宜的债，遇到急事可能又要借更贵的钱。",
      en: "Frameworks of financial education ask for some room to spare, enough to withstand a shock. Using all savings on cheap debt may force you into costlier debt when something happens.",
    },
    evidence: { for: [{ source: "F01" }, { source: "F08" }], against: [] },
  },
  {
    id: "check-own-report",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "自己查一份信用报告，逐笔核对清楚",
      en: "Get your own credit report and check it entry by entry",
    },
    reason: {
      "zh-CN": "查自己的报告是法定权利。陌生的机构名先与自己的借款合同对照，对不上再提异议。",
      en: "Reading your own report is a legal right. Compare an unknown name with your loan contracts first, and dispute it only if nothing matches.",
    },
    evidence: {
      for: [{ source: "L01", locator: { "zh-CN": "第17条", en: "art. 17" } }, { source: "P11" }],
      against: [],
    },
    statements: ["credit-report"],
  },
  {
    id: "verify-identity-official",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "页面要求核验身份时，在官方 App 里自己办",
      en: "When the page asks to verify identity, do it yourself in the official app",
    },
    reason: {
      "zh-CN":
        "官方的防骗提醒就这样说。换手机号、换设备后被要求核验很常见；自己在官方 App 里办不花钱，交给别人代办会把账户交出去。",
      en: "The official anti-scam notice says so. Being asked to verify after a new phone or number is common; doing it in the official app is free, while an agent gets hold of your account.",
    },
    evidence: {
      for: [{ source: "P05" }, { source: "L03", locator: { "zh-CN": "第29条", en: "art. 29" } }],
      against: [],
    },
  },
  {
    id: "no-more-borrowing",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "还款已经吃力时，先停下新的借款",
      en: "When repaying is already hard, stop taking new loans first",
    },
    reason: {
      "zh-CN": "这是算得出来的：借新还旧，利息和手续费会滚进本金，欠的只多不少。先停下来，再列清每一笔。",
      en: "This can be worked out: when new loans pay old ones, interest and fees are added to the principal, and more is owed. Stop first, then list every debt.",
    },
    evidence: { for: [{ source: "N12" }, { source: "F01" }], against: [] },
  },
  {
    id: "negotiate-early",
    placement: { part: "beyond" },
    kind: "advice",
    support: "documented",
    effect: "helps",
    text: {
      "zh-CN": "预计还不上时，在逾期之前主动找机构商量",
      en: "If you foresee trouble, talk to the lender before a payment is missed",
    },
    reason: {
      "zh-CN": "越早说明困难、收入和能还的金额，余地越大。展期要机构同意，谈好的条件要留下书面或录音。",
      en: "The earlier you explain your trouble, income and what you can pay, the more room there is. An extension needs the lender’s consent; keep the terms in writing or on record.",
    },
    evidence: {
      for: [{ source: "L04", locator: { "zh-CN": "第678条", en: "art. 678" } }, { source: "R11" }],
      against: [],
    },
  },
  {
    id: "maths-K7",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "8,000 元按日 0.045% 多留 90 天，多付 324 元",
      en: "Keeping ¥8,000 for 90 more days at 0.045% a day costs ¥324 extra",
    },
    reason: {
      "zh-CN":
        "8,000 × 0.045% × 90 = 324 元，折合年利率 16.43%（按 365 天）。按天计息的贷款，早还一天就少付一天。",
      en: "8,000 × 0.045% × 90 = ¥324, which is 16.43% a year (by 365 days). With daily interest, each day earlier saves a day’s interest.",
    },
    evidence: {
      for: [{ source: "L04", locator: { "zh-CN": "第677条", en: "art. 677" } }, { source: "R07" }],
      against: [],
    },
    formulas: ["simple-interest"],
  },
  {
    id: "maths-K17",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "借款年利率 14.6%、存款 1.3%，边借边存是倒亏",
      en: "Borrowing at 14.6% a year while saving at 1.3% loses money",
    },
    reason: {
      "zh-CN":
        "10,000 元一年付息 1,460 元，存款得息 130 元，净亏 1,330 元。手里有闲钱又欠着更贵的债时，先还债通常更划算。",
      en: "In a year ¥10,000 costs ¥1,460 of interest and earns ¥130, a net loss of ¥1,330. With spare money and a debt that costs more, repaying first is usually the better deal.",
    },
    evidence: {
      for: [{ source: "L04", locator: { "zh-CN": "第675条", en: "art. 675" } }, { source: "R07" }],
      against: [],
    },
    formulas: ["carry"],
  },
  {
    id: "maths-K21",
    placement: { part: "beyond" },
    kind: "fact",
    support: "documented",
    text: {
      "zh-CN": "额度变大后照样用一半，欠下的钱也跟着变多",
      en: "When a limit grows and half of it is still used, the debt grows with it",
    },
    reason: {
      "zh-CN":
        "额度从 20,000 元变成 50,000 元，一半就从 10,000 元变成 25,000 元。按日利率 0.04%（年化 14.6%，按 365 天），25,000 元 30 天的利息是 300 元。",
      en: "If ¥20,000 becomes ¥50,000, half grows from ¥10,000 to ¥25,000. At 0.04% a day (14.6% a year, by 365 days), ¥25,000 costs ¥300 of interest in 30 days.",
    },
    evidence: {
      for: [{ source: "L04", locator: { "zh-CN": "第675条", en: "art. 675" } }, { source: "R07" }],
      against: [],
    },
    formulas: ["utilisation"],
  },
] as const satisfies readonly Claim[];
