import type { Locale } from "@plain-credit/core";
import { wordsOf } from "../../messages/words-of.ts";

/** An address that leads nowhere, and where to go on from here. */
export function NotFoundPage({ locale }: { readonly locale: Locale }) {
  const words = wordsOf(locale);
  const links = [
    { href: `/${locale}`, name: words.home },
    { href: `/${locale}/check`, name: words.check },
    { href: `/${locale}/lessons`, name: words.learn },
    { href: `/${locale}/practice`, name: words.practice },
  ];
  return (
    <div className="stack prose" lang={locale}>
      <h1>{words.notFoundTitle}</h1>
      <p className="lead">{words.notFoundText}</p>
      <ul>
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
