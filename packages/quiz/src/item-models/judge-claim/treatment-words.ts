import type { Text, Treatment } from "@plain-credit/core";

/** The treatments that a learner chooses among, in the order shown, in people's words. */
export const treatmentOptions: readonly {
  readonly treatment: Exclude<Treatment, "framing">;
  readonly text: Text;
}[] = [
  { treatment: "rely", text: { "zh-CN": "有依据，信得过", en: "Well founded: rely on it" } },
  { treatment: "unofficial", text: { "zh-CN": "说得通，没证实", en: "Plausible, but not confirmed" } },
  { treatment: "unfounded", text: { "zh-CN": "没依据，别当真", en: "Unfounded: pay it no heed" } },
  { treatment: "harmful", text: { "zh-CN": "坏主意，别照做", en: "Bad advice: do not follow it" } },
];

/** What is amiss with taking a sentence of one treatment (first key) as if it had another (second key). */
export const mistakenAs: Readonly<
  Record<Exclude<Treatment, "framing">, Partial<Record<Exclude<Treatment, "framing">, Text>>>
> = {
  rely: {
    unofficial: {
      "zh-CN": "它不只是说得通，有公开的文件可查。",
      en: "It is more than plausible: published documents say so.",
    },
    unfounded: {
      "zh-CN": "它有公开的文件支持，不能当成没依据。",
      en: "Published documents support it, so it is not without basis.",
    },
    harmful: {
      "zh-CN": "它有依据，不是叫人吃亏的主意。",
      en: "It is well founded, not bad advice.",
    },
  },
  unofficial: {
    rely: {
      "zh-CN": "听着合理，可没有公开的文件证实，不能当成定论。",
      en: "It sounds reasonable, but no published document confirms it, so it is not settled.",
    },
    unfounded: {
      "zh-CN": "没证实不等于没道理，它说得通。",
      en: "Unconfirmed is not the same as groundless: it does make sense.",
    },
    harmful: {
      "zh-CN": "没证实不等于坏主意，心里留个问号就好。",
      en: "Unconfirmed does not mean bad advice; just keep a question mark beside it.",
    },
  },
  unfounded: {
    rely: { "zh-CN": "它站不住，不能信。", en: "It does not hold up, so it cannot be relied on." },
    unofficial: {
      "zh-CN": "它不是还没证实，是站不住。",
      en: "It is not merely unconfirmed; it does not hold up.",
    },
    harmful: {
      "zh-CN": "它错在没有依据，还算不上叫人吃亏的主意。",
      en: "Its fault is that nothing supports it; it is not advice that does damage.",
    },
  },
  harmful: {
    rely: { "zh-CN": "照着做会吃亏，不能信。", en: "Acting on it hurts; it cannot be relied on." },
    unofficial: {
      "zh-CN": "问题不在有没有证实，在于照做会吃亏。",
      en: "The trouble is not that it is unconfirmed, but that acting on it hurts.",
    },
    unfounded: {
      "zh-CN": "光说它没依据还不够：照做真的会吃亏。",
      en: "To call it unfounded is too mild: acting on it does real damage.",
    },
  },
};
