const marker = Symbol.for("plain-credit.error");

/** A mistake of the caller, told apart by `code` in noun-state form (`node-unknown`); the message is English and for developers. */
export class PlainCreditError extends Error {
  override readonly name = "PlainCreditError";
  readonly code: string;
  readonly [marker] = true;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }

  /** Whether a value is such an error; unlike `instanceof` it also knows one thrown by another copy of the package. */
  static isInstance(value: unknown): value is PlainCreditError {
    return typeof value === "object" && value !== null && marker in value;
  }
}
