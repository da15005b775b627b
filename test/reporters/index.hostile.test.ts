import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { annotations } from '../../src/reporters/github.ts';
import { html } from '../../src/reporters/html.ts';
import { json } from '../../src/reporters/json.ts';
import { junit } from '../../src/reporters/junit.ts';
import { sarif } from '../../src/reporters/sarif.ts';
import { summary } from '../../src/reporters/summary.ts';
import { text } from '../../src/reporters/text.ts';
import { attacks, ordinary, origins, regular, type Words } from './reports.ts';
import { runs } from '../world/runs.ts';

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

/** Characters that a terminal or a log acts on, except our own line feeds. */
const live = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029\ufeff]/u;

describe('with any text in the files under review,', () => {
  test.each(Object.entries({ text, json, sarif, html, junit, annotations, summary }))(
    '%s sends no control character to a terminal',
    (_, reporter) => {
      always((written, build) => {
        expect(reporter(build(written))).not.toMatch(live);
      });
    },
  );

  test.each(Object.entries({ text, json, sarif, html, junit, summary }))('%s gives the runner no command', (_, reporter) => {
    always((written, build) => {
      const lines = reporter(build(written)).split('\n');
      expect(lines.filter((line) => line.trim().startsWith('::') || line.includes('##['))).toEqual([]);
    });
  });

  test('json loses nothing', () => {
    always((written, build) => {
      const report = JSON.parse(json(build(written))) as { images: { file: string; src: string; alt: string }[] };
      const alt = build === regular ? written.alt : null;
      expect(report.images[1]).toMatchObject({ file: written.path, src: written.src, alt });
    });
  });

  test('sarif has no live link', () => {
    always((written, build) => {
      const messages = [...sarif(build(written)).matchAll(/"text": (".*")/g)];
      const shown = messages
        .map(([, message]) => JSON.parse(message!) as string)
        .filter((message) => message !== written.draft);
      expect(shown.filter((message) => message.includes(']('))).toEqual([]);
    });
  });

  test('annotations have only the commands and keys that we write', () => {
    always((written, build) => {
      const found = commands(annotations(build(written)));
      const usual = commands(annotations(build(ordinary)));
      expect(found.map(({ name }) => name)).toEqual(usual.map(({ name }) => name));
      for (const { properties } of found) {
        expect(['file line endLine title', 'file line endLine col endColumn title']).toContain(
          Object.keys(properties).join(' '),
        );
        expect(properties.title).toMatch(/^[a-z-]+$/);
      }
    });
  });

  test('html has only the elements and attributes that we write', () => {
    always((written, build) => {
      const [found, usual] = [written, ordinary].map((some) => shape(fromHtml(withoutCode(html(build(some))))));
      expect(found).toBe(usual);
    });
  });

  test('junit has only the tags that we write, and characters that XML allows', () => {
    always((written, build) => {
      const xml = junit(build(written));
      expect(tags(xml)).toEqual(tags(junit(build(ordinary))));
      expect(xml.replace(/&#\d+;/g, '')).not.toContain('&');
      // XML 1.0, production 2 (Char).
      expect(xml).toMatch(/^[\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
    });
  });

  test('summary has only the Markdown that we write: no mention, link or markup of others', () => {
    const parser = unified().use(remarkParse).use(remarkGfm);
    always((written, build) => {
      const markdown = summary(build(written));
      const tree = parser.parse(markdown);
      expect(shape(tree)).toBe(shape(parser.parse(summary(build(ordinary)))));
      expect(texts(tree).filter((words) => /(?<!\w)@[a-z\d]|#\d|\bGH-\d|:\/\/|\bwww\./i.test(words))).toEqual([]);
    });
  });
});

type Build = typeof regular;

function always(holds: (written: Words, build: Build) => void): void {
  for (const build of [regular, origins]) {
    for (const attack of attacks) holds(everywhere(attack), build);
    fc.assert(
      fc.property(words, (written) => {
        holds(written, build);
      }),
      runs(12),
    );
  }
}

/** Backticks mark code in any sentence, also in an untrusted one, so the code elements are left out of the comparison. */
function withoutCode(page: string): string {
  return page.replace(/<code dir="ltr">([^<]*)<\/code>/g, '$1');
}

function everywhere(attack: string): Words {
  const replaced = Object.keys(ordinary).map((key) => [key, `${attack}.`]);
  return Object.fromEntries(replaced) as Words;
}

/** Reads lines as the runner does (actions/runner, ActionCommand.cs). */
function commands(output: string): readonly { name: string; properties: { title?: string } }[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      expect(line.startsWith('::')).toBe(true);
      const head = line.slice(2, line.indexOf('::', 2));
      const [name = '', ...rest] = head.split(' ');
      const properties = rest
        .join(' ')
        .split(',')
        .map((pair) => pair.split(/=(.*)/s).slice(0, 2));
      return { name, properties: Object.fromEntries(properties) as { title?: string } };
    });
}

type Node = { type: string; tagName?: string; properties?: object; value?: string; children?: readonly Node[] };

/** Kinds of nodes, names of elements and attributes, without the words. */
function shape(node: Node): string {
  const name = [node.type, node.tagName, ...Object.keys(node.properties ?? {})].join(' ');
  const children = (node.children ?? []).filter(({ type }) => type !== 'text');
  return `${name}(${children.map(shape).join(',')})`;
}

function texts(node: Node): readonly string[] {
  return node.type === 'text' ? [node.value ?? ''] : (node.children ?? []).flatMap(texts);
}

function tags(xml: string): readonly string[] {
  return [...xml.matchAll(/<[^>]*>?/g)].map(([tag]) => tag.replace(/"[^"<]*"/g, '""'));
}
