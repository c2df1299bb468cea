import type { Blueprint } from "../forms/blueprint.ts";
import { starter } from "./starter.ts";

/** Every blueprint by id. A new one is a file and a line here. */
export const blueprints: ReadonlyMap<string, Blueprint> = new Map([starter].map((one) => [one.id, one]));
