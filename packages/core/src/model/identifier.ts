import * as z from "zod/mini";

/** A stable name of a node, unique among its kind within the graph: letters, digits, single dots and hyphens. */
export const identifierSchema = z
  .string()
  .check(z.maxLength(64), z.regex(/^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/), z.describe("A stable identifier"));
