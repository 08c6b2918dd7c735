/**
 * A request that was refused: what the caller sent is at fault, or asks for what it may not have.
 * The message is shown to the caller, so it holds no secret and nothing that was sent.
 */
export class RequestFault extends Error {
  /** HTTP status, 400 to 499. */
  readonly status: number;
  /** Stable; branch on it, never on the message. */
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "RequestFault";
    this.status = status;
    this.code = code;
  }
}
