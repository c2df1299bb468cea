import { locales, type Locale } from "../model/text.ts";
import type { ContentRule } from "./content-rule.ts";
import { locatedTexts } from "./located-texts.ts";
import { saysItOurselves } from "./says-it-ourselves.ts";

const promise: Readonly<Record<Locale, RegExp>> = {
  "zh-CN":
    /额度[^，。；！？：]{0,8}(?:会|就|能|自然|一定|肯定)[^，。；！？：]{0,4}(?:涨|提|升|变高|更高)|(?:能|可以|会|就|保证|帮你|帮助你?)[^，。；！？：]{0,4}(?:提额|涨额度|提高额度|提升额度|上调额度)/,
  en: /\blimits? (?:will|can|is sure to|goes|then) ?(?:rise|increase|grow|up|go up|be raised)|\b(?:will|can|helps?(?: you| to)?|to) (?:raise|lift|increase|boost) (?:the|your|a|one’s) (?:credit )?limits?|\braises (?:the|your|a) (?:credit )?limits?/i,
};

const denial: Readonly<Record<Locale, RegExp>> = {
  "zh-CN": /[不没无未难别]|骗|可降/,
  en: /\b(?:not|no|none|nothing|nobody|never|cannot|without|neither|nor|fall|avoid|scam\w*)\b|n’t\b/i,
};

/** No text of ours promises or hints that a limit will rise, or tells how to make it rise; who says such things is quoted in misconceptions only. */
export const riseUnpromised: ContentRule = {
  codes: ["rise-promised"],
  check: (graph) =>
    locatedTexts(graph)
      .filter(({ path }) => saysItOurselves(graph, path))
      .flatMap(({ text, path }) =>
        locales.flatMap((locale) => {
          const words = text[locale]
            .split(/[。！？.!?；;]/)
            .map((sentence) =>
              denial[locale].test(sentence) ? undefined : promise[locale].exec(sentence)?.[0],
            )
            .find((found) => found !== undefined);
          return words === undefined
            ? []
            : [{ code: "rise-promised", path: [...path, locale], params: { words } }];
        }),
      ),
};
