import { itemModels } from "@plain-credit/quiz";
import { describe, expect, test } from "vitest";
import { knowledge } from "../../api/knowledge.ts";
import { drawQuestions } from "./draw-questions.ts";
import { isAboutLesson } from "./is-about-lesson.ts";

const { graph } = knowledge;

function objectiveOf(lesson: string) {
  const found = graph.objectives.get(graph.lessons.get(lesson)?.objectives[0] ?? "");
  if (found === undefined) throw new Error(`no objective of ${lesson}`);
  return found;
}

describe.each([...graph.lessons.keys()])("the check questions of %s", (lesson) => {
  const objective = objectiveOf(lesson);
  const questions = drawQuestions(graph, objective);

  test("are three, of different families and of two models at least", () => {
    expect(new Set(questions.map(({ family }) => family)).size).toBe(3);
    expect(new Set(questions.map(({ model }) => model)).size).toBeGreaterThanOrEqual(2);
  });

  test("are about what the lesson covers", () => {
    const astray = questions.filter(
      (item) => !isAboutLesson(graph, objective, itemModels.get(item.model)?.asks(item) ?? []),
    );
    expect(astray.map(({ stem }) => stem.en)).toEqual([]);
  });

  test("are the same each time", () => {
    expect(drawQuestions(graph, objective)).toEqual(questions);
  });
});
