import { jiebei } from "@plain-credit/core/packs/jiebei";
import fc from "fast-check";
import { unknown } from "../clean-case.ts";

const pair = fc.oneof(
  fc
    .constantFrom(...jiebei.signals)
    .chain(({ id, values }) =>
      fc.constantFrom(unknown, ...values.map((value) => value.id)).map((value) => `${id}=${value}`),
    ),
  fc.constantFrom(...jiebei.signals).map(({ id }) => `ask=${id}`),
  fc.constantFrom("ask=outcome", "ask=nothing", "done=1", "done=0", "repayment=nonsense", "nonsense=absent"),
  fc.string().map((text) => encodeURIComponent(text)),
);

/** Any text behind `#`, most of it made of what the pack knows. */
export const arbitraryFragment: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "outcome=nonsense&", ...jiebei.outcomes.map(({ id }) => `outcome=${id}&`)),
    fc.array(pair, { maxLength: 14 }),
  )
  .map(([outcome, pairs]) => `#${outcome}${pairs.join("&")}`);
