/** Sends the browser on by GET (303), to an address of this site: relative, so that no proxy can turn it into another host. */
export function seeOther(address: string): Response {
  return new Response(null, { status: 303, headers: { location: address, "cache-control": "no-store" } });
}
