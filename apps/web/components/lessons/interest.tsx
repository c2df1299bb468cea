import { simpleInterest, type Draw } from "@plain-credit/core/finance";
import { currentLocale } from "../../messages/current-locale.ts";
import { formatMoney } from "./format-number.ts";

/** Interest on a draw over some days, worked out here so that the prose cannot be wrong about it. */
export async function Interest(draw: Draw) {
  return <span>{formatMoney(Math.round(simpleInterest(draw) * 100) / 100, await currentLocale())}</span>;
}
