import type { NumericAnswer } from "@plain-credit/quiz";
import { malformed, type AnswerCode } from "../answer-code.ts";
import { writeDecimal } from "./write-decimal.ts";

/** The number after `n`, with `m` for the minus and `_` for the decimal point, as in `n15_5` or `nm3`. */
export const numberCode: AnswerCode<NumericAnswer> = {
  field: "value",
  blank: { value: null },
  write: ({ value }) => (value === null ? "" : `n${writeDecimal(value).replace("-", "m").replace(".", "_")}`),
  read(_item, code) {
    if (!/^nm?(?:0|[1-9]\d{0,12})(?:_\d{1,360})?$/.test(code)) return malformed(code);
    return { ok: true, value: { value: Number(code.slice(1).replace("m", "-").replace("_", ".")) } };
  },
};
