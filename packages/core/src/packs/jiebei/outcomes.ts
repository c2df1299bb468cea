import type { Outcome } from "../../model/outcome.ts";

/** What a borrower may see of a line of credit. */
export const outcomes = [
  { id: "flat", name: { "zh-CN": "额度一直不动", en: "the limit does not move" } },
  { id: "cut", name: { "zh-CN": "额度被调低了", en: "the limit was lowered" } },
  { id: "paused", name: { "zh-CN": "额度暂停使用", en: "the line of credit is paused" } },
  { id: "refused", name: { "zh-CN": "申请没有通过", en: "an application was refused" } },
] as const satisfies readonly Outcome[];
