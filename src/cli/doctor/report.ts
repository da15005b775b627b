import type { Diagnosis } from '../../drafts/doctor/index.ts';
import { count } from '../../lib/count.ts';
import { truncate } from '../../lib/truncate.ts';
import { escapeWorkflowCommands } from '../../lib/escape-workflow-commands.ts';
import { oneLine } from '../../lib/escape-controls.ts';

/** One check on this machine. none: there is none, and a run does not need it. */
export type Check = { readonly state: keyof typeof marks; readonly what: string; readonly found: string };

const marks = { ok: 'ok   ', none: 'none ', wrong: 'wrong' } as const;

/** The result as text: `asked` is undefined when the provider was not tried. */
export function toText(looks: readonly Check[], asked: Diagnosis | undefined): string {
  const lines = [
    ...looks.map(({ state, what, found }) => `${marks[state]}  ${what}: ${found}`),
    ...(asked === undefined ? [] : ['', ...table(asked), '', ...sum(asked), '', ...suggested(asked)]),
  ];
  return escapeWorkflowCommands(lines.map((line) => `${line}\n`).join(''));
}

/** The result as JSON. */
export function toJson(looks: readonly Check[], asked: Diagnosis | undefined): string {
  const checks = looks.map(({ state, what, found }) => ({ well: state !== 'wrong', state, what, found }));
  return `${JSON.stringify({ version: 1, looks: checks, asked: asked ?? null }, null, 2)}\n`;
}

function table({ rows }: Diagnosis): readonly string[] {
  const cells = rows.map(
    ({ question, answer, seen }) => [question, truncate(oneLine(answer), 40), truncate(oneLine(seen), 130)] as const,
  );
  const all = [['Question', 'Answer', 'Seen'] as const, ...cells];
  const [first, second] = [0, 1].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map(([question, answer, seen]) =>
    `${question.padEnd(first ?? 0)}  ${answer.padEnd(second ?? 0)}  ${seen}`.trimEnd(),
  );
}

function sum({ predictions, requests, costUsd, notes, works, remedy }: Diagnosis): readonly string[] {
  const cost = costUsd === undefined ? 'the cost is unknown' : `$${costUsd.toFixed(4)} by the API's own figures`;
  return [
    `${count(predictions, 'prediction')}, ${count(requests, 'request')}, ${cost}.`,
    ...notes,
    works ? 'Drafts work.' : `Drafts do not work: ${remedy ?? ''}`,
  ];
}

function suggested({ advice, works }: Diagnosis): readonly string[] {
  if (advice.length === 0) return works ? ['The settings fit.'] : [];
  const lines = advice.map(({ name, value, why, consent }) => `${consent ? '# ' : ''}${name}: ${value}  # ${why}`);
  return ['Suggested as inputs of the workflow, or as flags:', ...lines];
}
