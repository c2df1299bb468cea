/** Whether a post comes from a page of this site, as far as the browser says: by `Sec-Fetch-Site`, else by `Origin`. A browser too old to send either is let in; nothing is stored, so nothing can be forged. */
export function isFromThisSite(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  if (origin === null) return true;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}
