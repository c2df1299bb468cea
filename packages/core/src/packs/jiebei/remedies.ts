import type { Remedy } from "../../model/remedy.ts";
import { notNowBorrowing } from "./not-now-borrowing.ts";
import { notNowSafety } from "./not-now-safety.ts";
import { assetsAndActivityRemedies } from "./remedies-assets-and-activity.ts";
import { creditRecordRemedies } from "./remedies-credit-record.ts";
import { officialInformationRemedies } from "./remedies-official-information.ts";
import { professionalHelpRemedies } from "./remedies-professional-help.ts";
import { useOfLimitRemedies } from "./remedies-use-of-limit.ts";

const steps = [
  ...creditRecordRemedies,
  ...assetsAndActivityRemedies,
  ...useOfLimitRemedies,
  ...officialInformationRemedies,
  ...professionalHelpRemedies,
] as const;

type Step = (typeof steps)[number];

/** Every sound step, in the order of the article’s five families, with what tells why it does not come first. */
export const remedies = steps.map(withReasons);

function withReasons(step: Step): Step & Pick<Remedy, "notNow"> {
  const reasons = notNowBorrowing[step.id] ?? notNowSafety[step.id];
  return reasons === undefined ? step : { ...step, notNow: reasons };
}
