import type { Text } from "@plain-credit/core";
import type { SingleChoiceItem } from "../../src/index.ts";
import { bankOf } from "../jiebei-forms.ts";

/** A question read by hand and found free of flaws, though it comes near to one. */
type GoodItem = {
  readonly near: string;
  readonly stem: Text;
  readonly key: number;
  readonly options: readonly (readonly [chinese: string, english: string])[];
};

const goodItems: readonly GoodItem[] = [
  {
    near: "two plain negatives before a positive question",
    stem: {
      "zh-CN": "小周的分期下周到期，手头没有现钱。没有人来催。该先做哪一件？",
      en: "Xiao Zhou’s instalment is due next week and there is no cash in hand. Nobody has called. Which comes first?",
    },
    key: 0,
    options: [
      ["主动找机构说明，商量怎么还", "Explain to the lender and agree on a plan"],
      ["先向邻居借钱，把这期还上", "Borrow from a neighbour and pay this one"],
      ["等到下个月，和下期一起还", "Wait a month and pay both together then"],
    ],
  },
  {
    near: "bands that touch but do not overlap",
    stem: {
      "zh-CN": "按算出来的结果，综合年化在哪一段？",
      en: "By the result worked out, in which band is the all-in annual cost?",
    },
    key: 1,
    options: [
      ["不到 6%", "Under 6%"],
      ["6% 以上、不到 12%", "6% or more, under 12%"],
      ["12% 以上、不到 24%", "12% or more, under 24%"],
      ["24% 以上", "24% or more"],
    ],
  },
  {
    near: "numbers in order",
    stem: { "zh-CN": "两段借期合起来，一共几个月？", en: "How many months do the two terms make together?" },
    key: 2,
    options: [
      ["3 个月", "3 months"],
      ["6 个月", "6 months"],
      ["9 个月", "9 months"],
      ["12 个月", "12 months"],
    ],
  },
  {
    near: "all of and none of something that is named",
    stem: {
      "zh-CN": "月底手里有余钱，信用卡还欠着。先做哪件？",
      en: "There is money over at the month’s end, and the card is still unpaid. What comes first?",
    },
    key: 0,
    options: [
      ["把全部欠款一次还清", "Settle all of it with the savings"],
      ["把全部回单放在一处", "Keep all the receipts in one place"],
      ["一个验证码也不告诉人", "Send none of the codes to anybody"],
    ],
  },
  {
    near: "two things joined that are no options",
    stem: {
      "zh-CN": "页面上的数和短信里的数对不上。先怎么核对？",
      en: "The figure on the page and the one in the message differ. How to check first?",
    },
    key: 1,
    options: [
      ["在手机和电脑上都刷新看", "Reload it on phone and computer"],
      ["到官网和柜台都问个清楚", "Ask online and at the counter"],
      ["给中介和熟人都打个电话", "Call an agent and a friend"],
    ],
  },
  {
    near: "two negatives about two things",
    stem: {
      "zh-CN": "小周没看懂未付账单上的一项。最该先问谁？",
      en: "Xiao Zhou did not understand one item on the unpaid bill. Who is best asked first?",
    },
    key: 0,
    options: [
      ["放款机构的客服", "The lender’s own service"],
      ["群里热心的网友", "A helpful stranger in a chat"],
      ["上门推销的中介", "An agent at the front door"],
    ],
  },
  {
    near: "whether or not, and two negatives side by side",
    stem: {
      "zh-CN": "提前结清要收费吗？合同还没看。怎么办好？",
      en: "Does early settlement cost a fee? The contract is unread so far. What to do?",
    },
    key: 1,
    options: [
      ["不用急着还，也不会多收费", "No need to hurry, and no extra charge"],
      ["先问清楚，再看要不要还", "Ask first, then see whether to repay"],
      ["马上结清，省下剩余利息", "Settle at once and save the rest"],
    ],
  },
  {
    near: "a key exactly a third longer than the rest",
    stem: {
      "zh-CN": "陌生人来电要验证码。先做什么？",
      en: "A stranger calls and wants a code. What comes first?",
    },
    key: 0,
    options: [
      ["先挂断，自己再拨官方号码", "Hang up, then dial the official number yourself"],
      ["把收到的数字念给他", "Read out the digits to him"],
      ["照他说的，下载软件", "Do as told, step by step"],
    ],
  },
  {
    near: "a shared beginning of three characters or two words",
    stem: {
      "zh-CN": "余钱只够一笔。先还哪笔划算？",
      en: "The spare money covers one loan only. Which pays off best?",
    },
    key: 0,
    options: [
      ["为了省利息，先还卡债", "To save interest, clear the card debt first"],
      ["为了省时间，先还车贷", "To save time, clear the car loan first"],
      ["为了省手续，先还网贷", "To save paperwork, clear the online loan first"],
    ],
  },
  {
    near: "a vague word that is part of another",
    stem: {
      "zh-CN": "信用报告里有一笔没听说过的贷款。先怎么办？",
      en: "The credit report lists a loan never heard of. What to do first?",
    },
    key: 2,
    options: [
      ["等有时间再去网点", "Go to a branch when there is time"],
      ["今晚发到群里问问", "Put it to the chat this evening"],
      ["明早打官方客服问", "Ring the official service tomorrow morning"],
    ],
  },
];

/** Good items by what they come near to: written texts on a generated item, so only rules about the texts have a say. */
export function drawGoodItems(): readonly { readonly near: string; readonly item: SingleChoiceItem }[] {
  const bases = bankOf("choose-first-step", 40).filter((item) => item.type === "single-choice");
  return goodItems.map(({ near, stem, key, options }) => {
    const base = bases.find((item) => item.options.length >= options.length);
    if (base === undefined) throw new Error(`no item has ${options.length} options`);
    const told = options.map(([chinese, english], at) => {
      const option = base.options[at];
      if (option === undefined) throw new Error("an option is missing");
      return { ...option, text: { "zh-CN": chinese, en: english } };
    });
    return { near, item: { ...base, stem, key: base.options[key]?.id ?? "", options: told } };
  });
}
