import { fromHtml } from 'hast-util-from-html';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { Report, Reporter } from '../../src/model/report.ts';
import { always, shape, texts } from './attacks.ts';
import { testedReporters, type Attack } from './fixture.ts';

type Withstands = (reporter: Reporter, report: Report, usual: Report) => void;

const parser = unified().use(remarkParse).use(remarkGfm);

/** What each attack must not reach, in an output for a report in which it stands everywhere. */
const attacks: Readonly<Record<Attack, Withstands>> = {
  controls(reporter, report) {
    // What a terminal or a log acts on, except our own line feeds.
    expect(reporter(report)).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029\ufeff]/u);
  },

  commands(reporter, report) {
    const lines = reporter(report).split('\n');
    expect(lines.filter((line) => line.trim().startsWith('::') || line.includes('##['))).toEqual([]);
  },

  html(reporter, report, usual) {
    const [found, expected] = [report, usual].map((some) => shape(fromHtml(withoutCode(reporter(some)))));
    expect(found, 'It has elements or attributes that we did not write').toBe(expected);
  },

  markdown(reporter, report, usual) {
    const [found, expected] = [report, usual].map((some) => parser.parse(reporter(some)));
    expect(shape(found!), 'It has markup that we did not write').toBe(shape(expected!));
    const mention = /(?<!\w)@[a-z\d]|#\d|\bGH-\d|:\/\/|\bwww\./i;
    expect(
      texts(found!).filter((words) => mention.test(words)),
      'It mentions or links',
    ).toEqual([]);
  },
};

/** Backticks mark code in any sentence, also in an untrusted one, so the code elements are left out of the comparison. */
function withoutCode(page: string): string {
  return page.replace(/<code dir="ltr">([^<]*)<\/code>/g, '$1');
}

describe.each(testedReporters)(
  'With any text in the files under review, $name withstands',
  ({ name, reporter, exempt }) => {
    const tried = (Object.keys(attacks) as Attack[]).filter((attack) => exempt?.[attack] === undefined);

    test.each(tried)('attacks by %s', (attack) => {
      try {
        always((report, usual) => {
          attacks[attack](reporter, report, usual);
        });
      } catch (error) {
        const remedy = `Escape untrusted text in src/reporters/${name}.ts. If nothing ever reads this output so, give the reason under exempt.${attack} in test/fixtures/reporters/${name}.ts.`;
        throw new Error(remedy, { cause: error });
      }
    });
  },
);
