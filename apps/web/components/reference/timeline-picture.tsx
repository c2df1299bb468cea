import type { Locale } from "@plain-credit/core";
import { knowledge } from "../../api/knowledge.ts";
import { placeEvents, shareOfYear, type PlacedEvent, type TimelineRow } from "./place-events.ts";
import { referenceWordsOf } from "./reference-words.ts";
import styles from "./timeline.module.css";

const left = 52;
const width = 400;
const span = width - left - 16;
const lineHeight = 26;
const rowPadding = 10;
const gapHeight = 24;
const top = 30;

/** The timeline as a picture: a row a year, January to December, each event a numbered mark whose shape and colour tell its strand. */
export function TimelinePicture({ locale }: { readonly locale: Locale }) {
  const words = referenceWordsOf(locale).timeline;
  const rows = stacked(placeEvents([...knowledge.graph.events.values()], 27 / span));
  const last = rows.at(-1);
  const height = last === undefined ? top : last.y + last.height;
  const years = rows.flatMap(({ row }) => ("gap" in row ? [] : [row.year]));
  const label = words.picture(Math.min(...years), Math.max(...years));
  const today = knowledge.pack.asOf;
  return (
    <svg className={styles["picture"]} viewBox={`0 0 ${width} ${height + 8}`} role="img" aria-label={label}>
      {words.months.map((month, at) => (
        <g key={month}>
          <text className={styles["month"]} x={left + (at * span) / 4} y={16}>
            {month}
          </text>
          <line
            className={styles["grid"]}
            x1={left + (at * span) / 4}
            x2={left + (at * span) / 4}
            y1={top - 6}
            y2={height}
          />
        </g>
      ))}
      {rows.map(({ row, y, height: tall }) =>
        "gap" in row ? (
          <text key={`after-${row.after}`} className={styles["gap"]} x={16} y={y + gapHeight / 2 + 5}>
            ⋮
          </text>
        ) : (
          <g key={row.year}>
            <line className={styles["grid"]} x1={0} x2={width} y1={y} y2={y} />
            <text className={styles["year"]} x={0} y={y + tall / 2 + 5}>
              {row.year}
            </text>
            {today.startsWith(String(row.year)) && (
              <line
                className={styles["today"]}
                x1={left + shareOfYear(today) * span}
                x2={left + shareOfYear(today) * span}
                y1={y}
                y2={y + tall}
              />
            )}
            {row.events.map((placed) => (
              <Mark key={placed.event.id} placed={placed} y={y} ahead={placed.event.date > today} />
            ))}
          </g>
        ),
      )}
    </svg>
  );
}

function stacked(
  rows: readonly TimelineRow[],
): readonly { readonly row: TimelineRow; readonly y: number; readonly height: number }[] {
  let next = top;
  return rows.map((row) => {
    const y = next;
    const height = "gap" in row ? gapHeight : row.lines * lineHeight + rowPadding;
    next += height;
    return { row, y, height };
  });
}

type MarkProps = { readonly placed: PlacedEvent; readonly y: number; readonly ahead: boolean };

function Mark({ placed: { event, number, share, line }, y, ahead }: MarkProps) {
  const x = left + share * span;
  const middle = y + rowPadding / 2 + lineHeight * (line + 0.5);
  return (
    <g className={`${styles[event.strand]} ${ahead ? styles["ahead"] : ""}`}>
      <StrandShape strand={event.strand} x={x} y={middle} />
      <text className={styles["number"]} x={x} y={middle + 4}>
        {number}
      </text>
    </g>
  );
}

type Shape = {
  readonly strand: "product" | "rule" | "relief";
  readonly x: number;
  readonly y: number;
};

/** The shape of a strand around a point: a disc, a square, a diamond-cornered mark. */
export function StrandShape({ strand, x, y }: Shape) {
  if (strand === "rule") return <rect x={x - 10} y={y - 10} width={20} height={20} rx={3} />;
  if (strand === "product") return <circle cx={x} cy={y} r={11} />;
  return <path d={`M${x} ${y - 13} L${x + 13} ${y} L${x} ${y + 13} L${x - 13} ${y} Z`} />;
}
