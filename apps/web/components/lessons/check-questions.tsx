import { localize, type Locale } from "@plain-credit/core";
import { generateItem, itemModels, itemTypeOf, type Item } from "@plain-credit/quiz";
import { knowledge } from "../../api/knowledge.ts";
import { currentLocale } from "../../messages/current-locale.ts";
import { wordsOf } from "../../messages/words-of.ts";
import { Stem } from "../../quiz/components/stem.tsx";
import { splitStem } from "../../quiz/split-stem.ts";
import styles from "./lessons.module.css";

/** Three questions on an objective, each of another model where it can be. Every option opens to its reason, without script. */
export async function CheckQuestions({ objective }: { readonly objective: string }) {
  const locale = await currentLocale();
  const words = wordsOf(locale);
  return (
    <div className={styles["questions"]}>
      <p className="small">{words.checkQuestions}</p>
      <ol className="plain-list">
        {drawItems(objective).map((item) => (
          <li key={item.id} className={`card ${styles["question"]}`}>
            <AskedStem stem={localize(item.stem, locale)} locale={locale} />
            {item.options.map((option) => (
              <details key={option.id} className={styles["option"]}>
                <summary>
                  {option.id.toUpperCase()}. {localize(option.text, locale)}
                </summary>
                <p>
                  <strong>
                    {itemTypeOf(item.type).keyOf(item).includes(option.id)
                      ? `✓ ${words.rightAnswer}`
                      : `✗ ${words.wrongAnswer}`}
                  </strong>
                  {locale === "en" ? ". " : "。"}
                  {localize(option.rationale, locale)}
                </p>
              </details>
            ))}
          </li>
        ))}
      </ol>
      <p>
        <a className="button" href={`/${locale}/practice`}>
          {words.moreQuestions}
        </a>
      </p>
    </div>
  );
}

function AskedStem({ stem, locale }: { readonly stem: string; readonly locale: Locale }) {
  const parts = splitStem(stem);
  return (
    <>
      <Stem parts={parts} locale={locale} />
      <p>
        <strong>{parts.question}</strong>
      </p>
    </>
  );
}

const count = 3;

/** The models that serve the objective take turns, so that three questions ask in more than one way. */
function drawItems(objective: string): readonly Item[] {
  const items: Item[] = [];
  const families = new Set<string>();
  for (let turn = 0; items.length < count && turn < 20; turn += 1)
    for (const model of itemModels.keys()) {
      const item = generateItem(knowledge.graph, { model, seed: `lesson-${objective}-${turn}`, objective });
      if (!item.ok || families.has(item.value.family) || items.length === count) continue;
      families.add(item.value.family);
      items.push(item.value);
    }
  if (items.length < count) throw new Error(`The pack holds too little to ask about ${objective}.`);
  return items;
}
