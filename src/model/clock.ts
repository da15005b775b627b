/** Time as an argument: milliseconds since some fixed moment, and waiting. */
export type Clock = {
  now(): number;
  /** Resolves after `ms` milliseconds, at once when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
};
