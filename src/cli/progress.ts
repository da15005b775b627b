import type { World } from './world.ts';

/** One line on a terminal that is written over, and gone in the end; nothing elsewhere. @param what `Drafting` */
export function progressLine(what: string, { stderr, stderrIsTerminal }: World): (done: number, total: number) => void {
  return (done, total) => {
    if (!stderrIsTerminal) return;
    stderr(done === total ? '\r\u001b[K' : `\r${what}: ${done} of ${total} …\u001b[K`);
  };
}
