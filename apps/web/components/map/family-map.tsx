import { localize, type Locale } from "@plain-credit/core";
import { knowledge } from "../../api/knowledge.ts";
import { wordsOf } from "../../messages/words-of.ts";
import { familyLinks } from "./family-links.ts";
import styles from "./map.module.css";

const height = 330;
const left = { x: 0, edge: 132 };
const right = { x: 228, edge: 228 };
const boxWidth = 132;
const boxHeight = 52;

/** The subject at a glance: four kinds of cause joined to the five kinds of remedy that answer them, with the same in words. */
export function FamilyMap({ locale }: { readonly locale: Locale }) {
  const words = wordsOf(locale);
  const causes = [...knowledge.graph.causeFamilies.values()];
  const remedies = [...knowledge.graph.remedyFamilies.values()];
  const links = familyLinks(knowledge.graph);
  return (
    <figure className={styles["figure"]}>
      <svg viewBox={`0 0 360 ${height}`} className={styles["map"]} aria-hidden="true">
        {links.map(({ cause, remedy, remedies: count }) => {
          const [from, to] = [middle(cause, causes.length), middle(remedy, remedies.length)];
          return (
            <path
              key={`${cause}-${remedy}`}
              className={styles["link"]}
              d={`M${left.edge} ${from}C${left.edge + 52} ${from} ${right.edge - 52} ${to} ${right.edge} ${to}`}
              strokeWidth={1 + count}
            />
          );
        })}
        {causes.map(({ id, name }, at) => (
          <Box key={id} x={left.x} y={middle(at, causes.length)} text={localize(name, locale)} tone="cause" />
        ))}
        {remedies.map(({ id, name }, at) => (
          <Box
            key={id}
            x={right.x}
            y={middle(at, remedies.length)}
            text={localize(name, locale)}
            tone="remedy"
          />
        ))}
      </svg>
      <figcaption>
        <p>{words.mapCaption}</p>
        <ul className={`plain-list ${styles["rows"]}`}>
          {causes.map(({ id, name }, at) => {
            const answers = links
              .filter(({ cause }) => cause === at)
              .flatMap(({ remedy }) => remedies[remedy] ?? [])
              .map((family) => localize(family.name, locale));
            const list = answers.join(locale === "en" ? ", " : "、");
            return (
              <li key={id}>{words.mapRow(localize(name, locale), list === "" ? words.mapNothing : list)}</li>
            );
          })}
        </ul>
      </figcaption>
    </figure>
  );
}

function Box(box: {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone: "cause" | "remedy";
}) {
  return (
    <foreignObject x={box.x} y={box.y - boxHeight / 2} width={boxWidth} height={boxHeight}>
      <div className={`${styles["box"]} ${styles[box.tone]}`}>{box.text}</div>
    </foreignObject>
  );
}

function middle(at: number, of: number): number {
  return (height / of) * (at + 0.5);
}
