import { posix } from 'node:path';
import { modulesIn } from './world/imports.ts';

/**
 * Every test file by the project of vitest.config.ts that runs it:
 *
 * - `unit`: functions alone;
 * - `world`: what starts a server or another process of its own, or imports what does;
 * - `built`: `dist` as a runner and a terminal run it;
 * - `browser`: the workbench in Chromium.
 *
 * Paths have `/` and begin at the repository.
 *
 * @param folder of the tests
 */
export function testFiles(folder: string): Readonly<Record<Project, readonly string[]>> {
  const modules = modulesIn(folder);
  const importsBy = new Map(modules.map(({ path, imports }) => [path, imports]));
  const byProject: Record<Project, string[]> = { unit: [], world: [], built: [], browser: [] };
  for (const { path } of modules.filter((module) => module.path.endsWith('.test.ts')))
    byProject[projectOf(path)].push(posix.join('test', path));
  return byProject;

  function projectOf(path: string): Project {
    if (path.startsWith('built/')) return 'built';
    if (path.startsWith('browser/')) return 'browser';
    return reaches(path) ? 'world' : 'unit';
  }

  function reaches(start: string): boolean {
    const reached = new Set([start]);
    for (const path of reached) for (const next of importsBy.get(path) ?? []) reached.add(next);
    return [...reached].some((name) => worldly.has(name));
  }
}

export type Project = 'unit' | 'world' | 'built' | 'browser';

const worldly: ReadonlySet<string> = new Set(['node:child_process', 'node:http', 'node:net', 'node:worker_threads']);
