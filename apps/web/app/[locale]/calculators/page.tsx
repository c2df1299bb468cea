import type { Metadata } from "next";
import { calculators } from "../../../calculators/calculators.ts";
import { frameWordsOf } from "../../../calculators/frame-words.ts";
import { currentLocale } from "../../../messages/current-locale.ts";
import styles from "../../../calculators/components/calculators.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = frameWordsOf(await currentLocale());
  return { title, description: lead };
}

export default async function CalculatorsPage() {
  const locale = await currentLocale();
  const words = frameWordsOf(locale);
  return (
    <>
      <div className="stack">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <div className={styles["list"]}>
        {calculators.map(({ id, words: { [locale]: calculator } }) => (
          <a key={id} className={`card ${styles["door"]}`} href={`/${locale}/calculators/${id}`}>
            <h2>{calculator.title}</h2>
            <p>{calculator.lead}</p>
          </a>
        ))}
      </div>
    </>
  );
}
