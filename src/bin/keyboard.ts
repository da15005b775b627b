import type { Keyboard } from '../cli/index.ts';

/** Reads the keys of a terminal as they are pressed. In this mode Ctrl-C is a key like others, so it is made the signal that it otherwise is. */
export function openKeyboard(program: Pick<NodeJS.Process, 'stdin' | 'kill' | 'pid'>): Keyboard {
  const { stdin } = program;
  stdin.setRawMode(true);
  stdin.setEncoding('utf8');
  return {
    chunks: chunksOf(program),
    close() {
      stdin.setRawMode(false);
      stdin.pause();
      // A read that is under way must not keep the program.
      stdin.unref();
    },
  };
}

async function* chunksOf(program: Pick<NodeJS.Process, 'stdin' | 'kill' | 'pid'>): AsyncGenerator<string> {
  for await (const chunk of program.stdin) {
    const text = String(chunk);
    if (text.includes('\u0003')) program.kill(program.pid, 'SIGINT');
    else yield text;
  }
}
