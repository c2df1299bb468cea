import { samplePack } from "../../test/sample-pack.ts";
import { definePack } from "./define-pack.ts";
import type { Pack } from "./pack.ts";

// Compiled by `tsc -p`, never run: each wrong reference below has to be a compile error, or its directive is one.

const text = { "zh-CN": "一", en: "one" };
const nothing = { claims: [], causes: [], signals: [], remedies: [], misconceptions: [] } as const;
const claim = {
  id: "one-claim",
  placement: { part: "causes", causeFamily: "one-family" },
  kind: "fact",
  support: "documented",
  text,
  reason: text,
  evidence: { for: [{ source: "one-source" }], against: [] },
} as const;
const cause = {
  id: "one-cause",
  family: "one-family",
  name: text,
  explanation: text,
  control: "none",
  outcomes: ["one-outcome"],
  claims: ["one-claim"],
} as const;
const signal = {
  id: "one-signal",
  role: "weighed",
  label: text,
  question: text,
  values: [{ id: "yes", text }],
  claims: [],
} as const;
const need = { id: "one-need", name: text, urgency: 1, causes: ["one-cause"], opens: [] } as const;
const remedy = {
  id: "one-remedy",
  family: "one-way",
  name: text,
  detail: text,
  action: "do",
  addresses: ["one-need"],
  requires: [],
  forbids: [],
  cost: { money: 0, effort: 0 },
  precedes: [],
  claims: [],
} as const;
const misconception = {
  id: "one-belief",
  placement: { part: "beyond" },
  belief: text,
  temptation: text,
  harm: text,
  severity: 1,
  truth: text,
  claims: [],
  refutedBy: ["one-claim"],
} as const;
const weight = { cause: "one-cause", signal: "one-signal", value: "yes", weight: 3, why: text } as const;
const scenario = {
  id: "one-scenario",
  skeletons: [],
  level: 1,
  story: text,
  parameters: [],
  findings: [],
  options: ["one-remedy"],
  temptations: ["one-belief"],
  variants: [],
} as const;
const term = { id: "one-term", term: text, meaning: text, claims: ["one-claim"] } as const;
const event = {
  id: "one-event",
  date: "2026",
  strand: "rule",
  name: text,
  text,
  rules: [],
  claims: ["one-claim"],
  sources: ["one-source"],
} as const;
const objective = { id: "one-objective", title: text, covers: nothing, lessons: [] } as const;
const base = {
  id: "small",
  version: "1.0.0",
  asOf: "2026-01-15",
  title: text,
  subject: text,
  sources: [
    {
      id: "one-source",
      title: text,
      issuer: text,
      number: null,
      published: null,
      effective: null,
      url: null,
      tier: "A",
      verified: "text-read",
      checked: "2026-01-10",
    },
  ],
  claims: [claim],
  causeFamilies: [{ id: "one-family", name: text, summary: text }],
  remedyFamilies: [{ id: "one-way", name: text, summary: text }],
  outcomes: [{ id: "one-outcome", name: text }],
  causes: [cause],
  signalGroups: [],
  signals: [signal],
  weights: [weight],
  exclusivePairs: [],
  needs: [need],
  remedies: [remedy],
  misconceptions: [misconception],
  rules: [],
  constants: [],
  terms: [term],
  events: [event],
  objectives: [objective],
  lessons: [],
  personas: [],
  scenarios: [scenario],
} as const;

export const sound: Pack = definePack(base);
export const pack: Pack = samplePack;

// @ts-expect-error no such source
definePack({ ...base, claims: [{ ...claim, evidence: { for: [{ source: "none" }], against: [] } }] });
// @ts-expect-error no such family of causes
definePack({ ...base, claims: [{ ...claim, placement: { part: "causes", causeFamily: "none" } }] });
// @ts-expect-error no such family of causes
definePack({ ...base, causes: [{ ...cause, family: "none" }] });
// @ts-expect-error no such outcome
definePack({ ...base, causes: [{ ...cause, outcomes: ["none"] }] });
// @ts-expect-error no such claim
definePack({ ...base, causes: [{ ...cause, claims: ["none"] }] });
// @ts-expect-error no such group of signals
definePack({ ...base, signals: [{ ...signal, group: "none" }] });
// @ts-expect-error no such cause
definePack({ ...base, weights: [{ ...weight, cause: "none" }] });
// @ts-expect-error no such signal
definePack({ ...base, weights: [{ ...weight, signal: "none" }] });
// @ts-expect-error the signal has no such value
definePack({ ...base, weights: [{ ...weight, value: "none" }] });
// @ts-expect-error 5 is no band
definePack({ ...base, weights: [{ ...weight, weight: 5 }] });
// @ts-expect-error no such cause
definePack({ ...base, exclusivePairs: [{ causes: ["one-cause", "none"], why: text }] });
// @ts-expect-error no such cause
definePack({ ...base, needs: [{ ...need, causes: ["none"] }] });
// @ts-expect-error the signal has no such value
definePack({ ...base, needs: [{ ...need, opens: [{ all: [{ signal: "one-signal", values: ["none"] }] }] }] });
// @ts-expect-error no such family of remedies
definePack({ ...base, remedies: [{ ...remedy, family: "none" }] });
// @ts-expect-error no such need
definePack({ ...base, remedies: [{ ...remedy, addresses: ["none"] }] });
// @ts-expect-error no such remedy
definePack({ ...base, remedies: [{ ...remedy, precedes: [{ remedy: "none", claims: [] }] }] });
// @ts-expect-error no such claim
definePack({ ...base, misconceptions: [{ ...misconception, refutedBy: ["none"] }] });
// @ts-expect-error no such remedy
definePack({ ...base, scenarios: [{ ...scenario, options: ["none"] }] });
// @ts-expect-error no such misconception
definePack({ ...base, scenarios: [{ ...scenario, temptations: ["none"] }] });
// @ts-expect-error no such signal
definePack({ ...base, scenarios: [{ ...scenario, findings: [{ signal: "none", value: "yes" }] }] });
// @ts-expect-error no such lesson
definePack({ ...base, objectives: [{ ...objective, lessons: ["none"] }] });
// @ts-expect-error no such cause
definePack({ ...base, objectives: [{ ...objective, covers: { ...nothing, causes: ["none"] } }] });
// @ts-expect-error no such claim
definePack({ ...base, terms: [{ ...term, claims: ["none"] }] });
// @ts-expect-error no such rule
definePack({ ...base, events: [{ ...event, rules: ["none"] }] });
// @ts-expect-error no such source
definePack({ ...base, events: [{ ...event, sources: ["none"] }] });
// @ts-expect-error no such framework tag
definePack({ ...base, objectives: [{ ...objective, tags: { oecd: "none", pboc: "skill", pisa: "apply" } }] });
// @ts-expect-error a text needs both languages
definePack({ ...base, title: { "zh-CN": "一" } });
// @ts-expect-error no such field
definePack({ ...base, causes: [{ ...cause, prior: 1 }] });
