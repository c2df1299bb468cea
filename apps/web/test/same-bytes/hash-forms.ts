import { buildGraph } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { assembleForm, reportOn, scoreForm, toPublicForm, type Form } from "@plain-credit/quiz";

/** SHA-256, in hexadecimal, of each starter form with the seeds `from` to `to - 1`, with its public form and a report on it; throws when one cannot be built. */
export async function hashForms(from: number, to: number): Promise<string[]> {
  const graph = buildGraph([jiebei]);
  if (!graph.ok) throw new Error(`The pack has issues: ${JSON.stringify(graph.error)}`);
  const hashes: string[] = [];
  for (let seed = from; seed < to; seed += 1) {
    const form = assembleForm(graph.value, { blueprint: "starter", seed: String(seed) });
    if (!form.ok) throw new Error(`Seed ${seed} builds no form: ${JSON.stringify(form.error)}`);
    const report = reportOn(graph.value, form.value, scoreForm(form.value, answersTo(form.value, seed)));
    hashes.push(await sha256(JSON.stringify([form.value, toPublicForm(form.value), report])));
  }
  return hashes;
}

/** Some right, some wrong, some left out, so that every part of a report is built. */
function answersTo(form: Form, seed: number): Parameters<typeof scoreForm>[1] {
  return form.items.flatMap((item, index) => {
    const option = item.options[(seed + index) % (item.options.length + 1)];
    return option === undefined ? [] : [{ item: item.id, chosen: [option.id] }];
  });
}

// The platform's hash and not the engine's own: a judge that shares no code with what it judges.
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
