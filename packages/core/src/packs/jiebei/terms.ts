import type { Term } from "../../model/term.ts";

/** Words of the trade that a borrower meets in contracts, apps and the news. */
export const terms = [] as const satisfies readonly Term[];
