import { locales } from "@plain-credit/core";
import { NextResponse, type NextRequest } from "next/server";
import { problem } from "./api/problem.ts";
import { addressedLocale, addressHeader } from "./messages/addressed-locale.ts";

export const config = { matcher: "/((?!_next/).*)" };

/** Tells the page of unknown addresses what was asked for, and sends it what Next itself would answer with 500 or with an empty page. */
export function proxy(request: NextRequest) {
  const { pathname } = new URL(request.url);
  const headers = new Headers(request.headers);
  headers.set(addressHeader, pathname);
  if (isDecodable(pathname) && !isNobodys(pathname)) return NextResponse.next({ request: { headers } });
  if (pathname.startsWith("/api/")) return problem(404, "The address cannot be decoded.");
  const unreadable = new URL(`/${addressedLocale(pathname)}/unreadable-address`, request.url);
  return NextResponse.rewrite(unreadable, { request: { headers } });
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/** Below the first step every page has a language and every handler is the API's; below another, a page rendered on request would be empty. Next's page of its own failures answers 500. */
function isNobodys(pathname: string): boolean {
  const [first = "", ...rest] = pathname.slice(1).split("/");
  const known = first === "api" || locales.some((locale) => locale === first);
  return pathname === "/_global-error" || (rest.length > 0 && !known);
}
