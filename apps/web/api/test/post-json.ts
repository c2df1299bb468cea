/** A post as a client sends it: a text as it stands, anything else as JSON. */
export function postJson(body: unknown, headers: Readonly<Record<string, string>> = {}): Request {
  return new Request("http://127.0.0.1/", {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}
