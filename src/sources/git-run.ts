import { promisify } from 'node:util';

/** Most output of git, in bytes: enough for the listing of a very large repository. */
const mostOutput = 256 * 1024 * 1024;

/** Settings that could keep a change from us, at git's own defaults: hooks and marks by which it spares itself a look at files. */
const plain = [
  '--no-replace-objects',
  ...['core.quotePath=false', 'core.fsmonitor=false', 'core.untrackedCache=false', 'core.ignoreStat=false'],
  ...['core.checkStat=default', 'core.trustctime=true', 'diff.autoRefreshIndex=true'],
].flatMap((setting) => (setting.startsWith('--') ? [setting] : ['-c', setting]));

/** Standard output of git in `cwd`. @param input for its standard input */
export async function runGit(args: readonly string[], cwd: string, input = ''): Promise<Buffer> {
  // Loaded when it is needed: most scans start no other program.
  const { execFile } = await import('node:child_process');
  const running = promisify(execFile)('git', [...plain, ...args], { cwd, maxBuffer: mostOutput, encoding: 'buffer' });
  // Git may end before it has read everything; its exit code says why.
  running.child.stdin?.on('error', () => undefined).end(input);
  return (await running).stdout;
}
