import type { Metadata } from "next";
import { knowledge } from "../../../api/knowledge.ts";
import { currentLocale } from "../../../messages/current-locale.ts";
import { OutcomeLinks } from "../../../self-check/outcome-links.tsx";
import { selfCheckWords } from "../../../self-check/self-check-words.ts";
import { SelfCheck } from "../../../self-check/self-check.tsx";
import { Worksheet } from "../../../self-check/worksheet.tsx";
import styles from "../../../self-check/self-check.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = selfCheckWords[await currentLocale()];
  return { title, description };
}

export default async function CheckPage() {
  const locale = await currentLocale();
  const words = selfCheckWords[locale];
  const { loading, failed, retry } = words;
  return (
    <div className={styles["page"]}>
      <h1>{words.title}</h1>
      <SelfCheck locale={locale} words={{ loading, failed, retry }}>
        <p className="lead">{words.lead}</p>
        <OutcomeLinks outcomes={knowledge.pack.outcomes} locale={locale} />
      </SelfCheck>
      <p className={`small ${styles["privacy"]}`}>{words.privacy}</p>
      <noscript>
        <p className="card">{words.noScript}</p>
      </noscript>
      <Worksheet graph={knowledge.graph} locale={locale} />
    </div>
  );
}
