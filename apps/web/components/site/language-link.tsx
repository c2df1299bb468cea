"use client";

import { usePathname } from "next/navigation";
import type { MouseEvent } from "react";
import styles from "./site.module.css";

/** The same page in the other language; with script also the same query and fragment. */
export function LanguageLink({
  from,
  to,
  name,
}: {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}) {
  const path = usePathname();
  const href = `/${to}${path.startsWith(`/${from}`) ? path.slice(from.length + 1) : ""}`;
  const keepState = (event: MouseEvent<HTMLAnchorElement>) => {
    event.currentTarget.href = href + window.location.search + window.location.hash;
  };
  return (
    <a className={styles["language"]} href={href} hrefLang={to} lang={to} onClick={keepState}>
      {name}
    </a>
  );
}
