import type { Context } from '../../model/image.ts';
import { isPictureAddress } from '../../text/picture-names.ts';

/**
 * Whether the page itself names `token`, in its text or in the target of the link: then it is a name, of a package or a function, and not that of a
 * file. A link to a picture only opens a file.
 */
export function isNamed(token: string, { control, heading, nearby }: Context): boolean {
  const target = isPictureAddress(control?.target ?? '') ? undefined : control?.target;
  return [target, control?.otherText, heading, nearby].some((around) => around?.includes(token));
}

/** Words that join others in a sentence; no program puts them into a name, and few people do. */
export const joiningWords: ReadonlySet<string> = new Set(
  `a an and as at by for from in into is of on or over shows than that the to under vs with above below between
  der die das den dem und oder mit von vom im auf aus zum zur für bei ist eine einem einer ein
  le la les de des du et ou avec dans sur par pour une un est el los las del y con en por para una es
  il lo gli dei della e di da per che het een en van met op voor bij is o os as um uma do dos da no na com`.split(
    /\s+/u,
  ),
);
