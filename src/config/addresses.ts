import { UserError } from '../lib/errors.ts';
import type { YamlEntry, YamlValue } from '../lib/yaml-file.ts';
import type { AddressRule } from '../model/picture.ts';
import { leadsOut } from './file-rights.ts';
import { nearOr, readEach } from './mistakes.ts';
import { shown } from './shown.ts';
import { itemsOf, shownValue } from './values.ts';

/** What addresses of pictures are in the repository. @throws UserError with file, line and column for all that is wrong */
export function readAddresses(entry: YamlEntry): readonly AddressRule[] {
  const rules = readEach(itemsOf(entry, 'a list of `from` and `to`'), readAddress);
  if (rules.length <= most) return rules;
  throw new UserError(`${entry.where}: addresses has ${rules.length} entries.`, `Use ${most} at most.`);
}

/** Each is compared with each address. */
const most = 100;

function readAddress(value: YamlValue): AddressRule {
  const entries = value.entries() ?? [];
  const unknown = entries.find(({ key }) => key !== 'from' && key !== 'to');
  if (unknown)
    throw new UserError(
      `${unknown.where}: ${shown(unknown.key)} is not a key of addresses.`,
      nearOr(unknown.key, ['from', 'to'], example),
    );
  const [from, to] = ['from', 'to'].map((key) => entries.find((one) => one.key === key));
  if (!from || !to)
    throw new UserError(`${value.where}: this item of addresses lacks ${from ? 'to' : 'from'}.`, example);
  return { from: beginningOf(from), to: folderOf(to) };
}

const example = "Write it like `{ from: '/img/', to: website/static/img/ }`.";

function beginningOf({ where, value }: YamlEntry): string {
  const text = value.text()?.trim() ?? '';
  if (text !== '') return text;
  throw new UserError(`${where}: from is ${shownValue(value)}.`, example);
}

function folderOf({ where, value }: YamlEntry): string {
  const text = value.text()?.trim();
  if (text === undefined || text === '')
    throw new UserError(`${where}: to is ${shownValue(value)}.`, `${example} The root of the repository is \`.\`.`);
  if (!leadsOut(text)) return text;
  throw new UserError(
    `${where}: to leads out of the repository: ${shown(text)}`,
    'Name a folder by its path from the root of the repository.',
  );
}
