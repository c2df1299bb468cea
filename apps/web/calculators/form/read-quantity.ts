/** What people write after a number. */
export type Unit = "percent" | "yuan" | "count";

/** A number as written, with its unit where one was written: `15.5%` is 15.5 percent. */
export type Quantity = { readonly value: number; readonly unit?: Unit };

const longest = 40;
const number = String.raw`(-?(?:\d{1,3}(?:[, ']\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+))`;
const shares: Readonly<Record<string, number>> = { 百: 1, 千: 0.1, 万: 0.01 };
const units: Readonly<Record<string, Unit>> = {
  "%": "percent",
  percent: "percent",
  元: "yuan",
  块: "yuan",
  块钱: "yuan",
  yuan: "yuan",
  rmb: "yuan",
  cny: "yuan",
  天: "count",
  日: "count",
  期: "count",
  月: "count",
  个月: "count",
  day: "count",
  days: "count",
  month: "count",
  months: "count",
};
const plain = new RegExp(`^(¥?) ?${number} ?(万?) ?(${Object.keys(units).join("|")})?$`);
const share = new RegExp(`^(百|千|万)分之 ?${number}$`);

/**
 * The number that a person wrote into a form: full-width digits, thousands separators, 1.2万, ¥, 元, %, 万分之4.5.
 * Undefined when it cannot be told, a decimal comma included: 15,5 could be 15.5 or 155.
 */
export function readQuantity(written: string): Quantity | undefined {
  if (written.length > longest) return undefined;
  const text = written.normalize("NFKC").trim().toLowerCase();
  const [, parts, portion] = share.exec(text) ?? [];
  if (parts !== undefined && portion !== undefined)
    return { value: toNumber(portion) * (shares[parts] ?? 1), unit: "percent" };
  const [, sign, digits, tenThousand, word] = plain.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = toNumber(digits) * (tenThousand === "万" ? 10_000 : 1);
  const unit = word === undefined ? undefined : units[word];
  if (sign === "¥") return unit === undefined || unit === "yuan" ? { value, unit: "yuan" } : undefined;
  return unit === undefined ? { value } : { value, unit };
}

function toNumber(digits: string): number {
  return Number(digits.replaceAll(/[, ']/g, ""));
}
