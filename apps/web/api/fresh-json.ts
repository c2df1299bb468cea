/** A good answer that holds for this request alone. */
export function freshJson(value: unknown): Response {
  return Response.json(value, { headers: { "cache-control": "no-store" } });
}
