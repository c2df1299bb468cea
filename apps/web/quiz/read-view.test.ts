import { itemTypeOf, parseReferenceToken, toReferenceToken } from "@plain-credit/quiz";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findKnowledge } from "../api/knowledge.ts";
import { readView, type QuizView } from "./read-view.ts";
import { answersOf as answersIn, pointsOf, runs, starterPaper } from "./test/starter-paper.ts";

const paper = starterPaper("reading");
const count = paper.form.items.length;

function view(step: string, answers?: string | readonly string[], reference = paper.token): QuizView {
  return readView({ reference, step, answers, missing: undefined, given: undefined });
}

function answersOf(run: keyof typeof runs, items = paper.form.items): string {
  return answersIn(run, items);
}

it("an unanswered step is a question and holds nothing secret", () => {
  const shown = view("1");
  expect(shown).toMatchObject({ type: "question", position: 1, retry: { missing: false, issues: [] } });
  const text = JSON.stringify(shown);
  for (const { rationale, facts, family, options } of paper.form.items.slice(0, 1)) {
    for (const secret of [rationale, ...options.map((option) => option.rationale)])
      expect(text).not.toContain(secret["zh-CN"]);
    expect(text).not.toContain(family);
    expect(text).not.toContain(JSON.stringify(facts).slice(1, -1));
  }
});

it("an answered step is feedback, whichever answers follow it", () => {
  const answers = answersOf("right").split(".");
  for (let given = 1; given <= count; given += 1)
    for (let step = 1; step <= given; step += 1)
      expect(view(String(step), answers.slice(0, given).join("."))).toMatchObject({
        type: "feedback",
        feedback: { position: step, outcome: "right" },
      });
});

it("a step beyond the answers leads to the first question without one", () => {
  const answers = answersOf("mixed").split(".").slice(0, 4).join(".");
  expect(view("6", answers)).toMatchObject({ type: "elsewhere", step: 5 });
  expect(view("result", answers)).toMatchObject({ type: "elsewhere", step: 5 });
  expect(view("result")).toMatchObject({ type: "elsewhere", step: 1 });
});

describe.each(["right", "wrong", "mixed"] as const)("a run that is %s", (run) => {
  const shown = view("result", answersOf(run));
  const points = paper.form.items.map((_, at) => pointsOf[run](at));

  it("earns its points item by item", () => {
    if (shown.type !== "result") throw new Error(shown.type);
    expect(shown.result.items.map(({ outcome }) => (outcome === "right" ? 1 : 0))).toEqual(points);
    expect(shown.result.earned).toBe(points.reduce<number>((sum, one) => sum + one, 0));
    expect(shown.result.total).toBe(count);
  });

  it("is told the own reason of each option that it got wrong", () => {
    paper.form.items.forEach((item, at) => {
      const step = view(String(at + 1), answersOf(run));
      if (step.type !== "feedback") throw new Error(step.type);
      const { wrongOptions } = itemTypeOf(item.type);
      const { parts } = step.feedback.judgement;
      const told = parts.filter((part) => part.told);
      expect(parts.filter(({ standing }) => standing === "wrong").map(({ id }) => id)).toEqual(
        wrongOptions(item, runs[run](item, at)),
      );
      for (const { id, reason } of told)
        expect(reason).toEqual(item.options.find((option) => option.id === id)?.rationale);
      expect(step.feedback.claims.length).toBeGreaterThan(0);
    });
  });
});

it("harmful choices and the beliefs behind them stand in the result, each with its question", () => {
  for (const seed of ["h1", "h2", "h3", "h4"]) {
    const { token, form } = starterPaper(seed);
    const harmful = form.items.flatMap((item, at) =>
      itemTypeOf(item.type)
        .wrongOptions(item, runs.wrong(item))
        .some((id) => item.options.find((option) => option.id === id)?.harmful)
        ? [at + 1]
        : [],
    );
    const shown = view("result", answersOf("wrong", form.items), token);
    if (shown.type !== "result") throw new Error(shown.type);
    expect(shown.result.harmfulChoices.map(({ position }) => position)).toEqual(harmful);
    expect(shown.result.misconceptions.flatMap(({ positions }) => positions)).toEqual(
      expect.arrayContaining(harmful),
    );
  }
});

