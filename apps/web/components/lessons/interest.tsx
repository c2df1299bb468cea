import { simpleInterest, type Draw } from "@plain-credit/core/finance";
import { currentLocale } from "../../messages/current-locale.ts";
import { Figure } from "./figure.tsx";
import { formatMoney } from "./format-number.ts";

/** Interest on a draw over some days, worked out here so that the prose cannot be wrong about it. */
export async function Interest(draw: Draw) {
  return <Figure>{formatMoney(Math.round(simpleInterest(draw) * 100) / 100, await currentLocale())}</Figure>;
}
