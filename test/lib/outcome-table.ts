/** The outcome of a fault, as text for a cell of a table each; the order is that of the columns. */
export type Outcome = readonly string[];

/** `once` or `always`, and what happened. */
export type Label = { readonly repetition: string; readonly mishap: string };

export type Tried = Label & { readonly call: string; readonly outcome: Outcome };

/**
 * A table with a row for each outcome of a call: the call, the faults that lead to it, the outcome.
 *
 * @param before the table as it was: calls that were not tried keep their rows
 */
export function tableOf(
  columns: readonly string[],
  calls: readonly string[],
  tried: readonly Tried[],
  before: string,
): string {
  const kept = before.split('\n').slice(2);
  const lines = calls.flatMap((call) => {
    const own = tried.filter((one) => one.call === call);
    return own.length > 0 ? rowsOf(own) : kept.filter((row) => row.startsWith(`| ${call} |`));
  });
  return [asRow(columns), asRow(columns.map(() => '---')), ...lines].join('\n');
}

function rowsOf(tried: readonly Tried[]): readonly string[] {
  const groups = new Map<string, Tried[]>();
  for (const one of tried) {
    const key = JSON.stringify(one.outcome);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((same) => asRow([same[0]?.call ?? '', labels(same), ...(same[0]?.outcome ?? [])]));
}

function asRow(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |`;
}

/** The rows of such a table, each with the first of its faults. */
export function rowsIn(table: string): readonly Tried[] {
  return table
    .split('\n')
    .slice(2)
    .map((row) => {
      const [call = '', faults = '', ...outcome] = row
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.replaceAll('\\|', '|'));
      const [repetition = '', mishap = ''] = /^(\w+): ([^,<]+)/.exec(faults)?.slice(1) ?? [];
      return { call, outcome, repetition, mishap };
    });
}

function labels(same: readonly Tried[]): string {
  return ['once', 'always']
    .map((repetition) => ({
      repetition,
      mishaps: same.filter((one) => one.repetition === repetition).map(({ mishap }) => mishap),
    }))
    .filter(({ mishaps }) => mishaps.length > 0)
    .map(({ repetition, mishaps }) => `${repetition}: ${mishaps.join(', ')}`)
    .join('<br>');
}

function escaped(cell: string): string {
  return cell.trim().replaceAll('|', '\\|') || '–';
}
