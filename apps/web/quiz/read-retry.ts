import type { Issue } from "@plain-credit/core";
import type { PublicItem } from "@plain-credit/quiz";
import { readResponse } from "./read-response.ts";

/** What a learner tried last at a question that is still to be answered. */
export type Retry = {
  /** True when the learner confirmed without having answered. */
  readonly missing: boolean;
  /** The fields that were posted and could not be taken, and why. */
  readonly given: URLSearchParams;
  readonly issues: readonly Issue[];
};

type Parameter = string | readonly string[] | undefined;

/** What the address of a question says of the last try: `missing`, or in `given` the fields that were posted. */
export function readRetry(
  item: PublicItem,
  { missing, given }: { readonly missing: Parameter; readonly given: Parameter },
): Retry {
  const fields = new URLSearchParams(typeof given === "string" ? given : "");
  const read = readResponse(item, fields);
  return {
    missing: missing !== undefined,
    given: fields,
    issues: given === undefined || read.ok ? [] : read.error,
  };
}
