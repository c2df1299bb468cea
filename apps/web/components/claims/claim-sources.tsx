import { localize, type Citation, type Claim, type KnowledgeGraph, type Locale } from "@plain-credit/core";
import { knowledge } from "../../api/knowledge.ts";
import { wordsOf } from "../../messages/words-of.ts";

type Sources = KnowledgeGraph["sources"];

/** The documents behind a claim, each a link to its entry among the sources; or where none was found. The documents of another pack (`sources`) have no entry; those that can be opened link to themselves. */
export function ClaimSources({
  claim,
  locale,
  sources = knowledge.graph.sources,
}: {
  readonly claim: Claim;
  readonly locale: Locale;
  readonly sources?: Sources;
}) {
  const words = wordsOf(locale);
  const { for: supporting, against, noneFound } = claim.evidence;
  return (
    <div className="small">
      {supporting.length > 0 && (
        <Citations title={words.sourcesOf} citations={supporting} {...{ locale, sources }} />
      )}
      {against.length > 0 && <Citations title={words.against} citations={against} {...{ locale, sources }} />}
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
  sources,
}: {
  readonly title: string;
  readonly citations: readonly Citation[];
  readonly locale: Locale;
  readonly sources: Sources;
}) {
  const separator = locale === "en" ? "; " : "；";
  return (
    <p>
      {title}
      {locale === "en" ? ": " : "："}
      {citations.map(({ source, locator }, at) => (
        <span key={source}>
          {at > 0 && separator}
          <SourceTitle id={source} sources={sources} locale={locale} />
          {locator !== undefined && ` ${localize(locator, locale)}`}
        </span>
      ))}
    </p>
  );
}

function SourceTitle({
  id,
  sources,
  locale,
}: {
  readonly id: string;
  readonly sources: Sources;
  readonly locale: Locale;
}) {
  const document = sources.get(id);
  const title = document === undefined ? id : localize(document.title, locale);
  if (sources === knowledge.graph.sources) return <a href={`/${locale}/sources#${id}`}>{title}</a>;
  return document === undefined || document.url === null ? (
    title
  ) : (
    <a href={document.url} rel="noreferrer">
      {title}
    </a>
  );
}
