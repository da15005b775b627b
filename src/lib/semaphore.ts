/** Limits how many tasks run at once: few at first, more after successes, and never again as many as were once refused. */
export type Semaphore = {
  /** Waits for a place; false when `signal` aborts first, and then no place is taken. */
  take(signal: AbortSignal): Promise<boolean>;
  give(): void;
  /** Gives the place up and waits for the next one ahead of all others. The caller has a place afterwards, aborted or not. */
  again(signal: AbortSignal): Promise<void>;
  /** Opens two more places, up to the capacity; to be called after each success. */
  readonly widen: () => void;
  /** Lowers the number of places to `capacity`, never below one. */
  shrink(capacity: number): void;
  /** Largest number of places, open or not. */
  capacity(): number;
  used(): number;
};

/** A semaphore with `size` places; `first` of them are open at the start. */
export function createSemaphore(size: number, first = size): Semaphore {
  let capacity = Math.max(1, size);
  let open = Math.max(1, Math.min(first, size));
  let used = 0;
  const waiting: ((got: boolean) => void)[] = [];

  function admit(): void {
    while (used < open) {
      const next = waiting.shift();
      if (next === undefined) return;
      used += 1;
      next(true);
    }
  }

  function queue(signal: AbortSignal, ahead: boolean): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const leave = () => {
        waiting.splice(waiting.indexOf(enter), 1);
        resolve(false);
      };
      const enter = (got: boolean) => {
        signal.removeEventListener('abort', leave);
        resolve(got);
      };
      signal.addEventListener('abort', leave, { once: true });
      if (ahead) waiting.unshift(enter);
      else waiting.push(enter);
      admit();
    });
  }

  return {
    take: (signal) => queue(signal, false),
    give() {
      used -= 1;
      admit();
    },
    async again(signal) {
      used -= 1;
      if (!(await queue(signal, true))) used += 1;
    },
    widen() {
      open = Math.min(capacity, open + 2);
      admit();
    },
    shrink(to) {
      capacity = Math.max(1, Math.min(capacity, to));
      open = Math.min(open, capacity);
    },
    capacity: () => capacity,
    used: () => used,
  };
}
