import type { Remedy } from "../../model/remedy.ts";

/** Using the existing limit sensibly. */
export const useOfLimitRemedies = [
  {
    id: "stop-barred-use",
    family: "use-of-limit",
    name: { "zh-CN": "停止挪用，把这部分钱还上", en: "End the barred use and repay that part" },
    detail: {
      "zh-CN": "消费贷不能炒股、买房或转借。把挪出去的钱收回来，还掉这部分借款，免得被要求提前还清时来不及。",
      en: "A consumer loan may not go into shares, property or on-lending. Take the money back out and repay that part before the lender calls the loan in.",
    },
    action: "stop",
    addresses: ["use-barred"],
    requires: [],
    forbids: [{ all: [{ signal: "use-of-funds", values: ["as-agreed"] }] }],
    cost: { money: 1, effort: 2 },
    precedes: [
      {
        remedy: "show-proof-of-use",
        claims: ["C3.3b", "law-L04-673"],
        why: {
          "zh-CN": "钱还挪用着，就拿不出真实的凭证",
          en: "as long as the money is misused, no true proof exists",
        },
      },
    ],
    claims: ["R3.1a", "C3.3b", "law-L04-673", "rule-R01"],
  },
  {
    id: "show-proof-of-use",
    family: "use-of-limit",
    name: {
      "zh-CN": "备齐真实的用途凭证，交给机构",
      en: "Gather true proof of use for the lender",
    },
    detail: {
      "zh-CN":
        "机构有责任核查用途。把真实的发票、合同或付款记录从官方 App 交上去就行，不要编，也不要找人代做。",
      en: "Lenders have to check how a loan is used. Submit the true invoices, contracts or payment records in the official app; invent nothing and let nobody make them up.",
    },
    action: "do",
    addresses: ["proof-asked"],
    requires: [],
    forbids: [{ all: [{ signal: "use-of-funds", values: ["barred"] }] }],
    cost: { money: 0, effort: 1 },
    precedes: [],
    claims: ["C3.3b", "law-L09-175"],
  },
  {
    id: "stop-new-borrowing",
    family: "use-of-limit",
    name: { "zh-CN": "停下新的借款，列清每笔欠款", en: "Take no new loan and list every debt" },
    detail: {
      "zh-CN":
        "月供已经压着，再借只会更紧。先停下，把每笔的放款人、余额、年化和到期日列成一张单子，再看先还哪一笔。",
      en: "With instalments already heavy, another loan makes it tighter. Stop first; list lender, balance, annual cost and due date of each debt, and then see which to pay down first.",
    },
    action: "stop",
    addresses: ["debt-heavy"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 1 },
    precedes: [
      {
        remedy: "pay-dearest-first",
        claims: ["no-more-borrowing"],
        why: {
          "zh-CN": "没列清每笔欠款，就看不出哪笔年化最高",
          en: "until the debts are listed nobody sees which costs most",
        },
      },
      {
        remedy: "pay-smallest-first",
        claims: ["no-more-borrowing"],
        why: {
          "zh-CN": "没列清每笔欠款，就看不出哪笔最小",
          en: "until the debts are listed nobody sees which is smallest",
        },
      },
    ],
    claims: ["no-more-borrowing", "R1.2", "R3.3", "fact-PF21"],
  },
  {
    id: "borrow-within-means",
    family: "use-of-limit",
    name: {
      "zh-CN": "按算好的月供，只借要用的数",
      en: "Borrow just the sum needed and keep to the plan",
    },
    detail: {
      "zh-CN":
        "需要是真的，费用看清了，月供也担得起，就借要用的那个数，按期还。拖着不办少挣的、多花的，也要算进去。",
      en: "The need is real, the cost is known and the instalments can be carried, so borrow what is needed and pay on time. What it costs to go without counts as well.",
    },
    action: "do",
    addresses: ["need-affordable"],
    requires: [],
    forbids: [
      { all: [{ signal: "debt-ratio", values: ["over-half"] }] },
      { all: [{ signal: "cost-table", values: ["unseen"] }] },
      { all: [{ signal: "cost-table", values: ["outside-fee"] }] },
    ],
    cost: { money: 2, effort: 1 },
    precedes: [],
    claims: ["R3.3", "apply-once", "rule-R08"],
  },
  {
    id: "read-prepayment-terms",
    family: "use-of-limit",
    name: { "zh-CN": "翻开合同，查提前还款怎么收费", en: "Look up the contract’s charge for repaying early" },
    detail: {
      "zh-CN": "有的合同提前还不收费，有的要收违约金。先看清怎么收，再和省下的利息比一比，划算才还。",
      en: "Some contracts let you repay early free of charge, some charge for it. First see what it costs, then compare that with the interest saved.",
    },
    action: "check",
    addresses: ["interest-to-spare"],
    requires: [{ all: [{ signal: "prepayment-terms", values: ["unread"] }] }],
    forbids: [],
    cost: { money: 0, effort: 1 },
    precedes: [
      {
        remedy: "prepay-in-full",
        claims: ["fact-PF16"],
        why: {
          "zh-CN": "没看收费，就不知道提前还划不划算",
          en: "without the charge nobody knows whether repaying early pays off",
        },
      },
      {
        remedy: "replace-dear-loan",
        claims: ["fact-PF16"],
        why: {
          "zh-CN": "结清旧的也许要收钱，没查就不知道换了划不划算",
          en: "clearing the old loan may cost something, which decides whether it pays",
        },
      },
    ],
    claims: ["fact-PF16", "law-L04-677"],
  },
  {
    id: "prepay-in-full",
    family: "use-of-limit",
    name: { "zh-CN": "提前还清，省下后面的利息", en: "Repay in full early and save the remaining interest" },
    detail: {
      "zh-CN":
        "手里的钱还清以后还够生活，提前还也合算，那就还掉。利息一般只按实际借的天数算，早一天还，少一天的钱。",
      en: "The money covers the debt with living costs left over, and repaying early pays off, so repay. Interest generally runs only for the days actually borrowed: a day earlier is a day less.",
    },
    action: "do",
    addresses: ["interest-to-spare"],
    requires: [],
    forbids: [
      { all: [{ signal: "money-in-hand", values: ["reserve-only"] }] },
      { all: [{ signal: "money-in-hand", values: ["short"] }] },
      { all: [{ signal: "prepayment-terms", values: ["fee-large"] }] },
      { all: [{ signal: "prepayment-terms", values: ["unread"] }] },
    ],
    cost: { money: 2, effort: 1 },
    precedes: [],
    claims: ["law-L04-677", "maths-K7", "keep-reserve"],
  },
  {
    id: "follow-plan",
    family: "use-of-limit",
    name: { "zh-CN": "照原计划每月还，不提前结清", en: "Follow the instalment plan without repaying early" },
    detail: {
      "zh-CN": "提前还收的钱比省下的利息还多，就不划算。照合同每期按时还，余钱留着应急。",
      en: "When repaying early costs more than the interest it saves, it does not pay. Keep to the plan, on time, and leave the spare money for emergencies.",
    },
    action: "wait",
    addresses: ["prepaying-dearer"],
    requires: [],
    forbids: [
      { all: [{ signal: "prepayment-terms", values: ["free"] }] },
      { all: [{ signal: "prepayment-terms", values: ["fee-small"] }] },
      { all: [{ signal: "prepayment-terms", values: ["unread"] }] },
    ],
    cost: { money: 0, effort: 0 },
    precedes: [],
    claims: ["fact-PF16", "R1.1", "keep-reserve"],
  },
  {
    id: "clear-card-balance",
    family: "use-of-limit",
    name: { "zh-CN": "拿出余钱，把这张卡一次还清", en: "Clear the card at once with spare money" },
    detail: {
      "zh-CN": "留好几个月的生活费，余下的钱够，就把卡一次还清。拖着分月还，每个月都要付利息。",
      en: "With some months of living costs set aside and enough left over, clear the card at once. Paying it off month by month means interest every month.",
    },
    action: "do",
    addresses: ["card-rest-carried"],
    requires: [{ all: [{ signal: "money-in-hand", values: ["ample"] }] }],
    forbids: [],
    cost: { money: 1, effort: 1 },
    precedes: [
      {
        remedy: "save-up-first",
        claims: ["maths-K17", "card-rest-interest"],
        why: {
          "zh-CN": "卡上一天天计息，存款的利息抵不上",
          en: "the card’s interest outruns what savings earn",
        },
      },
    ],
    claims: ["card-rest-interest", "keep-reserve"],
  },
  {
    id: "pay-dearest-first",
    family: "use-of-limit",
    name: {
      "zh-CN": "各笔照付，余钱先还年化高的那笔",
      en: "Pay what is due and put the rest on the most expensive",
    },
    detail: {
      "zh-CN": "每一笔该付的都付到不逾期，多出来的钱还在年化最高的那笔上，同样的钱省下的利息最多。",
      en: "Pay on each debt what keeps it on time, and put whatever is left on the one with the highest annual cost: there the same money saves most interest.",
    },
    action: "do",
    addresses: ["debts-unordered"],
    requires: [],
    forbids: [
      { all: [{ signal: "debts-several", values: ["rates-equal"] }] },
      { all: [{ signal: "money-in-hand", values: ["short"] }] },
    ],
    cost: { money: 1, effort: 1 },
    precedes: [
      {
        remedy: "save-up-first",
        claims: ["maths-K17"],
        why: {
          "zh-CN": "贵的债一天天计息，存款的利息抵不上",
          en: "the interest on a costly debt outruns what savings earn",
        },
      },
    ],
    claims: ["dearest-first"],
  },
  {
    id: "pay-smallest-first",
    family: "use-of-limit",
    name: {
      "zh-CN": "各笔照付，余钱先还数额小的那笔",
      en: "Pay what is due and put the rest on the smallest",
    },
    detail: {
      "zh-CN": "年化都一样，先还哪笔，利息都差不多。先把最小的一笔清掉，少一张账单，少记一个日子。",
      en: "At one and the same annual cost, the order makes hardly any difference to interest. Clearing the smallest first means one bill and one date fewer.",
    },
    action: "do",
    addresses: ["debts-unordered"],
    requires: [],
    forbids: [{ all: [{ signal: "money-in-hand", values: ["short"] }] }],
    cost: { money: 2, effort: 1 },
    precedes: [],
    claims: ["smallest-first", "dearest-first"],
  },
  {
    id: "take-lower-annual",
    family: "use-of-limit",
    name: {
      "zh-CN": "两张表并排看，签综合年化低的",
      en: "Compare both tables and sign the lower annual cost",
    },
    detail: {
      "zh-CN":
        "本金和期数一样，就比综合年化，别看有没有担保费，也别只看利率。所有费用都算在里面，低的那张真的便宜。",
      en: "With the same principal and term, compare the all-in annual cost, whether there is a guarantee fee or not, and not the interest rate alone. Every fee is in it, so the lower one is the cheaper.",
    },
    action: "do",
    addresses: ["offers-open"],
    requires: [],
    forbids: [
      { all: [{ signal: "cost-table", values: ["unseen"] }] },
      { all: [{ signal: "cost-table", values: ["outside-fee"] }] },
    ],
    cost: { money: 2, effort: 1 },
    precedes: [],
    claims: ["compare-annual", "apply-once", "rule-R08"],
  },
  {
    id: "leave-it-alone",
    family: "use-of-limit",
    name: { "zh-CN": "这件事先放下，日子照常过", en: "Let the matter rest and do nothing further" },
    detail: {
      "zh-CN": "没有要办的事，也不急着借钱，放着不会少了什么。哪天有了新的线索，再来看。",
      en: "Nothing is due and no loan is needed, so nothing is lost by letting it rest. Carry on as usual and look again when something new turns up.",
    },
    action: "wait",
    addresses: ["no-need"],
    requires: [],
    forbids: [],
    cost: { money: 0, effort: 0 },
    precedes: [],
    claims: ["no-need-no-loss", "fact-PF08", "C2.3"],
  },
] as const satisfies readonly Remedy[];
