import { freshJson } from "../../../../api/fresh-json.ts";
import { health } from "../../../../api/health.ts";
import { otherMethods } from "../../../../api/other-methods.ts";

// Without a request to read, Next would answer from the build.
export const dynamic = "force-dynamic";

export function GET(): Response {
  return freshJson(health());
}

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