it("the objectives name themselves and say how far one is", () => {
  const standings = (run: keyof typeof runs) => {
    const shown = view("result", answersOf(run));
    return shown.type === "result" ? shown.result.objectives.map(({ standing }) => standing) : [];
  };
  expect(standings("right")).toEqual(["mastered", "mastered"]);
  expect(standings("wrong")).toEqual(["not-yet", "not-yet"]);
  expect(standings("mixed")).toEqual(["too-little-evidence", "too-little-evidence"]);
});

it("a link of another engine, pack or content is outdated and offers the paper of today", () => {
  const parsed = parseReferenceToken(paper.token);
  if (!parsed.ok) throw new Error("token");
  for (const change of [{ engineVersion: "999" }, { packVersion: "9.9.9" }, { fingerprint: "0".repeat(16) }])
    expect(view("3", "a.b", toReferenceToken({ ...parsed.value, ...change }))).toEqual({
      type: "outdated",
      today: paper.token,
    });
});

it.each([
  "",
  "~",
  "~~~~~",
  "jiebei",
  `${paper.token}~x`,
  paper.token.replace("jiebei", "nobody"),
  paper.token.replace("starter", "nothing"),
])("the reference %o names no paper", (reference) => {
  expect(view("1", undefined, reference)).toEqual({ type: "unknown" });
});

it.each(["0", "-1", "01", "11", "1.5", "1e0", "Result", "", "１"])("%o is no step", (step) => {
  expect(view(step)).toEqual({ type: "unknown" });
});

it("answers that do not fit are said, never guessed", () => {
  const codes = (answers: string | readonly string[]) => {
    const shown = view("2", answers);
    return shown.type === "answers-unreadable" ? shown.issues.map(({ code }) => code) : shown.type;
  };
  expect(codes("z")).toEqual(["option-unknown"]);
  expect(codes("A")).toEqual(["answer-malformed"]);
  expect(codes(["a", "b"])).toEqual(["answers-repeated"]);
  expect(codes("-.".repeat(count) + "-")).toEqual(["answers-excess"]);
});

it("whatever an address holds, it is a view", () => {
  const reference = fc.oneof(
    fc.constant(paper.token),
    fc.string(),
    fc.string().map((tail) => `${paper.token}${tail}`),
  );
  const step = fc.oneof(fc.integer({ min: -1, max: 12 }).map(String), fc.constant("result"), fc.string());
  const answers = fc.oneof(
    fc.constant(undefined),
    fc.string(),
    fc.array(fc.string()),
    fc.string({ unit: fc.constantFrom(..."abcd.-".split("")), maxLength: 24 }),
  );
  fc.assert(
    fc.property(reference, step, answers, (given, at, text) => {
      expect(view(at, text, given).type).toMatch(/^[a-z-]+$/);
    }),
    { numRuns: 2000 },
  );
});

describe("a paper of another pack", () => {
  const other = starterPaper("other", "card-limit");
  const wrong = answersOf("wrong", other.form.items);

  it("is marked with that pack's title on every page, and one of the app's own is not", () => {
    const title = findKnowledge("card-limit")?.pack.title;
    expect(title).toBeDefined();
    for (const [step, answers] of [
      ["1", undefined],
      ["1", "a"],
      ["result", wrong],
    ] as const) {
      expect(view(step, answers, other.token)).toMatchObject({
        paper: { otherPack: { id: "card-limit", title } },
      });
    }
    const own = view("1");
    expect("paper" in own ? own.paper.otherPack : "none").toBeUndefined();
  });

  it("is told by the claims and sources of that pack, and read on in its lessons", () => {
    const graph = findKnowledge("card-limit")?.graph;
    other.form.items.forEach((_, at) => {
      const shown = view(String(at + 1), wrong, other.token);
      if (shown.type !== "feedback") throw new Error(shown.type);
      const { claims, sources } = shown.feedback;
      expect(claims.length).toBeGreaterThan(0);
      for (const { id, evidence } of claims) {
        expect(graph?.claims.has(id)).toBe(true);
        for (const { source } of [...evidence.for, ...evidence.against])
          expect(sources.get(source)).toBeDefined();
      }
    });
    const shown = view("result", wrong, other.token);
    expect(shown.type === "result" && shown.result.readNext.map(({ id }) => id)).toEqual([
      "card-1",
      "card-2",
    ]);
  });
});
