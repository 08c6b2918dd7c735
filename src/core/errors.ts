/**
 * What the sender can put right: `reply` goes to the chat, in Chinese.
 * `code` is stable; branch on it, never on the text.
 */
export class UserError extends Error {
  readonly code: string;
  readonly reply: string;

  constructor(code: string, reply: string) {
    super(code);
    this.name = "UserError";
    this.code = code;
    this.reply = reply;
  }
}

/**
 * What an operator can put right: configuration, a roster file, a command's arguments. The message gives the value,
 * where it stood and what was expected; it is printed without a stack trace.
 */
export class OperatorError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = "OperatorError";
    this.code = code;
  }
}
