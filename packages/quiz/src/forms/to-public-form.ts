import { itemTypeOf } from "../item-types/item-types.ts";
import type { Form, PublicForm } from "./form.ts";

/** What the learner may see of a form: its reference and public items, built field by field. */
export function toPublicForm(form: Form): PublicForm {
  const { pack, packVersion, engineVersion, blueprint, seed, fingerprint } = form.reference;
  return {
    reference: { pack, packVersion, engineVersion, blueprint, seed, fingerprint },
    items: form.items.map((item) => itemTypeOf(item.type).toPublic(item)),
  };
}
