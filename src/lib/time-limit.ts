import { createContext, Script } from 'node:vm';

/** The result of `work`, or after how many milliseconds it was stopped. */
export type Outcome<Result> = { readonly result: Result } | { readonly stoppedAfterMs: number };

/**
 * A limit for work that never yields the thread, such as a parser: it really ends when `ms` milliseconds are over, even inside
 * a regular expression. V8 stops a script (Node, `vm`, option `timeout`) together with everything that the script calls, so
 * one script that calls `work` is enough. That costs less than 0.1 ms, where a worker thread takes 150 to start.
 *
 * Work that is stopped does not even run its `finally`, so it must not change anything that is used afterwards.
 */
export function createTimeLimit(ms: number): <Result>(work: () => Result) => Outcome<Result> {
  const realm = createContext({});
  const script = new Script('work()');
  return <Result>(work: () => Result): Outcome<Result> => {
    let outcome: Outcome<Result> = { stoppedAfterMs: ms };
    realm.work = () => {
      outcome = { result: work() };
    };
    try {
      script.runInContext(realm, { timeout: ms });
      return outcome;
    } catch (error) {
      if (isTimeout(error)) return { stoppedAfterMs: ms };
      throw error;
    }
  };
}

/** The error comes from the script's own realm, so it is not an instance of our `Error`. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
