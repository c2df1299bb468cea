const letters = "0123456789abcdefghjkmnpqrstvwxyz";

/** A fresh seed of eight letters and digits that can be read out in a classroom: no i, l, o or u. */
export function drawSeed(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % letters.length]).join(
    "",
  );
}
