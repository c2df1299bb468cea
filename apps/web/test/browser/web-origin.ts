/** The origin of the app under test, as in `http://localhost:4001`; `.config/serve-web.ts` sets it for every browser test. */
export function webOrigin(): string {
  const origin = process.env["WEB_ORIGIN"];
  if (origin === undefined) throw new Error("WEB_ORIGIN is not set. Run the browser tests: pnpm browser");
  return origin;
}
