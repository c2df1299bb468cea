import { locales } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import fc from "fast-check";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { toCaseData } from "./case-data.ts";
import { caseWords } from "./case-words.ts";
import { openCase } from "./open-case.tsx";
import { selfCheckWords } from "./self-check-words.ts";
import { arbitraryFragment } from "./test/arbitrary-fragment.ts";

const opened = locales.map((locale) => ({ locale, open: openCase(toCaseData(jiebei, locale), locale) }));

test.each(opened)(
  "any fragment gives a view with one heading to go to, in $locale",
  ({ open: { View, barOf } }) => {
    fc.assert(
      fc.property(arbitraryFragment, (fragment) => {
        expect(renderToStaticMarkup(<View fragment={fragment} />)).toContain('<h2 tabindex="-1"');
        expect(typeof barOf(fragment).text).toBe("string");
      }),
      { numRuns: 200 },
    );
  },
);

test.each(opened)(
  "every question can be answered with “don’t know”, in $locale",
  ({ locale, open: { View } }) => {
    for (const { id, role } of jiebei.signals) {
      if (role === "folklore") continue;
      const html = renderToStaticMarkup(<View fragment={`#outcome=flat&${id}=unknown&ask=${id}`} />);
      expect(pressedIn(html)).toBe(caseWords[locale].unknown);
    }
    const outcomes = renderToStaticMarkup(<View fragment="#outcome=unknown&ask=outcome" />);
    expect(pressedIn(outcomes)).toBe(selfCheckWords[locale].outcomeUnknown);
  },
);

test.each(opened)(
  "the bar says more of A than of B, and what to do at once where there is danger, in $locale",
  ({ locale, open: { barOf } }) => {
    const words = caseWords[locale];
    expect(barOf("#outcome=flat").text).toBe(words.cannotTellYet);
    const nameOf = (id: string) => jiebei.causes.find((cause) => cause.id === id)?.name[locale] ?? "";
    expect(barOf("#outcome=flat&repayment=overdue-now&ask=repayment").text).toBe(
      words.alone(nameOf("standing-arrears")),
    );
    expect(barOf("#outcome=paused&account-change=new-number&ask=account-change").text).toBe(
      words.leans(nameOf("system-identity"), nameOf("system-security")),
    );
    expect(barOf("#outcome=flat&contact-demand=fee").text.startsWith(words.danger)).toBe(true);
    expect(barOf("#outcome=flat&done=1")).toEqual({ text: "", finish: undefined });
  },
);

test.each(opened)(
  "danger stands before the verdict, and the verdict before any other step, in $locale",
  ({ locale, open: { View } }) => {
    const words = caseWords[locale];
    expect(firstHeading(<View fragment="#outcome=flat&contact-demand=fee&done=1" />)).toContain(
      words.firstTitle,
    );
    expect(firstHeading(<View fragment="#outcome=flat&done=1" />).startsWith(words.cannotTellTitle)).toBe(
      true,
    );
  },
);

test.each(opened)("no result speaks of probability or for the lender, in $locale", ({ open: { View } }) => {
  fc.assert(
    fc.property(arbitraryFragment, (fragment) => {
      const html = renderToStaticMarkup(<View fragment={`${fragment}&outcome=cut&done=1`} />);
      expect(html).not.toMatch(/概率|可能性|probab|likely|the lender thinks|机构认为|提额成功/i);
    }),
    { numRuns: 100 },
  );
});

function firstHeading(view: ReactElement): string {
  return renderToStaticMarkup(view).split('<h2 tabindex="-1">')[1] ?? "";
}

function pressedIn(html: string): string | undefined {
  return /aria-pressed="true"[^>]*><span[^>]*>([^<]*)</.exec(html)?.[1];
}
