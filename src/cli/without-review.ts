import type { Command } from 'commander';
import { formatOption } from './flags.ts';
import { examplesOf } from './help.ts';
import type { OrganisationFlags } from './organisation/index.ts';
import type { ExitCode, World } from './world.ts';

/** Adds the commands that review nothing: they read what there is. */
export function addCommandsWithoutReview(program: Command, world: World, done: (code: ExitCode) => void): void {
  program
    .command('organisation')
    .description('one report on many repositories: coverage, teams, and the trend')
    .argument('<reports...>', 'JSON reports of the repositories, as name=file')
    .option('--earlier <file>', 'what --json wrote the last time')
    .option('--teams <file>', 'YAML: the repositories of each team, or name:glob')
    .option('--codeowners <name=file...>', 'the CODEOWNERS of repositories, for files that no team of --teams has')
    .option('--html <file>', 'write the report as a page')
    .option('--json <file>', 'write the report as JSON, for programs and for the next time')
    .addHelpText('after', examplesOf('organisation'))
    .action(async (reports: string[], flags: Omit<OrganisationFlags, 'reports'>) => {
      const { organisation } = await import('./organisation/index.ts');
      done(await organisation({ ...flags, reports }, world));
    });

  program
    .command('stats')
    .description('count what people did with drafts: in the workbench, and on pull requests as far as git knows')
    .argument('[journals...]', 'journals of the workbench; without one, that of this folder')
    .option('--all', 'all journals of this machine')
    .option('--since <date>', 'only what was decided since this day, YYYY-MM-DD')
    .addOption(formatOption('output format', ['text', 'json']))
    .addHelpText('after', examplesOf('stats'))
    .action(async (journals: string[], flags: { all?: true; since?: string; format: string }) => {
      const { stats } = await import('./stats/index.ts');
      const { all, since, format } = flags;
      done(await stats({ journals, all: all === true, since, json: format === 'json' }, world));
    });

  program
    .command('rules')
    .description('list the rules')
    .addOption(formatOption('output format', ['text', 'json']))
    .addHelpText('after', examplesOf('rules'))
    .action(async ({ format }: { format: string }) => {
      const { listRules } = await import('./rules.ts');
      done(listRules(format, world));
    });
  program
    .command('explain')
    .description('say what a rule finds, and why')
    .argument('<rule>', 'its id')
    .addHelpText('after', examplesOf('explain'))
    .action(async (id: string) => {
      const { explain } = await import('./rules.ts');
      done(await explain(id, world));
    });
}
