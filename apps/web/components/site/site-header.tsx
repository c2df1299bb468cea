import { locales, type Locale } from "@plain-credit/core";
import { wordsOf } from "../../messages/words-of.ts";
import { BrandMark } from "./brand-mark.tsx";
import { LanguageLink } from "./language-link.tsx";
import { SiteNavigation } from "./site-navigation.tsx";
import styles from "./site.module.css";

/** Brand, language, the way out of distress, and the main sections. */
export function SiteHeader({ locale }: { readonly locale: Locale }) {
  const words = wordsOf(locale);
  const other = locales.find((one) => one !== locale) ?? locale;
  return (
    <header className={`${styles["header"]} unprinted`}>
      <div className={styles["top"]}>
        <a className={styles["brand"]} href={`/${locale}`}>
          <BrandMark />
          {words.siteName}
        </a>
        <LanguageLink from={locale} to={other} name={words.switchLanguage} />
        <a className={styles["distress"]} href={`/${locale}/cannot-repay`}>
          {words.distress}
        </a>
      </div>
      <SiteNavigation
        label={words.navigation}
        links={[
          { href: `/${locale}/check`, name: words.check },
          { href: `/${locale}/lessons`, name: words.learn },
          { href: `/${locale}/rules`, name: words.rules },
          { href: `/${locale}/practice`, name: words.practice },
        ]}
      />
    </header>
  );
}
