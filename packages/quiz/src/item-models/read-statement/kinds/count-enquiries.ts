import type { Text } from "@plain-credit/core";
import type { StatementLine } from "../../../item/facts/read-statement-facts.ts";
import { drawIndex, shuffle } from "../../../random/draw.ts";
import { deriveSeed, type Seed } from "../../../random/seed.ts";
import { fillSlots } from "../../../text/fill-slots.ts";
import { monthDay } from "../month-day.ts";
import { reportOpenings } from "../openings.ts";
import type { ReadOption, StatementKind } from "../statement-kind.ts";

/** How many months the question looks back. */
const windowMonths = 6;
const options = 4;

/** Misreadings that add to the count and those that leave something out, each with what sets it apart. */
const additions = ["counting-own-enquiries", "counting-reviews", "counting-older-enquiries"] as const;
const omissions = ["leaving-out-cards", "leaving-out-finance-companies", "leaving-out-early-months"] as const;
type Misreading = (typeof additions)[number] | (typeof omissions)[number];

const reasons: Readonly<Record<Misreading, Text>> = {
  "counting-own-enquiries": {
    "zh-CN": "这是把本人查询也数了进去；自己查自己，不算申请（{days}）。",
    en: "This counts own enquiries too; looking at your own report is no application ({days}).",
  },
  "counting-reviews": {
    "zh-CN": "这是把贷后管理也数了进去；那是机构看已有的贷款，不是新申请（{days}）。",
    en: "This counts reviews too; there a lender looks at a loan already made ({days}).",
  },
  "counting-older-enquiries": {
    "zh-CN": "这是把 {since} 以前的也数了进去（{days}）。",
    en: "This counts what is older than {since} as well ({days}).",
  },
  "leaving-out-cards": {
    "zh-CN": "这漏了信用卡审批，申请卡也是申请（{days}）。",
    en: "This leaves out card applications, which are applications too ({days}).",
  },
  "leaving-out-finance-companies": {
    "zh-CN": "这只数了银行，消费金融公司查的也算（{days}）。",
    en: "This counts banks only; enquiries by finance companies count as well ({days}).",
  },
  "leaving-out-early-months": {
    "zh-CN": "这只数了最近 3 个月，从 {since} 起的都算（漏了 {days}）。",
    en: "This counts the last 3 months only; everything since {since} counts (missing: {days}).",
  },
};
const counted = {
  "zh-CN": "从 {since} 起，原因写着贷款审批或信用卡审批的，是 {days} 这 {count} 行。",
  en: "Since {since}, the reason is a loan or card application on {days}: {count} in all.",
};

/** How many enquiries for new credit? The four numbers offered follow each other, wherever the key stands among them; the paper is drawn so that each wrong one is a misreading. */
export const countEnquiries: StatementKind = {
  id: "count-enquiries",
  statement: "credit-report",
  paper: "enquiries",
  level: 2,
  openings: reportOpenings,
  draw(seed) {
    const first = 1 + drawIndex(seed, "first", 3);
    const rank = drawIndex(seed, "rank", options);
    const key = first + rank;
    const today = drawIndex(seed, "month", 10);
    const left = shuffle(deriveSeed(seed, "omissions"), omissions, (name) => name).slice(0, rank);
    const added = shuffle(deriveSeed(seed, "additions"), additions, (name) => name).slice(
      0,
      options - 1 - rank,
    );
    const off = new Map<Misreading, number>([
      ...left.map((name, at): [Misreading, number] => [name, at + 1]),
      ...added.map((name, at): [Misreading, number] => [name, at + 1]),
    ]);
    const [since, printed] = [monthDay(today - windowMonths, 1), monthDay(today, 20)];
    const slots = { since, printed };
    const lines = drawLines(seed, today, key, off);
    const numbered = [
      { way: "right", value: key },
      ...left.map((way, at) => ({ way, value: key - at - 1 })),
      ...added.map((way, at) => ({ way, value: key + at + 1 })),
    ].sort((a, b) => a.value - b.value);
    return {
      lines,
      asked: { since: since["zh-CN"], printed: printed["zh-CN"] },
      questions: questions.map((question) => fillSlots(question, slots)),
      options: numbered.map(({ way, value }): ReadOption => {
        const shared = { stands: { way, value, working: "" }, text: timesOf(value) };
        return way === "right"
          ? {
              ...shared,
              right: true,
              rationale: fillSlots(counted, { ...slots, ...told(lines, "right", today) }),
            }
          : {
              ...shared,
              right: false,
              rationale: fillSlots(reasons[way as Misreading], {
                ...slots,
                ...told(lines, way as Misreading, today),
              }),
              diagnoses: { type: "mistake", id: way },
            };
      }),
    };
  },
};

