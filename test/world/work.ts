import { Session } from 'node:inspector';

/**
 * How much work a call does: how often a function was called, those of packages included. Unlike a time, it is the same on a busy machine. What
 * the engine does itself, such as a search in a text, is not in it.
 */
export function workOf(run: () => void): number {
  const session = new Session();
  session.connect();
  let work = 0;
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  run();
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    for (const { functions } of result)
      for (const { ranges } of functions) for (const { count } of ranges) work += count;
  });
  session.post('Profiler.stopPreciseCoverage');
  session.disconnect();
  return work;
}
