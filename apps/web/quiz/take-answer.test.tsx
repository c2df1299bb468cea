import { itemTypeOf, type ItemType } from "@plain-credit/quiz";
import * as fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { answerFormOf } from "./answer-forms/answer-forms.ts";
import { QuestionPage } from "./components/question-page.tsx";
import { readRetry } from "./read-retry.ts";
import { takeAnswer } from "./take-answer.ts";
import { rightAnswer } from "./test/answers-to.ts";
import { itemOfEachType } from "./test/item-of-each-type.ts";
import { starterPaper } from "./test/starter-paper.ts";
import { toFields } from "./test/to-fields.ts";

const { token, form } = starterPaper("taking");
const types = Object.keys(itemOfEachType) as ItemType[];
const items = types.map((type) => itemTypeOf(type).toPublic(itemOfEachType[type]));
const paper = { locale: "zh-CN", token, publicForm: { reference: form.reference, items } } as const;
const skips = types.map(() => "-");

function post(type: ItemType, fields: string): Response {
  const at = types.indexOf(type);
  return takeAnswer(paper, at + 1, `answers=${skips.slice(0, at).join(".")}&${fields}&action=choose`);
}

function parametersOf(response: Response): URLSearchParams {
  expect(response.status).toBe(303);
  return new URL(response.headers.get("location") ?? "", "http://x").searchParams;
}

/** The question as it is shown after a post that led back to it. */
function shownAgain(type: ItemType, fields: string): string {
  const parameters = parametersOf(post(type, fields));
  const at = types.indexOf(type);
  const item = items[at];
  if (item === undefined) throw new Error(type);
  const retry = readRetry(item, {
    missing: parameters.get("missing") ?? undefined,
    given: parameters.get("given") ?? undefined,
  });
  const sitting = { token, responses: [] };
  return renderToStaticMarkup(
    <QuestionPage
      locale="zh-CN"
      paper={{
        sitting,
        seed: "code",
        count: types.length,
        blueprint: { id: "full", title: item.stem },
        otherPack: undefined,
      }}
      position={at + 1}
      item={item}
      retry={retry}
    />,
  );
}

describe.each(types)("an answer to %s", (type) => {
  it("that is right leads to what is said about it", () => {
    const answers = parametersOf(post(type, toFields(rightAnswer(itemOfEachType[type])).toString()));
    expect(answers.get("answers")?.split(".")).toHaveLength(types.indexOf(type) + 1);
    expect([...answers.keys()]).toEqual(["answers"]);
  });

  it("that is blank asks again, and says so in words of its own", () => {
    const html = shownAgain(type, "");
    expect(html).toContain('role="alert"');
    expect(html).toContain('aria-describedby="answer-notice"');
  });

  it("whatever is posted, is taken, asked again or refused with reasons", async () => {
    const item = items[types.indexOf(type)];
    if (item === undefined) throw new Error(type);
    const { once, often } = answerFormOf(type).fieldNames(item);
    const field = fc.tuple(
      fc.oneof(fc.constantFrom("answers", "action", ...once, ...often), fc.string()),
      fc.oneof(fc.constantFrom("", "a", "yes", "1", "2", "十五", "1e400", "NaN", "[1]"), fc.string()),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(field, { maxLength: 8 }), async (fields) => {
        const response = post(type, new URLSearchParams(fields).toString());
        const said = response.status === 400 ? await response.text() : response.headers.get("location");
        expect([303, 400]).toContain(response.status);
        expect(said).toMatch(response.status === 400 ? /<li>/ : /^\/zh-CN\/practice\//);
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ["十五", "请用阿拉伯数字来写"],
  ["大约十五", "请用阿拉伯数字来写"],
  ["abc", "这里没读出数字"],
  ["1e400", "这里没读出数字"],
  ["NaN", "这里没读出数字"],
  ["15元", "单位对不上。这里要的是百分数"],
  ["9".repeat(30), "这个数太大了"],
])("a number typed as %s is asked for again, with a hint and with what was typed", (typed, hint) => {
  const html = shownAgain("numeric", new URLSearchParams({ value: typed }).toString());
  expect(html).toContain(hint);
  expect(html).toContain(`value="${typed}"`);
  expect(html).toContain('aria-invalid="true"');
});

test("steps in one place are asked for again, with every problem and with what was chosen", () => {
  const html = shownAgain("ordering", "place-a=2&place-b=2&place-c=&place-d=1");
  expect(html).toContain("有几步都排在第 2 位");
  expect(html).toContain("还有步骤没排");
  const chosen = html.match(/<option value="\d" selected="">/g) ?? [];
  expect(chosen).toEqual(["2", "2", "1"].map((place) => `<option value="${place}" selected="">`));
});

test.each<[string, ItemType, string]>([
  ["a field of another type", "numeric", "value=15&chosen=a"],
  ["a number given twice", "numeric", "value=15&value=16"],
  ["a row given twice", "true-false-grid", "row-a=yes&row-a=no"],
  ["a third column", "true-false-grid", "row-a=maybe"],
  ["a row that is not there", "true-false-grid", "row-z=yes"],
  ["a place that there is not", "ordering", "place-a=9&place-b=1&place-c=2&place-d=3"],
  ["a choice that there is not", "matching", "match-a=z"],
])("%s is refused, with the way back", async (_title, type, fields) => {
  const response = post(type, fields);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain(`/${types.indexOf(type) + 1}?answers=`);
});
