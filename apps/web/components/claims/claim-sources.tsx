import { localize, type Citation, type Claim, type Locale } from "@plain-credit/core";
import { knowledge } from "../../api/knowledge.ts";
import { wordsOf } from "../../messages/words-of.ts";

/** The documents behind a claim, each a link to its entry among the sources; or where none was found. */
export function ClaimSources({ claim, locale }: { readonly claim: Claim; readonly locale: Locale }) {
  const words = wordsOf(locale);
  const { for: supporting, against, noneFound } = claim.evidence;
  return (
    <div className="small">
      {supporting.length > 0 && <Citations title={words.sourcesOf} citations={supporting} locale={locale} />}
      {against.length > 0 && <Citations title={words.against} citations={against} locale={locale} />}
      {noneFound !== undefined && (
        <p>{words.noSource(localize(noneFound.searched, locale), noneFound.asOf)}</p>
      )}
    </div>
  );
}

function Citations({
  title,
  citations,
  locale,
}: {
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly locale: Locale;
}) {
  const separator = locale === "en" ? "; " : "；";
  return (
    <p>
      {title}
      {locale === "en" ? ": " : "："}
      {citations.map(({ source, locator }, at) => {
        const document = knowledge.graph.sources.get(source);
        return (
          <span key={source}>
            {at > 0 && separator}
            <a href={`/${locale}/sources#${source}`}>
              {document === undefined ? source : localize(document.title, locale)}
            </a>
            {locator !== undefined && ` ${localize(locator, locale)}`}
          </span>
        );
      })}
    </p>
  );
}
