import fc from 'fast-check';
import type { Report } from '../../src/model/report.ts';
import { runs } from '../world/runs.ts';
import { attacks, ordinary, origins, regular, type Words } from './reports.ts';

export type Build = typeof regular;

/** Attacks, fragments of them, and arbitrary text, joined together; lone surrogates included. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...attacks),
      fc.constantFrom(...attacks.flatMap((attack) => attack.split(' ')), '\\', '|', '`', '\n', ' ', '::', '@a', ']('),
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  .filter((words) => words.trim() !== '');

const words: fc.Arbitrary<Words> = fc.record({
  path: hostile,
  src: hostile,
  alt: hostile,
  draft: hostile,
  note: hostile,
  reason: hostile,
});

/** Tries what has to hold of a report with every attack in every place, and with random mixtures. */
export function always(holds: (report: Report, usual: Report, written: Words, build: Build) => void): void {
  for (const build of [regular, origins]) {
    const usual = build(ordinary);
    const attempt = (written: Words) => {
      holds(build(written), usual, written, build);
    };
    for (const attack of attacks) attempt(everywhere(attack));
    fc.assert(fc.property(words, attempt), runs(12));
  }
}

function everywhere(attack: string): Words {
  const replaced = Object.keys(ordinary).map((key) => [key, `${attack}.`]);
  return Object.fromEntries(replaced) as Words;
}

type Node = { type: string; tagName?: string; properties?: object; value?: string; children?: readonly Node[] };

/**
 * The structure of a parsed document: kinds of nodes, names of elements and attributes, without the words. Backticks mark code in any
 * sentence, also in an untrusted one, so code in Markdown counts as words.
 */
export function shape(node: Node): string {
  const name = [node.type, node.tagName, ...Object.keys(node.properties ?? {})].join(' ');
  const children = (node.children ?? []).filter(({ type }) => type !== 'text' && type !== 'inlineCode');
  return `${name}(${children.map(shape).join(',')})`;
}

/** Every text in a parsed document. */
export function texts(node: Node): readonly string[] {
  return node.type === 'text' ? [node.value ?? ''] : (node.children ?? []).flatMap(texts);
}
