import type { Locale } from "@plain-credit/core";
import type { CaseData } from "./case-data.ts";
import type { OpenCase } from "./open-case.tsx";

/** Fetches what the questions need, the reasoning as script and the case data as JSON. Rejects when the network fails. */
export async function loadCase(locale: Locale): Promise<OpenCase> {
  const [{ openCase }, response] = await Promise.all([
    import("./open-case.tsx"),
    fetch(`/${locale}/check/case.json`),
  ]);
  if (!response.ok) throw new Error(`The case data answered with ${response.status}.`);
  return openCase((await response.json()) as CaseData, locale);
}
