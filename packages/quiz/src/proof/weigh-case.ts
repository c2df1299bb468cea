import type { Finding } from "@plain-credit/core";
import type { Knowledge } from "./knowledge.ts";

/** A cause and what the findings say for it, in decibans. */
export type WeighedCause = { readonly cause: string; readonly score: number };

type Tally = { gain: number; loss: number };

/** The causes that can bring about the outcome, the best supported first, equals by id. Of a group of signals each cause counts its strongest weight for and its strongest against. */
export function weighCase(
  knowledge: Knowledge,
  outcome: string,
  findings: readonly Finding[],
): readonly WeighedCause[] {
  const tallies = new Map<string, Map<string, Tally>>();
  for (const { signal, value } of findings) {
    const group = knowledge.signals.get(signal)?.group;
    const slot = group === undefined ? `signal ${signal}` : `group ${group}`;
    for (const { cause, weight } of knowledge.weights.get(`${signal}=${value}`) ?? []) {
      const tally = tallyAt(tallies, cause, slot);
      tally.gain = Math.max(tally.gain, weight);
      tally.loss = Math.min(tally.loss, weight);
    }
  }
  return knowledge.pack.causes
    .filter(({ outcomes }) => outcomes.includes(outcome))
    .map(({ id }) => ({ cause: id, score: total(tallies.get(id)) }))
    .sort((one, other) => other.score - one.score || (one.cause < other.cause ? -1 : 1));
}

function tallyAt(tallies: Map<string, Map<string, Tally>>, cause: string, slot: string): Tally {
  const slots = tallies.get(cause) ?? new Map<string, Tally>();
  tallies.set(cause, slots);
  const tally = slots.get(slot) ?? { gain: 0, loss: 0 };
  slots.set(slot, tally);
  return tally;
}

function total(slots: ReadonlyMap<string, Tally> | undefined): number {
  return [...(slots?.values() ?? [])].reduce((sum, { gain, loss }) => sum + gain + loss, 0);
}
