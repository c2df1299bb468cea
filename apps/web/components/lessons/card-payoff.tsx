import { fixedPayments, minimumPayments, totalInterest } from "@plain-credit/core/finance";
import { currentLocale } from "../../messages/current-locale.ts";
import { figureWordsOf } from "./figure-words.ts";
import { Figure } from "./figure.tsx";
import { Money } from "./money.tsx";
import { toCents } from "./to-cents.ts";

type CardPayoff = {
  readonly balance: number;
  readonly monthlyRate: number;
  readonly payment?: number;
  readonly share?: number;
  readonly floor?: number;
  readonly base?: "principal" | "due";
  readonly after?: number;
  readonly figure: "months" | "interest" | "payment" | "balance";
};

/** A card balance paid down with a fixed `payment`, or with the minimum of `share` and `floor`: the months it takes, all interest, or one month's payment or remaining balance (`after` that many months). */
export async function CardPayoff(card: CardPayoff) {
  const months = monthsOf(card);
  const words = figureWordsOf(await currentLocale());
  if (card.figure === "months") return <Figure>{words.months(months.length)}</Figure>;
  if (card.figure === "interest") return <Money value={toCents(totalInterest(months))} />;
  const month = months[(card.after ?? 1) - 1];
  if (month === undefined) throw new Error(`The card is cleared before month ${card.after}.`);
  return <Money value={toCents(month[card.figure])} />;
}

function monthsOf({ balance, monthlyRate, payment, share = 0, floor = 0, base = "principal" }: CardPayoff) {
  const start = { balance, periodicRate: monthlyRate };
  const months =
    payment === undefined
      ? minimumPayments({ ...start, share, floor, base })
      : fixedPayments({ ...start, payment });
  if (months === undefined) throw new Error("Paid like this, the card is never cleared.");
  return months;
}
