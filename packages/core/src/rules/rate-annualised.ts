import type { Issue } from "../model/issue.ts";
import { locales, type Locale } from "../model/text.ts";
import type { ContentRule } from "./content-rule.ts";
import { translatedTexts } from "./translated-texts.ts";

/** A rate a day, a month or an instalment never stands alone: the same node gives the annual figure and says how it was worked out, in the same language. */
export const rateAnnualised: ContentRule = {
  codes: ["rate-unannualised", "convention-missing"],
  check: (graph) => {
    const texts = translatedTexts(graph);
    const whole = (node: string, locale: Locale) =>
      texts
        .filter(({ path }) => nodeOf(path) === node)
        .map(({ text }) => text[locale])
        .join("\n");
    return texts.flatMap(({ text, path }) =>
      locales.flatMap((locale): readonly Issue[] => {
        const rate = periodicRate[locale].exec(text[locale])?.[0];
        if (rate === undefined) return [];
        const said = whole(nodeOf(path), locale);
        const issue = (code: string) => [{ code, path: [...path, locale], params: { rate } }];
        if (!annualFigure[locale].test(said)) return issue("rate-unannualised");
        return convention[locale].test(said) ? [] : issue("convention-missing");
      }),
    );
  },
};

function nodeOf(path: Issue["path"]): string {
  return path.slice(0, 4).join("/");
}

type ByLocale = Readonly<Record<Locale, RegExp>>;

const periodicRate: ByLocale = {
  "zh-CN": /(?:日利率|月利率|日息|月息|按日|每[天日月期])[^，。；！？：、]{0,6}?\d+(?:\.\d+)?%/,
  en: /\d+(?:\.\d+)?% (?:(?:a|an|per|each) (?:day|month|period|instalment)|daily|monthly)|(?:daily|monthly) (?:rate|interest) of \d+(?:\.\d+)?%/i,
};

const annualFigure: ByLocale = {
  "zh-CN": /(?:年化|年利率|年息|一年|是年|每年)[^，。；！？：]{0,8}?\d+(?:\.\d+)?%/,
  en: /\d+(?:\.\d+)?%[^.;:!?]{0,24} (?:a|per) year|annual (?:rate|cost)[^.;:!?]{0,24}\d+(?:\.\d+)?%/i,
};

const convention: ByLocale = {
  "zh-CN": /单利|复利|内部收益率|IRR|乘 ?(?:12|36[05])|按 ?36[05] ?天/,
  en: /simple|compound|internal rate|IRR|times (?:12|36[05])|by 36[05] days/i,
};
