import type { Issue, Result } from "@plain-credit/core";
import * as z from "zod/mini";
import type { PublicItem } from "../item/public-item.ts";
import type { Response } from "../item/response.ts";
import { itemTypeOf } from "./item-types.ts";

const certaintySchema = z.enum(["sure", "fairly", "guess"]);

/** An answer to one public item: `{ item, certainty? }` and, by type, `chosen`, `rows`, `order`, `matches` or `value`; every problem at once, with paths inside the answer. Codes besides those of the type: `response-malformed`, `response-misplaced`, `certainty-unknown`. */
export function parseResponse(item: PublicItem, input: unknown): Result<Response, readonly Issue[]> {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return { ok: false, error: [{ code: "response-malformed", path: [], params: { expected: "object" } }] };
  const { item: id, certainty, ...rest } = input as Readonly<Record<string, unknown>>;
  const issues: Issue[] = [];
  if (id !== item.id) {
    const given = typeof id === "string" ? id.slice(0, 64) : "";
    issues.push({ code: "response-misplaced", path: ["item"], params: { item: given, expected: item.id } });
  }
  const sure = certainty === undefined ? undefined : certaintySchema.safeParse(certainty);
  if (sure?.success === false)
    issues.push({
      code: "certainty-unknown",
      path: ["certainty"],
      params: { expected: "sure fairly guess" },
    });
  const answer = itemTypeOf(item.type).parseAnswer(item, rest);
  if (!answer.ok) issues.push(...answer.error);
  if (!answer.ok || issues.length > 0) return { ok: false, error: issues };
  const said = sure?.success === true ? { certainty: sure.data } : {};
  return { ok: true, value: { item: item.id, ...answer.value, ...said } };
}
