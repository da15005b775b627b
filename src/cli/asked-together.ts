import { UserError } from '../lib/errors.ts';
import { stdinArgument } from './stdin.ts';

/** Options that decide which documents a run has, and whether it writes. */
type Asked = { readonly base: string | undefined; readonly fix: boolean; readonly checkPictures: boolean };

/** @throws UserError for what cannot be asked of a part of a scan */
export function assertDivisible(paths: readonly string[], { base, fix, checkPictures }: Asked): void {
  const asked = [
    fix && '--fix',
    base !== undefined && '--base',
    checkPictures && '--check-pictures',
    paths.includes(stdinArgument) && 'the standard input',
  ];
  const flag = asked.find((one) => one !== false);
  if (flag === undefined) return;
  throw new UserError(`--shard and ${flag} are not for one run.`, 'A scan of everything is what can be divided.');
}

/** @throws UserError for what cannot be asked of a text without a file */
export function assertAlone(paths: readonly string[], { base, fix }: Asked): void {
  if (paths.length > 1) throw new UserError('- stands beside other paths.', 'Give it alone: it is the standard input.');
  const flag = fix ? '--fix' : base === undefined ? undefined : '--base';
  if (flag === undefined) return;
  throw new UserError(`${flag} needs files, and - is the standard input.`, `Name the files, or leave ${flag} out.`);
}
