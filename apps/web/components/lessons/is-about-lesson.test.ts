import { expect, test } from "vitest";
import { knowledge } from "../../api/knowledge.ts";
import { isAboutLesson } from "./is-about-lesson.ts";

const { graph } = knowledge;
const objective = graph.objectives.get("what-a-limit-is");
if (objective === undefined) throw new Error("no such objective");

test.each([
  [
    "a first step that the lesson teaches is, whatever tempts beside it",
    true,
    ["misconception:MK1", "remedy:read-new-contract"],
  ],
  [
    "a first step that it does not teach is not",
    false,
    ["remedy:read-official-notices", "signal:lender-on-contract"],
  ],
  ["a belief that it takes up is, whatever refutes it", true, ["misconception:M33", "claim:C1.1"]],
  ["a sentence that it does not cite is not", false, ["claim:rule-R17"]],
  ["a case that cannot be told is", true, ["signal:repayment"]],
])("%s", (_, about, asked) => {
  expect(isAboutLesson(graph, objective, asked)).toBe(about);
});
