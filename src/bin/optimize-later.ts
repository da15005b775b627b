import { setFlagsFromString } from 'node:v8';

/**
 * Has V8 optimize code much later than it usually does: Maglev fifteen times, TurboFan a hundred times. Most scans are over before optimized code pays
 * for its making: 600 pages take a fifth of the CPU less, 6,000 pages about the same (docs/architecture.md). V8 reads these two numbers each time it
 * considers a function, so they may change while a program runs, and no code does anything else by them. Only for the V8 that was measured, that of
 * Node 24: other versions may name them otherwise.
 *
 * @param v8 its version
 */
export function optimizeLater(v8: string): void {
  if (!v8.startsWith('13.6.')) return;
  setFlagsFromString('--invocation-count-for-maglev=6000');
  setFlagsFromString('--invocation-count-for-turbofan=300000');
}
