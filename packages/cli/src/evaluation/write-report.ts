import type { SolverFigure } from "@plain-credit/quiz/quality";
import { drawBars } from "./draw-bars.ts";
import type { Evaluation, ModelEvaluation } from "./evaluation.ts";
import { formatPoints, formatShare } from "./format-points.ts";
import { formatTable } from "./format-table.ts";
import { introduction, closing } from "./report-prose.ts";
import { isWithin, targetOf } from "./targets.ts";
import { worstOf } from "./worst-of.ts";

/** A page of Markdown and the pictures that it shows, by file name. */
export type WrittenReport = { readonly page: string; readonly pictures: ReadonlyMap<string, string> };

/** The figures as a page, failures too; pictures stand in a folder of that name beside it. */
export function writeReport(evaluation: Evaluation, pictureFolder: string): WrittenReport {
  const { models } = evaluation;
  const pictures = new Map(models.map((model) => [`${model.model}.svg`, pictureOf(model)]));
  const page = [
    introduction(evaluation),
    "## At a glance\n\n",
    summaryTable(models),
    "\n## What is asked and not reached\n\n",
    failures(models),
    "\n## Each model\n",
    ...models.map(
      (model) =>
        `\n### ${model.model}\n\n![Points above chance of each guesser at ${model.model}](${pictureFolder}/${model.model}.svg)\n\n${solverTable(model)}${bankLines(model)}`,
    ),
    closing,
  ].join("");
  return { page, pictures };
}

/** The table that the command prints: a line a model. */
export function summaryTable(models: readonly ModelEvaluation[]): string {
  const head = [
    "model",
    "items",
    "keys confirmed",
    "items with an E finding",
    "chance",
    "best simple guesser",
    "best trained, unseen families",
    "options alone, model known",
    "options with reason and claim",
    "masked stems",
    "bank findings",
  ];
  const rows = models.map((model) => [
    model.model,
    String(model.items),
    formatShare(model.confirmed.mean),
    String(model.flawed),
    model.chance.toFixed(3),
    best(model.solvers.filter(({ families }) => families === "any")),
    best(model.solvers.filter(({ families }) => families === "unseen")),
    best(model.solvers.filter(({ families, sight }) => families === "seen" && sight === "options")),
    formatShare(model.reasoned.options / model.reasoned.count),
    String(model.maskedStems),
    String(model.bank.length),
  ]);
  return formatTable([head, ...rows]);
}

function best(figures: readonly SolverFigure[]): string {
  const worst = worstOf(figures);
  return worst === undefined
    ? "–"
    : `${worst.solver} (${worst.locale}) ${formatPoints(worst.gain.mean)}, ≤ ${formatPoints(worst.gain.upper)}`;
}

function failures(models: readonly ModelEvaluation[]): string {
  const lines = models.flatMap(({ model, solvers, confirmed, flawed, reasoned, bank }) => [
    ...(confirmed.mean < 1
      ? [`- ${model}: ${formatShare(1 - confirmed.mean)} of keys not confirmed.\n`]
      : []),
    ...(flawed > 0 ? [`- ${model}: ${flawed} items with an E finding.\n`] : []),
    ...(reasoned.options < reasoned.count ? [`- ${model}: options without reason or claim.\n`] : []),
    ...solvers
      .filter((figure) => !isWithin(figure))
      .map(
        (figure) =>
          `- ${model}: ${nameOf(figure)} earns ${formatPoints(figure.gain.mean)} points, ≤ ${formatPoints(figure.gain.upper)}; ${formatPoints(targetOf(figure) ?? 0)} is allowed.\n`,
      ),
    ...(bank.length > 0 ? [`- ${model}: ${bank.length} bank findings, below.\n`] : []),
  ]);
  return lines.length === 0 ? "Nothing.\n" : lines.join("");
}

function nameOf({ solver, locale, families }: SolverFigure): string {
  return `${solver} (${locale}${families === "any" ? "" : `, ${families} families`})`;
}

function solverTable({ solvers }: ModelEvaluation): string {
  const rows = solvers.map((figure) => [
    nameOf(figure),
    figure.sight,
    formatPoints(figure.gain.mean),
    formatPoints(figure.gain.upper),
    formatPoints(figure.gainElsewhere.upper),
    targetOf(figure) === undefined ? "–" : isWithin(figure) ? "yes" : "**no**",
  ]);
  return formatTable([["guesser", "sees", "above chance", "≤ (items)", "≤ (families)", "within"], ...rows]);
}

function bankLines({ bank, findings }: ModelEvaluation): string {
  const lines = [
    ...Object.entries(findings).map(([rule, count]) => `- ${rule}: ${count} findings in items\n`),
    ...bank.map(
      ({ rule, locale, detail, value, bound }) =>
        `- rule ${rule}${locale === undefined ? "" : ` (${locale})`}: ${detail} (${value.toFixed(3)}, bound ${bound.toFixed(3)})\n`,
    ),
  ];
  const most = 40;
  const more = lines.length > most ? [`- … and ${lines.length - most} more\n`] : [];
  return lines.length === 0 ? "" : `\n${[...lines.slice(0, most), ...more].join("")}`;
}

function pictureOf({ model, solvers }: ModelEvaluation): string {
  const bars = solvers.map((figure) => ({
    label: nameOf(figure),
    value: figure.gain.mean,
    lower: figure.gain.lower,
    upper: figure.gain.upper,
    within: isWithin(figure),
  }));
  return drawBars(`Guessers at ${model}`, bars, 0.02);
}
