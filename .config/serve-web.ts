import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

const app = fileURLToPath(new URL("../apps/web", import.meta.url));

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Serves the built app on a free loopback port for the whole run; the tests find it in `WEB_ORIGIN`. */
export default async function serveWeb(): Promise<() => Promise<void>> {
  const port = await findFreePort();
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", "127.0.0.1", "-p", String(port)],
    {
      cwd: app,
      env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const stopped = once(server, "exit");
  const ready = new Promise<void>((resolve) => {
    server.stdout.on("data", (chunk: Buffer) => {
      if (chunk.includes("Ready")) resolve();
    });
  });
  await Promise.race([
    ready,
    stopped.then(() => {
      throw new Error("The app did not start. Build it first: pnpm build:web");
    }),
  ]);
  process.env["WEB_ORIGIN"] = `http://127.0.0.1:${port}`;
  return async () => {
    server.kill();
    await stopped;
  };
}
