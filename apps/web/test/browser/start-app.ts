import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

const app = fileURLToPath(new URL("../..", import.meta.url));

/** The built app, answering on loopback; `stop` ends it. */
export type RunningApp = { readonly origin: string; readonly stop: () => Promise<void> };

/** Starts the built app in `folder` (this app by default) on a free loopback port; rejects when it was not built. */
export async function startApp(folder: string = app): Promise<RunningApp> {
  const port = await findFreePort();
  // By name: Next writes 127.0.0.1 as localhost in a rewritten address and then takes it for another host.
  const server = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "-H", "localhost", "-p", String(port)],
    {
      cwd: folder,
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
  return {
    origin: `http://localhost:${port}`,
    stop: async () => {
      server.kill();
      await stopped;
    },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
