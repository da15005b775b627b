import { parse, parseExpression, type ParserOptions } from '@babel/parser';
import type { Comment, Expression, Program } from 'estree-jsx';

/** A parsed file. */
export type ParsedCode = {
  readonly program: Program;
  readonly comments: readonly Comment[];
  /** The first rule of the language that the file breaks, where it could be read all the same. */
  readonly reason?: string | undefined;
};

/**
 * A file of JavaScript or TypeScript. Its ending does not say what it is written in: `.js` may be Flow, and `<T>x` is a cast in TypeScript without
 * JSX. So it is read as TypeScript with JSX, of which JavaScript is a part, then as the other two; the first without an error counts.
 */
export function parseCode(text: string): ParsedCode | { readonly reason: string } {
  const languages = /@flow\b/.test(text.slice(0, headLength)) ? flowFirst : typeScriptFirst;
  const failed: string[] = [];
  let tolerated: ParsedCode | undefined;
  for (const plugins of languages) {
    const outcome = attempt(() => parse(text, { ...options, plugins: [...common, ...plugins] }));
    if ('reason' in outcome) failed.push(outcome.reason);
    else {
      const { program, comments, errors } = outcome.result;
      const [error] = errors ?? [];
      const parsed = { program: program as unknown as Program, comments: (comments ?? []) as unknown as Comment[] };
      if (!error) return parsed;
      tolerated ??= { ...parsed, reason: sentence(error) };
    }
  }
  return tolerated ?? { reason: failed[0] ?? '' };
}

/** An expression of JavaScript or TypeScript, as attributes of components have it; undefined for a text that is none. */
export function parseJsExpression(text: string): Expression | undefined {
  const outcome = attempt(() => parseExpression(text, { ...options, plugins: [...common, 'typescript', 'jsx'] }));
  if ('reason' in outcome || (outcome.result.errors ?? []).length > 0) return undefined;
  return outcome.result as unknown as Expression;
}

/** UTF-16 units in which the pragma of Flow stands. */
const headLength = 2000;

type Plugins = NonNullable<ParserOptions['plugins']>;

const common: Plugins = ['estree', 'decorators-legacy', 'decoratorAutoAccessors'];
const typeScriptFirst: readonly Plugins[] = [['typescript', 'jsx'], ['flow', 'flowComments', 'jsx'], ['typescript']];
const flowFirst = [typeScriptFirst[1] ?? [], typeScriptFirst[0] ?? []];

/** Rules that no picture depends on are not held. */
const options: ParserOptions = {
  sourceType: 'module',
  errorRecovery: true,
  ranges: true,
  attachComment: false,
  allowImportExportEverywhere: true,
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowSuperOutsideMethod: true,
  allowUndeclaredExports: true,
  allowNewTargetOutsideFunction: true,
};

function attempt<Result>(work: () => Result): { readonly result: Result } | { readonly reason: string } {
  try {
    return { result: work() };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { reason: sentence(error) };
  }
}

/** `Unexpected token (line 3)`, from a message that ends in its own place: `(3:14)`. */
function sentence(error: object): string {
  const message = 'message' in error ? String(error.message) : '';
  const text = message.slice(0, Math.max(0, message.lastIndexOf(' ('))).replace(/\.$/, '');
  const line = lineOf(error);
  return line === undefined ? message : `${text} (line ${line})`;
}

function lineOf(error: object): number | undefined {
  const { loc } = error as { readonly loc?: { readonly line?: unknown } };
  return typeof loc?.line === 'number' ? loc.line : undefined;
}
