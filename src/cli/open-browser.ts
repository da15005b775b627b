import { spawn } from 'node:child_process';
import type { World } from './world.ts';

/** Opens an address in the browser of the user, where there is a desktop. It waits for nothing, and what fails is left to the user. */
export async function openBrowser(address: string, { env }: Pick<World, 'env'>): Promise<void> {
  const command = opener(process.platform, env);
  if (command === undefined) return;
  const [name, ...args] = command;
  await new Promise<void>((resolve) => {
    const child = spawn(name, [...args, address], { stdio: 'ignore', detached: true });
    child.once('error', () => {
      resolve();
    });
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}

/** The command that opens an address; undefined on a machine without a desktop. */
export function opener(
  platform: NodeJS.Platform,
  env: World['env'],
): readonly [name: string, ...args: string[]] | undefined {
  if (platform === 'darwin') return ['open'];
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler'];
  return env.DISPLAY !== undefined || env.WAYLAND_DISPLAY !== undefined ? ['xdg-open'] : undefined;
}
