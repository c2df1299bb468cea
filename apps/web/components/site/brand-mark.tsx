import styles from "./site.module.css";

/** A speech bubble that says "equals": said plainly, and worked out. */
export function BrandMark() {
  return (
    <svg className={styles["mark"]} viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
      <path
        d="M6 3h20a4 4 0 0 1 4 4v13a4 4 0 0 1-4 4H15l-7 6v-6H6a4 4 0 0 1-4-4V7a4 4 0 0 1 4-4Z"
        fill="var(--accent)"
      />
      <path d="M9 10.5h14M9 16.5h14" stroke="var(--accent-ink)" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  );
}
