import type { KnowledgeGraph, Locale } from "@plain-credit/core";
import type { ComponentType } from "react";
import type { CaseData } from "./case-data.ts";
import { readCaseFragment, toCaseFragment } from "./case-fragment.ts";
import { toCaseGraph } from "./case-graph.ts";
import { finish } from "./case-moves.ts";
import { findStep } from "./case-step.ts";
import { CaseView } from "./case-view.tsx";
import { caseWords } from "./case-words.ts";
import { cleanCase, findingsOf } from "./clean-case.ts";
import { sayVerdict } from "./say-verdict.ts";

/** What stands in view under every question: what the case points to so far, and the way to the result. */
export type CaseBar = {
  readonly text: string;
  readonly finish: { readonly href: string; readonly name: string } | undefined;
};

/** The questions of the self-check, ready to be shown for any fragment. */
export type OpenCase = {
  readonly View: ComponentType<{ readonly fragment: string }>;
  readonly barOf: (fragment: string) => CaseBar;
};

/** Opens the case data: builds the graph once, and shows and tells from it. */
export function openCase(data: CaseData, locale: Locale): OpenCase {
  const graph = toCaseGraph(data.pack);
  return {
    View: ({ fragment }) => (
      <CaseView
        graph={graph}
        data={data}
        locale={locale}
        given={cleanCase(graph, readCaseFragment(fragment))}
      />
    ),
    barOf: (fragment) => toBar(graph, locale, fragment),
  };
}

function toBar(graph: KnowledgeGraph, locale: Locale, fragment: string): CaseBar {
  const given = cleanCase(graph, readCaseFragment(fragment));
  if (findStep(graph, given).type !== "question") return { text: "", finish: undefined };
  return {
    text: sayVerdict(graph, findingsOf(given), locale),
    finish: { href: toCaseFragment(finish(given)), name: caseWords[locale].finish },
  };
}
