import type { Result } from "@plain-credit/core";
import { problem } from "./problem.ts";

/** The most that a request body may hold, in bytes. */
export const largestBody = 64 * 1024;

/** The JSON of a request, read no further than 64 KiB; otherwise the answer to send (400, 413 or 415). */
export async function readJsonBody(request: Request): Promise<Result<unknown, Response>> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type))
    return { ok: false, error: problem(415, `Send application/json, not "${type.slice(0, 64)}".`) };
  let text: string | undefined;
  try {
    text = await readText(request);
  } catch {
    return { ok: false, error: problem(400, "The body broke off.") };
  }
  if (text === undefined)
    return { ok: false, error: problem(413, `A body holds at most ${largestBody} bytes.`) };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, error: problem(400, "The body is not valid JSON.") };
  }
}

/** The text of a body, or undefined as soon as it grows past the limit: a huge one is never held in memory. */
export async function readText(request: Request): Promise<string | undefined> {
  if (Number(request.headers.get("content-length") ?? 0) > largestBody) return undefined;
  if (request.body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  const reader = request.body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.byteLength;
    if (size > largestBody) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(step.value, { stream: true });
  }
  return text + decoder.decode();
}
