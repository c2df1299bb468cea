import { sendCacheableJson, toCacheableJson } from "../../../../api/cacheable-json.ts";
import { openApi } from "../../../../api/openapi.ts";

const description = toCacheableJson(openApi());

export function GET(request: Request): Response {
  return sendCacheableJson(request, description);
}
