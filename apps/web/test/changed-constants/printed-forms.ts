import type { Constant, Locale } from "@plain-credit/core";

type Value = Constant["value"];

const spelled: Readonly<Record<number, readonly [chinese: string, english: string]>> = {
  2: ["[两二]", "two"],
  5: ["五", "five"],
  8: ["八", "eight"],
  9: ["九", "nine"],
  11: ["十一", "eleven"],
  13: ["十三", "thirteen"],
  15: ["十五", "fifteen"],
  17: ["十七", "seventeen"],
  20: ["二十", "twenty"],
  23: ["二十三", "twenty-three"],
  30: ["三十", "thirty"],
  38: ["三十八", "thirty-eight"],
  41: ["四十一", "forty-one"],
  43: ["四十三", "forty-three"],
};

const adverbs: Readonly<Record<number, string>> = { 2: "twice", 8: "eight times" };
const ordinals: Readonly<Record<number, readonly [chinese: string, figures: string, english: string]>> = {
  2: ["第三次", "3rd", "third (?:time|query|report)"],
  8: ["第九次", "9th", "ninth (?:time|query|report)"],
};

/** Every way in which a text may print a value of a unit, as patterns that match nothing longer: what somebody who typed it might have typed. The list of one value stands in the order of the list of another. */
export function printedForms(unit: Constant["unit"], value: Value, locale: Locale): readonly RegExp[] {
  return formsOf[unit](value, locale).map((form) => new RegExp(`(?<![\\w.,-])${form}`, "g"));
}

const formsOf: Readonly<Record<Constant["unit"], (value: Value, locale: Locale) => readonly string[]>> = {
  fraction: (value, locale) => {
    const percentage = String(Math.round(Number(value) * 1_000_000) / 10_000).replace(".", "\\.");
    return [
      `${percentage} ?%`,
      locale === "en" ? `${percentage} percentage points?` : `${percentage} ?个百分点`,
    ];
  },
  yuan: (value, locale) => {
    const figures = `(?:${value}|${Number(value).toLocaleString("en")})`;
    const tens = Number(value) / 10_000;
    return locale === "en"
      ? [`¥ ?${figures}(?![\\d,]|\\.\\d)`, `${figures} yuan`]
      : [`${figures} ?元`, `¥ ?${figures}(?![\\d,])`, `${tens} ?万`];
  },
  days: (value, locale) =>
    locale === "en"
      ? [
          `${value} days`,
          `${value} more\\b`,
          `within ${value}\\b(?!%)`,
          `${wordOf(value, locale)} (?:more )?days`,
        ]
      : [`(?<!月 ?)${value} ?[天日]`, `(?<!月)${wordOf(value, locale)}[天日]`],
  years: (value, locale) =>
    locale === "en"
      ? [`${value}[ -]years?`, `${wordOf(value, locale)}[ -]years?`]
      : [`${value} ?年(?!期)`, `(?<!第)${wordOf(value, locale)}年`],
  times: (value, locale) => {
    const [chinese = "", figures = "", english = ""] = ordinals[Number(value)] ?? [];
    return locale === "en"
      ? [
          `${value} (?:times|free)`,
          adverbs[Number(value)] ?? "",
          `first ${wordOf(value, locale)} a year`,
          figures,
          english,
        ]
      : [`${value} ?次`, `(?<!第)${wordOf(value, locale)}次`, `第 ?${Number(value) + 1} ?次`, chinese];
  },
  date: (value, locale) => {
    const day = new Date(value);
    const long = (tag: string) =>
      new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(day);
    return locale === "en"
      ? [String(value), long("en-US"), long("en-GB")]
      : [String(value), long("zh-CN"), long("zh-CN").replace(/\d+/g, " $& ").trim()];
  },
  telephone: (value) => [`${value}(?!\\w)`],
  "clock-range": (value) => String(value).split("–").concat(String(value)),
};

function wordOf(value: Value, locale: Locale): string {
  const words = spelled[Number(value)];
  if (words === undefined) throw new Error(`Add ${value} in words to the printed forms.`);
  return words[locale === "en" ? 1 : 0];
}
