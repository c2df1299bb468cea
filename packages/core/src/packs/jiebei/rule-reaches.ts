import type { Reach } from "../../model/application.ts";

/** Which acts rules reach, by rule. */
export const reaches = {
  R04: {
    claim: "rule-R04",
    demand: {
      "zh-CN": "替银行牵线贷款的平台，不得自己再向借款人收钱",
      en: "platforms that arrange bank loans may not take money of their own from borrowers",
    },
    act: { "zh-CN": "给{circumstance}付了一笔服务费", en: "paid a service fee to {circumstance}" },
    inside: [
      { "zh-CN": "牵线银行贷款的一个平台", en: "a platform that arranges bank loans" },
      { "zh-CN": "介绍银行贷款的一个应用", en: "an app that passes borrowers on to banks" },
    ],
    outside: [
      { "zh-CN": "牵线租房的一个平台", en: "a platform that arranges flats to rent" },
      { "zh-CN": "介绍装修队的一个应用", en: "an app that passes customers on to decorators" },
    ],
    retroactive: false,
  },
  R07: {
    claim: "rule-R07-shown",
    demand: {
      "zh-CN": "推销贷款，要把年化利率标在明显的位置",
      en: "whoever offers loans must state the annual rate where it is easily seen",
    },
    act: { "zh-CN": "看到一张{circumstance}的广告", en: "saw an advertisement for {circumstance}" },
    inside: [
      { "zh-CN": "银行贷款", en: "a bank loan" },
      { "zh-CN": "小额贷款", en: "a micro-loan" },
    ],
    outside: [
      { "zh-CN": "健身年卡", en: "a yearly pass to a gym" },
      { "zh-CN": "手机套餐", en: "a phone plan" },
    ],
    retroactive: false,
  },
  R08: {
    claim: "rule-R08",
    demand: {
      "zh-CN": "放贷机构签约前要出示成本明示表，早先签的合同不受影响",
      en: "lending institutions must show a cost table before signing; earlier contracts are not affected",
    },
    act: { "zh-CN": "跟{circumstance}签了借款合同", en: "signed a loan contract with {circumstance}" },
    inside: [
      { "zh-CN": "一家银行", en: "a bank" },
      { "zh-CN": "一家消费金融公司", en: "a consumer-finance company" },
      { "zh-CN": "一家小额贷款公司", en: "a micro-loan company" },
    ],
    outside: [
      { "zh-CN": "一位老同学", en: "a former classmate" },
      { "zh-CN": "一位远房表哥", en: "a distant cousin" },
    ],
    retroactive: false,
  },
  R10: {
    claim: "rule-R10",
    demand: {
      "zh-CN": "网上推销金融产品，要有资质或者受机构委托",
      en: "to market financial products online takes a licence or a mandate",
    },
    act: {
      "zh-CN": "碰上有人{circumstance}推销贷款",
      en: "came upon loans being marketed {circumstance}",
    },
    inside: [
      { "zh-CN": "在直播间里", en: "in a live stream" },
      { "zh-CN": "在短视频里", en: "in a short video" },
    ],
    outside: [
      { "zh-CN": "在小区门口", en: "at the gate of the estate" },
      { "zh-CN": "在菜市场里", en: "in the market hall" },
    ],
    retroactive: false,
  },
  R13: {
    claim: "rule-R13",
    demand: {
      "zh-CN": "经办机构新放的消费贷款，真的用来消费，财政补贴一部分利息",
      en: "part of the interest is subsidised when a new consumer loan of a participating lender pays for real consumption",
    },
    act: {
      "zh-CN": "用一家经办银行新放的消费贷款{circumstance}",
      en: "used a participating bank’s new consumer loan {circumstance}",
    },
    inside: [
      { "zh-CN": "买了冰箱", en: "to buy a fridge" },
      { "zh-CN": "付了装修钱", en: "to have the flat decorated" },
    ],
    outside: [
      { "zh-CN": "买了股票", en: "to buy shares" },
      { "zh-CN": "还了别的贷款", en: "to repay another loan" },
    ],
    retroactive: false,
  },
  R24: {
    claim: "rule-R24",
    demand: {
      "zh-CN": "2020 到 2025 年欠下、不超过 10,000 元的逾期，还清了就不再显示",
      en: "arrears of at most ¥10,000 from 2020 to 2025 are no longer shown once they are cleared",
    },
    act: {
      "zh-CN": "还清了 2024 年欠下的{circumstance}",
      en: "cleared arrears of {circumstance} that dated from 2024",
    },
    inside: [
      { "zh-CN": " 3,200 元", en: "¥3,200" },
      { "zh-CN": " 8,600 元", en: "¥8,600" },
    ],
    outside: [
      { "zh-CN": " 14,500 元", en: "¥14,500" },
      { "zh-CN": " 26,000 元", en: "¥26,000" },
    ],
    retroactive: true,
  },
} as const satisfies Readonly<Record<string, Reach>>;
