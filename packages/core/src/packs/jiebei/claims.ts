import type { Claim } from "../../model/claim.ts";
import { articleCauseClaims } from "./claims-article-causes.ts";
import { articleFramingClaims } from "./claims-article-framing.ts";
import { articleRemedyClaims } from "./claims-article-remedies.ts";
import { lawClaims } from "./claims-law.ts";
import { levelOneClaims } from "./claims-lessons-1.ts";
import { levelTwoClaims } from "./claims-lessons-2.ts";
import { levelThreeClaims } from "./claims-lessons-3.ts";
import { platformClaims } from "./claims-platform.ts";
import { protectionClaims } from "./claims-protection.ts";
import { ruleClaims } from "./claims-rules.ts";
import { scenarioClaims } from "./claims-scenarios.ts";

/** Every claim of the pack: the article's rows, then what stands beyond it. */
export const claims = [
  ...articleFramingClaims,
  ...articleCauseClaims,
  ...articleRemedyClaims,
  ...platformClaims,
  ...lawClaims,
  ...ruleClaims,
  ...protectionClaims,
  ...levelOneClaims,
  ...levelTwoClaims,
  ...levelThreeClaims,
  ...scenarioClaims,
] as const satisfies readonly Claim[];
