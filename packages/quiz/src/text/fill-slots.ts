import type { Text } from "@plain-credit/core";

/** A text with each {slot} replaced by its text; an unknown slot stays as it is, and `scenario` tests look for it. */
export function fillSlots(template: Text, slots: Readonly<Record<string, Text>>): Text {
  const fill = (locale: keyof Text) =>
    template[locale].replace(/\{([A-Za-z0-9-]+)\}/g, (whole, name: string) => slots[name]?.[locale] ?? whole);
  return { "zh-CN": fill("zh-CN"), en: fill("en") };
}
