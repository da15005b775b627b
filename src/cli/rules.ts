import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { remedyFor } from '../config/mistakes.ts';
import { UserError } from '../lib/errors.ts';
import { rulePage } from '../text/homepage.ts';
import { pageText } from './page-text.ts';
import { usesColour } from './print-report.ts';
import { rules } from '../rules/index.ts';
import type { ExitCode, World } from './world.ts';

/** Prints every rule: id, severity and summary; JSON also has the standards behind it. */
export function listRules(format: string, world: World): ExitCode {
  if (format === 'json') {
    const list = rules.map(({ id, severity, summary, wcag, act }) => ({
      id,
      severity,
      summary,
      wcag,
      act,
      url: rulePage(id),
    }));
    world.stdout(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const rows = rules.map(({ id, severity, severities, summary }) => {
    return [id, (severities ?? [severity]).join(' or '), summary] as const;
  });
  const [first, second] = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const [id, weight, summary] of rows)
    world.stdout(`${id.padEnd(first ?? 0)}  ${weight.padEnd(second ?? 0)}  ${summary}\n`);
  return 0;
}

/** Columns of a line of text that can be read well. */
const mostColumns = 100;

/** Prints the page of a rule. @throws UserError when there is no such rule */
export async function explain(id: string, world: World): Promise<ExitCode> {
  if (!rules.some((rule) => rule.id === id)) {
    throw new UserError(
      `There is no rule ${id}.`,
      remedyFor(
        id,
        rules.map((rule) => rule.id),
      ),
    );
  }
  const page = await readFile(join(world.packageDir, 'docs', 'rules', `${id}.md`), 'utf8');
  const width = Math.min(mostColumns, world.columns ?? mostColumns);
  world.stdout(pageText(page, { width, colour: usesColour(undefined, world) }));
  world.stdout(`\nSources and links: ${rulePage(id)}\n`);
  return 0;
}
