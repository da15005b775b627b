/** Time as an argument: milliseconds since a fixed moment, and a way to wait. */
export type Clock = {
  now(): number;
  /** Resolves after `ms` milliseconds, or as soon as `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Aborts after `ms` milliseconds, and keeps nothing waiting for that: a run that is done before ends. `AbortSignal.timeout` where it is missing. */
  alarm?(ms: number): AbortSignal;
};
