import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { damagedJson, damagedText } from "./bad-input/mutations.ts";
import { postLarge } from "./bad-input/post-large.ts";
import { webOrigin } from "./browser/web-origin.ts";
import { starterToken } from "./pages.ts";

const runs = 150;
const json = "application/json";
const plainForm = "application/x-www-form-urlencoded";

type Target = { readonly name: string; readonly path: string; readonly type: string; readonly body: string };

const token = starterToken("bad-input");
const [pack, packVersion, engineVersion, blueprint, seed, fingerprint] = token.split("~");
const reference = { pack, packVersion, engineVersion, blueprint, seed, fingerprint };
const question = `/zh-CN/practice/${encodeURIComponent(token)}/1`;
const formsBody = { pack, blueprint, seed };
let scoresBody: unknown;
let targets: readonly Target[];

beforeAll(async () => {
  const form = await post({ name: "", path: "/api/v1/forms", type: json, body: JSON.stringify(formsBody) });
  const { items } = (await form.json()) as { items: readonly { id: string }[] };
  scoresBody = { reference, responses: items.map(({ id }) => ({ item: id, chosen: ["a"] })) };
  const html = await (await fetch(webOrigin() + question)).text();
  const action = /<form[^>]* action="([^"]+)"/.exec(html)?.[1];
  if (action === undefined) throw new Error("The question has no form to post.");
  targets = [
    { name: "forms", path: "/api/v1/forms", type: json, body: JSON.stringify(formsBody) },
    { name: "scores", path: "/api/v1/scores", type: json, body: JSON.stringify(scoresBody) },
    { name: "answer", path: action, type: plainForm, body: "answers=&chosen=a&action=choose" },
  ];
});

function targetOf(name: string): Target {
  const target = targets.find((one) => one.name === name);
  if (target === undefined) throw new Error(`No target is called ${name}.`);
  return target;
}

function post({ path, type, body }: Target): Promise<Response> {
  return fetch(webOrigin() + path, {
    method: "POST",
    headers: { "content-type": type },
    body,
    redirect: "manual",
  });
}

/** The status of a GET without following it, the body read so that the connection is free again. */
async function statusOf(path: string): Promise<number> {
  const response = await fetch(webOrigin() + path, { redirect: "manual" });
  await response.arrayBuffer();
  return response.status;
}

/** A problem of the API says its own status; what was taken has nothing to say. */
async function expectNoServerError(response: Response): Promise<void> {
  const body = await response.text();
  expect(response.status, body.slice(0, 200)).toBeLessThan(500);
  const problem = response.headers.get("content-type")?.startsWith("application/problem+json") === true;
  const said = problem ? (JSON.parse(body) as { status: number }).status : response.status;
  expect(said).toBe(response.status);
}

describe.each(["forms", "scores", "answer"])("a post to %s", (name) => {
  it("is taken when nothing is wrong with it", async () => {
    expect((await post(targetOf(name))).status).toBe(name === "answer" ? 303 : 200);
  });

  it("is never a server error when its text is damaged", async () => {
    const target = targetOf(name);
    await fc.assert(
      fc.asyncProperty(damagedText(target.body), async (body) =>
        expectNoServerError(await post({ ...target, body })),
      ),
      { numRuns: runs },
    );
  });

  it("is never a server error when its address is damaged", async () => {
    const target = targetOf(name);
    const damaged = damagedText(target.path.slice(1)).filter((path) =>
      URL.canParse(`${webOrigin()}/${path}`),
    );
    await fc.assert(
      fc.asyncProperty(damaged, async (path) => {
        const response = await fetch(`${webOrigin()}/${path}`, {
          method: "POST",
          headers: { "content-type": target.type },
          body: target.body,
          redirect: "manual",
        });
        await response.arrayBuffer();
        expect(response.status).toBeLessThan(500);
      }),
      { numRuns: runs },
    );
  });

  it.each([true, false])("of 10 MB is refused with 413 (length announced: %s)", async (announced) => {
    const { path, type } = targetOf(name);
    expect(await postLarge(webOrigin() + path, { type, bytes: 10 * 1024 * 1024, announced })).toBe(413);
  });
});

it.each(["forms", "scores"])(
  "a well-formed body of the wrong shape is never a server error for %s",
  async (name) => {
    const target = targetOf(name);
    const body = name === "forms" ? formsBody : scoresBody;
    await fc.assert(
      fc.asyncProperty(damagedJson(body), async (damaged) =>
        expectNoServerError(await post({ ...target, body: JSON.stringify(damaged) })),
      ),
      { numRuns: runs },
    );
  },
);

it.each([
  ["question", question],
  ["feedback", `${question}?answers=a`],
  ["result", `${question.replace(/1$/, "result")}?answers=a.b.a.b.a.b.a.b.a.b`],
])("a damaged address of a %s is never a server error", async (_name, path) => {
  const damaged = damagedText(path.slice(1)).filter((one) => URL.canParse(`${webOrigin()}/${one}`));
  await fc.assert(
    fc.asyncProperty(damaged, async (one) => {
      expect(await statusOf(`/${one}`)).toBeLessThan(500);
    }),
    { numRuns: runs },
  );
});
