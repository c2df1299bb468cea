import type { Locale } from "@plain-credit/core";
import type { Form } from "../../../src/index.ts";
import type { Dice } from "../dice.ts";

/** Plants the flaw of a rule about forms; undefined where the form offers no place for it. */
export type FormPlanter = {
  readonly rule: number;
  readonly plant: (form: Form, locale: Locale, dice: Dice) => { form: Form; variant: string } | undefined;
  readonly clean: (form: Form, locale: Locale) => boolean;
};