const questions: readonly Text[] = [
  {
    "zh-CN": "报告是 {printed} 打印的。从 {since} 起，因为申请贷款或信用卡被查了几次？",
    en: "It was printed on {printed}. Since {since}, how many enquiries were for a loan or a card applied for?",
  },
  {
    "zh-CN": "从 {since} 到打印的 {printed}，为新申请查的一共有几次？",
    en: "From {since} to {printed}, the day of printing, how many enquiries were for new applications?",
  },
];

/** The days of the lines that a way of counting is about, the latest first, and how many they are. */
function told(
  lines: readonly StatementLine[],
  way: Misreading | "right",
  today: number,
): { readonly days: Text; readonly count: Text } {
  const since = monthDay(today - windowMonths, 1)["zh-CN"];
  const late = monthDay(today - 2, 1)["zh-CN"];
  const days = lines.flatMap(({ day, by, reason }) => {
    const applied = reason === "loan" || reason === "card";
    const within = String(day) >= since;
    const meant = {
      right: applied && within,
      "counting-own-enquiries": reason === "self",
      "counting-reviews": reason === "review",
      "counting-older-enquiries": !within,
      "leaving-out-cards": reason === "card" && within,
      "leaving-out-finance-companies": by === "finance" && within,
      "leaving-out-early-months": applied && within && String(day) < late,
    }[way];
    return meant ? [String(day).slice(5)] : [];
  });
  return {
    days: { "zh-CN": days.join("、"), en: days.join(", ") },
    count: { "zh-CN": String(days.length), en: String(days.length) },
  };
}

/** 3 次 / 3 times. */
function timesOf(count: number): Text {
  return { "zh-CN": `${count} 次`, en: count === 1 ? "1 time" : `${count} times` };
}

/** Applications within the window, as many as the key says, and what the misreadings trip over; the latest first. */
function drawLines(
  seed: Seed,
  today: number,
  key: number,
  off: ReadonlyMap<Misreading, number>,
): readonly StatementLine[] {
  // What is not offered must not lead to a number that is.
  const beyond = additions.filter((name) => off.has(name)).length + 1;
  const count = (name: Misreading) => off.get(name) ?? (name.startsWith("counting") ? beyond : 0);
  // Each line has a day of the month to itself, so that no two look alike; all come before the day of printing.
  const days = shuffle(
    deriveSeed(seed, "days"),
    Array.from({ length: 18 }, (_, at) => at + 2),
    String,
  );
  let used = 0;
  const dayOf = (months: number) => monthDay(today - months, days[used++ % days.length] ?? 2)["zh-CN"];
  const applications = Array.from({ length: key }, (_, at) => ({
    day: dayOf(
      at < count("leaving-out-early-months")
        ? 3 + drawIndex(seed, `early/${at}`, 4)
        : drawIndex(seed, `late/${at}`, 3),
    ),
    // Each trait from another end of the list, so that they overlap as they may in life.
    by: at >= key - count("leaving-out-finance-companies") ? "finance" : "bank",
    reason: at < count("leaving-out-cards") ? "card" : "loan",
  }));
  const others = (
    [
      ["counting-own-enquiries", "self", "self"],
      ["counting-reviews", "bank", "review"],
    ] as const
  ).flatMap(([name, by, reason]) =>
    Array.from({ length: count(name) }, (_, at) => ({
      day: dayOf(drawIndex(seed, `${name}/${at}`, 6)),
      by,
      reason,
    })),
  );
  const older = Array.from({ length: count("counting-older-enquiries") }, (_, at) => ({
    day: dayOf(7 + drawIndex(seed, `older/${at}`, 5)),
    by: "bank",
    reason: "loan",
  }));
  return [...applications, ...others, ...older].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}
