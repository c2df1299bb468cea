import { request } from "node:http";

const chunk = Buffer.alloc(64 * 1024, "a");

/** Posts a body of so many bytes, said beforehand or not, and gives the status of the answer, also when the server answers and hangs up before it has read all. */
export function postLarge(
  address: string,
  { type, bytes, announced }: { readonly type: string; readonly bytes: number; readonly announced: boolean },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = announced ? { "content-length": String(bytes) } : {};
    const post = request(address, { method: "POST", headers: { "content-type": type, ...length } });
    let sent = 0;
    const send = () => {
      while (sent < bytes && !post.destroyed) {
        sent += chunk.length;
        if (!post.write(chunk)) {
          post.once("drain", send);
          return;
        }
      }
      post.end();
    };
    post.on("response", (response) => {
      resolve(response.statusCode ?? 0);
      post.destroy();
    });
    // After the answer this rejects a promise that is already kept, which does nothing.
    post.on("error", reject);
    send();
  });
}
