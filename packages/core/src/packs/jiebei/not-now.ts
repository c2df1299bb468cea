import type { Remedy } from "../../model/remedy.ts";

type NotNow = NonNullable<Remedy["notNow"]>[number];

/** Why a step does not come first where a signal has one of some values: it is done already, not possible yet, or there is nothing to take it on. */
export function notNow(signal: string, values: readonly string[], chinese: string, english: string): NotNow {
  return { when: { all: [{ signal, values }] }, text: { "zh-CN": chinese, en: english } };
}
