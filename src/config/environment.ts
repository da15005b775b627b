import { UserError } from '../lib/errors.ts';
import { optionTable, parseOption, type OptionSpec, type RawOptions } from './options.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** `ALT_TEXT_REVIEW_MIN_COVERAGE`; undefined for a secret, which has the variable of its service. */
export function variableOf(spec: Pick<OptionSpec, 'name' | 'secret'>): string | undefined {
  return spec.secret ? undefined : `ALT_TEXT_REVIEW_${spec.name.toUpperCase().replaceAll('-', '_')}`;
}

/** The settings in the environment. They come from the user of the machine, so they win over a file. @throws UserError with the variable for a value that its setting cannot have */
export function settingsIn(env: Environment): RawOptions {
  const given = optionTable.flatMap((spec: (typeof optionTable)[number] & OptionSpec) => {
    const variable = variableOf(spec);
    const value = variable === undefined ? undefined : env[variable];
    if (variable === undefined || value === undefined || value === '') return [];
    return [[spec.name, parsed(spec, value, variable)] as const];
  });
  return Object.fromEntries(given);
}

function parsed(spec: OptionSpec, value: string, variable: string): unknown {
  try {
    return parseOption(spec, value);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(`In the environment variable ${variable}: ${error.message}`, error.remedy, { cause: error });
  }
}
