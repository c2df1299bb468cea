import { sendCacheableJson, toCacheableJson } from "../../../../api/cacheable-json.ts";
import { openApi } from "../../../../api/openapi.ts";
import { otherMethods } from "../../../../api/other-methods.ts";

const description = toCacheableJson(openApi());

export function GET(request: Request): Response {
  return sendCacheableJson(request, description);
}

export const { DELETE, OPTIONS, PATCH, POST, PUT } = otherMethods("GET");
