// CPU, wall and memory of whole processes, side by side.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const helper = fileURLToPath(new URL('measure.py', import.meta.url));

/**
 * Runs a program once.
 *
 * @param program its command, the folder that it runs in, and the exit codes of a run that is whole
 */
export function measure({ command, cwd, codes = [0, 1] }) {
  const { stdout, stderr, error } = spawnSync('python3', [helper, ...command], { cwd, encoding: 'utf8' });
  if (error) throw new Error('Python 3 is needed: it asks the operating system for the CPU time of processes.');
  if (!stdout) throw new Error(stderr);
  const usage = JSON.parse(stdout);
  if (!codes.includes(usage.code)) throw new Error(`${command.join(' ')} ended with ${usage.code} in ${cwd}.`);
  return usage;
}

/**
 * Runs programs in turn, so that what else the machine does meets all of them alike, after one run each that is not counted. A program beside the first
 * one that does not get through the tree is left out of it.
 *
 * @returns the medians of each, and `ratio`: the median of the ratios of CPU of the first program to it, run by run
 */
export function inTurn(programs, runs) {
  const [first, ...others] = programs;
  measure(first);
  const whole = [first, ...others.filter(getsThrough)];
  const rounds = Array.from({ length: runs }, () => whole.map(measure));
  return whole.map((program, at) => ({
    ...program,
    cpu: median(rounds.map((round) => round[at].cpu)),
    wall: median(rounds.map((round) => round[at].wall)),
    peak: median(rounds.map((round) => round[at].peak)),
    ratio: median(rounds.map((round) => round[0].cpu / round[at].cpu)),
  }));
}

function getsThrough(program) {
  try {
    measure(program);
    return true;
  } catch (error) {
    console.error(`${error.message} It is left out.`);
    return false;
  }
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
