import { NextResponse, type NextRequest } from "next/server";
import { problem } from "./api/problem.ts";
import { addressedLocale, addressHeader } from "./messages/addressed-locale.ts";

export const config = { matcher: "/((?!_next/).*)" };

/** Tells the page of unknown addresses what was asked for, and sends it what cannot be decoded, on which Next itself would fail with 500. */
export function proxy(request: NextRequest) {
  const { pathname } = new URL(request.url);
  const headers = new Headers(request.headers);
  headers.set(addressHeader, pathname);
  if (isDecodable(pathname)) return NextResponse.next({ request: { headers } });
  if (pathname.startsWith("/api/")) return problem(404, "The address cannot be decoded.");
  const unreadable = new URL(`/${addressedLocale(pathname)}/unreadable-address`, request.url);
  return NextResponse.rewrite(unreadable);
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}
