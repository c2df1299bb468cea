import { expect, test } from "vitest";
import { graphOf } from "../../../test/graph-of.ts";
import { jiebeiChecks } from "../../../test/jiebei-checks.ts";
import { jiebei } from "./index.ts";

const graph = graphOf(jiebei);

test.each(jiebeiChecks)("$name", ({ faults }) => {
  expect(faults(graph, jiebei)).toEqual([]);
});
