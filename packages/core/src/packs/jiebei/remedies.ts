import { assetsAndActivityRemedies } from "./remedies-assets-and-activity.ts";
import { creditRecordRemedies } from "./remedies-credit-record.ts";
import { officialInformationRemedies } from "./remedies-official-information.ts";
import { professionalHelpRemedies } from "./remedies-professional-help.ts";
import { useOfLimitRemedies } from "./remedies-use-of-limit.ts";

/** Every sound step, in the order of the article’s five families. */
export const remedies = [
  ...creditRecordRemedies,
  ...assetsAndActivityRemedies,
  ...useOfLimitRemedies,
  ...officialInformationRemedies,
  ...professionalHelpRemedies,
] as const;
