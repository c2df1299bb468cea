import type { Issue, Result } from "@plain-credit/core";
import type { PublicItemOf } from "../../item/public-item.ts";
import type { NumericAnswer } from "../../item/response.ts";

type Given = Result<NumericAnswer, readonly Issue[]>;

/** Far beyond any rate, sum or term asked for; also what keeps 1e400 and the like out. */
const largest = 1e12;

/** The number in an answer `{ value }`: a number, null, or text as people type it: full-width digits, thousands separators, ¥, a % or 元 that fits the unit. Blank text is no answer. Codes: `field-unknown`, `number-malformed`, `number-in-words`, `number-infinite`, `unit-other`. */
export function parseNumber(item: PublicItemOf<"numeric">, input: unknown): Given {
  const given = typeof input === "object" && input !== null ? (input as Record<string, unknown>) : {};
  const strange = Object.keys(given).find((field) => field !== "value");
  if (strange !== undefined) return refuse(item, "field-unknown", { field: strange.slice(0, 64) });
  const { value } = given;
  if (value === null) return { ok: true, value: { value: null } };
  if (typeof value === "number") return bounded(item, value);
  if (typeof value !== "string" || value.length > 64) return refuse(item, "number-malformed");
  return parseTyped(item, value);
}

const units: Readonly<Record<PublicItemOf<"numeric">["unit"], readonly string[]>> = {
  percent: ["%", "percent"],
  yuan: ["元", "块", "块钱", "yuan", "rmb", "cny"],
  months: ["个月", "月", "month", "months"],
  days: ["天", "日", "day", "days"],
};

function parseTyped(item: PublicItemOf<"numeric">, typed: string): Given {
  // Full-width forms differ from ASCII by a fixed distance.
  const narrow = typed
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[￥¥]/g, "¥")
    .replace(/[。．]/g, ".")
    .replace(/[\s\u3000]/g, "")
    .replace(/，/g, ",")
    .replace(/[−–]/g, "-")
    .toLowerCase();
  if (narrow === "") return { ok: true, value: { value: null } };
  const match = /^(¥?)([+-]?)(\d{1,3}(?:,\d{3})+|\d*)(\.\d*)?(.*)$/.exec(narrow);
  const [, sign = "", minus = "", whole = "", decimals = "", suffix = ""] = match ?? [];
  if (whole === "" && decimals.length < 2)
    return refuse(
      item,
      /[一二三四五六七八九十百千万两零半]/.test(narrow) ? "number-in-words" : "number-malformed",
    );
  const own = units[item.unit];
  if (suffix !== "" && !own.includes(suffix)) {
    const foreign = Object.values(units).some((names) => names.includes(suffix));
    return refuse(item, foreign ? "unit-other" : "number-malformed", { unit: item.unit });
  }
  if (sign !== "" && item.unit !== "yuan") return refuse(item, "unit-other", { unit: item.unit });
  return bounded(
    item,
    Number(`${minus}${whole.replace(/,/g, "") || "0"}${decimals === "." ? "" : decimals}`),
  );
}

function bounded(item: PublicItemOf<"numeric">, value: number): Given {
  return Math.abs(value) <= largest ? { ok: true, value: { value } } : refuse(item, "number-infinite");
}

function refuse(
  item: PublicItemOf<"numeric">,
  code: string,
  params: Issue["params"] = {},
): Result<never, readonly Issue[]> {
  return { ok: false, error: [{ code, path: ["value"], params: { item: item.id, ...params } }] };
}
