import { buildGraph, parsePack, type KnowledgeGraph, type Pack } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import type { Options } from "../commands/command.ts";
import { IssuesError } from "../issues-error.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { readJsonFile } from "./read-json-file.ts";

/** `--pack` names a pack that ships with core, `--file` a pack in JSON; the default is `jiebei`. */
export const packOptions = { pack: { type: "string" }, file: { type: "string" } } as const;

const shipped: ReadonlyMap<string, Pack> = new Map([[jiebei.id, jiebei]]);

/** The graph of the pack that the options name. Issues of the pack throw `IssuesError`, all of them. */
export async function loadGraph(
  options: Options,
  terminal: Terminal,
): Promise<{ pack: Pack; graph: KnowledgeGraph }> {
  const pack = await loadPack(options, terminal);
  const built = buildGraph([pack]);
  if (!built.ok) throw new IssuesError(built.error);
  return { pack, graph: built.value };
}

async function loadPack(options: Options, terminal: Terminal): Promise<Pack> {
  const [id, file] = [options.text("pack"), options.text("file")];
  if (id !== undefined && file !== undefined) throw new UsageError("Give --pack or --file, not both.");
  if (file !== undefined) {
    const parsed = parsePack(await readJsonFile(terminal, file));
    if (!parsed.ok) throw new IssuesError(parsed.error);
    return parsed.value;
  }
  const pack = shipped.get(id ?? jiebei.id);
  if (pack === undefined)
    throw new UsageError(`There is no pack "${id}". Packs: ${[...shipped.keys()].join(", ")}.`);
  return pack;
}
