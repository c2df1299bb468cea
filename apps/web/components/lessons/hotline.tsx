import { localize } from "@plain-credit/core";
import { knowledge } from "../../api/knowledge.ts";
import { currentLocale } from "../../messages/current-locale.ts";

/** A telephone number of the pack as a link to call. */
export async function Hotline({ id }: { readonly id: string }) {
  const locale = await currentLocale();
  const line = knowledge.graph.constants.get(id);
  if (line?.unit !== "telephone")
    throw new Error(`The page names a telephone line that the pack does not hold: ${id}`);
  return (
    <a href={`tel:${line.value}`} title={localize(line.name, locale)}>
      {line.value}
    </a>
  );
}
