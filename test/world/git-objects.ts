import { spawn } from 'node:child_process';

export type GitObject = { readonly oid: string; readonly type: string; readonly bytes: Buffer };

/** Reads objects one after the other from one process of git: a process for each of them takes most of the time of a test. */
export type ObjectReader = {
  /** The object that `name` stands for (`<oid>`, `<oid>:<path>`, `<oid>^{tree}`); undefined when there is none. */
  read(name: string): Promise<GitObject | undefined>;
};

/**
 * @param args name the repository
 * @throws Error when git ends, or a name holds a line break: git takes one name a line
 */
export function createObjectReader(args: readonly string[], env: NodeJS.ProcessEnv): ObjectReader {
  const child = spawn('git', [...args, 'cat-file', '--batch'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  // Git ends when its input does: a run of the tests is not to wait for it.
  child.unref();
  for (const stream of [child.stdin, child.stdout]) (stream as unknown as { unref(): void }).unref();
  const output: AsyncIterator<Buffer, undefined> = child.stdout.iterator();
  let rest = Buffer.alloc(0);
  let last: Promise<unknown> = Promise.resolve();

  async function more(): Promise<void> {
    const next = await output.next();
    if (next.value === undefined) throw new Error('git cat-file --batch has ended.');
    rest = Buffer.concat([rest, next.value]);
  }

  async function take(length: number): Promise<Buffer> {
    while (rest.length < length) await more();
    const taken = rest.subarray(0, length);
    rest = rest.subarray(length);
    return taken;
  }

  async function takeLine(): Promise<string> {
    while (!rest.includes('\n')) await more();
    return (await take(rest.indexOf('\n') + 1)).toString('utf8').trimEnd();
  }

  async function answer(name: string): Promise<GitObject | undefined> {
    child.stdin.write(`${name}\n`);
    const head = await takeLine();
    const [, oid = '', type = '', size = ''] = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(head) ?? [];
    if (oid === '') return undefined;
    const bytes = (await take(Number(size) + 1)).subarray(0, -1);
    return { oid, type, bytes };
  }

  return {
    read(name) {
      if (name.includes('\n'))
        return Promise.reject(new Error(`An object cannot be asked for by ${JSON.stringify(name)}.`));
      const next = last.then(() => answer(name));
      last = next.catch(() => undefined);
      return next;
    },
  };
}
