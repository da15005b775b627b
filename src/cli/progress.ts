import type { World } from './world.ts';

/** A progress line that is overwritten and removed at the end; only on a terminal. @param what for example `Drafting` */
export function progressLine(what: string, { stderr, stderrIsTerminal }: World): (done: number, total: number) => void {
  return (done, total) => {
    if (!stderrIsTerminal) return;
    stderr(done === total ? '\r\u001b[K' : `\r${what}: ${done} of ${total} …\u001b[K`);
  };
}
