import type { KnowledgeGraph, Objective } from "@plain-credit/core";

/** The kinds of nodes that say what a question is about, the most telling first: what to do or what is behind it, then the belief, then the sentence. */
const subjects: readonly (readonly string[])[] = [["remedy", "cause"], ["misconception"], ["claim"]];

/** Whether a question is about what the lessons of the objective cover, by the nodes (`kind:id`) that decide its answer. A case that nothing decides is about nothing else. */
export function isAboutLesson(
  graph: KnowledgeGraph,
  objective: Objective,
  asked: readonly string[],
): boolean {
  const covered = new Set(
    objective.lessons
      .flatMap((id) => graph.lessons.get(id)?.covers ?? [])
      .flatMap(({ claims, causes, remedies, misconceptions }) => [
        ...claims.map((id) => `claim:${id}`),
        ...causes.map((id) => `cause:${id}`),
        ...remedies.map((id) => `remedy:${id}`),
        ...misconceptions.map((id) => `misconception:${id}`),
      ]),
  );
  const kindOf = (node: string) => node.slice(0, node.indexOf(":"));
  const subject =
    subjects
      .map((kinds) => asked.filter((node) => kinds.includes(kindOf(node))))
      .find((nodes) => nodes.length > 0) ?? [];
  return subject.every((node) => covered.has(node));
}
