import { startApp } from "../apps/web/test/browser/start-app.ts";

/** Serves the built app on a free loopback port for the whole run; the tests find it in `WEB_ORIGIN`. A `WEB_ORIGIN` that is already set is used as it is. */
export default async function serveWeb(): Promise<(() => Promise<void>) | undefined> {
  if (process.env["WEB_ORIGIN"] !== undefined) return undefined;
  const app = await startApp();
  process.env["WEB_ORIGIN"] = app.origin;
  return app.stop;
}
