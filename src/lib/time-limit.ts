import { createContext, Script } from 'node:vm';

/** What `work` came to, or after how many milliseconds it was stopped. */
export type Outcome<Result> = { readonly result: Result } | { readonly stoppedAfterMs: number };

/**
 * A limit for work that never gives the thread back, such as a parser: it really ends when `ms` milliseconds are over, even inside of
 * a regular expression. V8 stops what a script runs (Node, `vm`, option `timeout`), and everything that the script calls with it, so
 * one script that calls `work` is enough. That costs less than 0.1 ms, where a worker thread takes 150 to start.
 *
 * What is stopped leaves no trace, not even through its own `finally`; nothing it would have changed may matter to others.
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

/** The error comes from the script's own realm, so it is no instance of our `Error`. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
