// @boundaries-ignore the bands are core's own
import { weightBands } from "../../../../core/src/model/weight.ts";
import { changeAt, removed } from "../change-at.ts";
import type { Mutation, MutationKind } from "../mutation.ts";

/** Each weight with its sign turned. */
export const weightSigns: MutationKind = ({ weights }) =>
  weights.map((weight, at) => moved("weight sign", weight, at, -weight.weight));

/** Each weight one band up and one band down. */
export const bands: MutationKind = ({ weights }) =>
  weights.flatMap((weight, at) => {
    const band = weightBands.indexOf(weight.weight);
    return [weightBands[band - 1], weightBands[band + 1]].flatMap((to) =>
      to === undefined ? [] : [moved("weight band", weight, at, to)],
    );
  });

/** Each weight taken out, given to the next cause, and to another value of its signal. */
export const weightEnds: MutationKind = ({ weights, causes, signals }) =>
  weights.flatMap((weight, at): readonly Mutation[] => {
    const { cause, signal, value } = weight;
    const place = causes.findIndex(({ id }) => id === cause);
    const other = causes[(place + 1) % causes.length]?.id ?? cause;
    const values = signals.find(({ id }) => id === signal)?.values ?? [];
    const elsewhere = values.find(({ id }) => id !== value)?.id ?? value;
    const head = {
      kind: "edge weight speaks-to cause",
      list: "weights",
      touches: [cause, signal, value, other],
    } as const;
    const id = `${cause} ${signal}=${value}`;
    return [
      { ...head, id: `${id} removed`, change: (pack) => changeAt(pack, ["weights", at], removed) },
      {
        ...head,
        id: `${id} to ${other}`,
        change: (pack) => changeAt(pack, ["weights", at, "cause"], other),
      },
      {
        ...head,
        id: `${id} to ${elsewhere}`,
        change: (pack) => changeAt(pack, ["weights", at, "value"], elsewhere),
      },
    ];
  });

type Weighed = { readonly cause: string; readonly signal: string; readonly value: string };

function moved(kind: string, { cause, signal, value }: Weighed, at: number, to: number): Mutation {
  return {
    kind,
    id: `${cause} ${signal}=${value} to ${to}`,
    list: "weights",
    touches: [cause, signal, value],
    change: (pack) => changeAt(pack, ["weights", at, "weight"], to),
  };
}
