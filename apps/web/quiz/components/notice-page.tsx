import styles from "./quiz.module.css";

/** A page that says why there is no question here, and where to go on. */
export function NoticePage({
  title,
  sentences,
  problems = [],
  actions,
}: {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly problems?: readonly string[];
  readonly actions: readonly { readonly href: string; readonly label: string }[];
}) {
  return (
    <div id="step" className={`${styles["step"]} ${styles["notice-page"]}`}>
      <h1>{title}</h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {problems.length > 0 && (
        <ul>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <p className={styles["actions"]}>
        {actions.map(({ href, label }, at) => (
          <a key={href} className={at === 0 ? "button" : "button-quiet"} href={href}>
            {label}
          </a>
        ))}
      </p>
    </div>
  );
}
