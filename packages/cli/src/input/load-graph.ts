import { buildGraph, parsePack, type KnowledgeGraph, type Pack } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import type { Options } from "../commands/command.ts";
import type { Subject } from "../format-issue.ts";
import { IssuesError } from "../issues-error.ts";
import type { Terminal } from "../terminal.ts";
import { UsageError } from "../usage-error.ts";
import { readJsonFile } from "./read-json-file.ts";

/** `--pack` names a pack that ships with core, `--file` a pack in JSON; the default is `jiebei`. */
export const packOptions = { pack: { type: "string" }, file: { type: "string" } } as const;

/** A pack with its graph, and what to call it when something is wrong with it. */
export type LoadedPack = { readonly pack: Pack; readonly graph: KnowledgeGraph; readonly subject: Subject };

const shipped: ReadonlyMap<string, Pack> = new Map([[jiebei.id, jiebei]]);
const opened = new Map<string, LoadedPack>();

/** The graph of the pack that the options name. Issues of the pack throw `IssuesError`, all of them. */
export async function loadGraph(options: Options, terminal: Terminal): Promise<LoadedPack> {
  const [id, file] = [options.text("pack"), options.text("file")];
  if (id !== undefined && file !== undefined) throw new UsageError("Give --pack or --file, not both.");
  return file === undefined ? openShipped(id ?? jiebei.id) : openFile(file, terminal);
}

/** The pack of that id that ships with core; another id throws `UsageError`. */
export function openShipped(id: string): LoadedPack {
  const pack = shipped.get(id);
  if (pack === undefined)
    throw new UsageError(`There is no pack "${id}". Packs: ${[...shipped.keys()].join(", ")}.`);
  // Generators remember what they work out once a graph; a pack that ships never changes.
  const loaded = opened.get(id) ?? open(pack, { name: id, data: pack });
  opened.set(id, loaded);
  return loaded;
}

/** The pack in a JSON file. Issues throw `IssuesError`, all of them. */
export async function openFile(file: string, terminal: Terminal): Promise<LoadedPack> {
  const subject = { name: file, data: await readJsonFile(terminal, file) };
  const parsed = parsePack(subject.data);
  if (!parsed.ok) throw new IssuesError(parsed.error, subject);
  return open(parsed.value, subject);
}

function open(pack: Pack, subject: Subject): LoadedPack {
  const built = buildGraph([pack]);
  if (!built.ok) throw new IssuesError(built.error, subject);
  return { pack, graph: built.value, subject };
}
