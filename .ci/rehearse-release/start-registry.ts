import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** A registry on loopback that holds @plain-credit packages only, a token to publish with, and how to end it. */
export type Registry = {
  readonly address: string;
  readonly token: string;
  readonly stop: () => Promise<void>;
};

/** Starts an empty registry whose files lie in `folder`; waits until it answers, for a minute at most. */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const config = join(folder, "config.yaml");
  writeFileSync(config, configuration(join(folder, "storage"), join(folder, "htpasswd")));
  const child = spawn("verdaccio", ["--config", config, "--listen", `127.0.0.1:${port}`], {
    stdio: "ignore",
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const address = `http://127.0.0.1:${port}/`;
  const stop = async () => {
    child.kill();
    await ended;
  };
  const deadline = Date.now() + 60_000;
  while (!(await answers(`${address}-/ping`))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error("The registry did not start.");
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  try {
    return { address, token: await signUp(address), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** An account that lives as long as the registry; publishing clients insist on a token. */
async function signUp(address: string): Promise<string> {
  const account = { name: "rehearsal", password: crypto.randomUUID() };
  const response = await fetch(`${address}-/user/org.couchdb.user:${account.name}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(account),
  });
  const { token } = (await response.json()) as { token?: string };
  if (token === undefined) throw new Error(`The registry gave no token (${response.status}).`);
  return token;
}

function configuration(storage: string, htpasswd: string): string {
  return JSON.stringify({
    storage,
    auth: { htpasswd: { file: htpasswd } },
    packages: { "@plain-credit/*": { access: "$all", publish: "$authenticated" } },
    log: { type: "stdout", format: "pretty", level: "error" },
  });
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address !== null
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });
}
