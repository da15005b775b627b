/**
 * A mistake that the user can fix: what is wrong, and the remedy. The entry points print both and exit with 2.
 * Any other exception is a bug of ours; a failure of the outside world is a value, not an exception.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly remedy: string;

  constructor(problem: string, remedy: string, options?: ErrorOptions) {
    super(problem, options);
    this.remedy = remedy;
  }
}

/** A text in which nothing can be read, because it breaks the rules of its format: the reason and the remedy. Only this document is lost. */
export class UnreadableText extends Error {
  override readonly name = 'UnreadableText';
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
