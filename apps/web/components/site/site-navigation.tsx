"use client";

import { usePathname } from "next/navigation";
import styles from "./site.module.css";

/** The main sections; the one in which the page lies is marked as current. */
export function SiteNavigation({
  label,
  links,
}: {
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly name: string }[];
}) {
  const path = usePathname();
  return (
    <nav className={styles["navigation"]} aria-label={label}>
      {links.map(({ href, name }) => (
        <a
          key={href}
          href={href}
          aria-current={path === href ? "page" : path.startsWith(`${href}/`) ? "true" : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
