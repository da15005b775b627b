import { describe, expect, test } from 'vitest';
import { lintDocuments, type LintOptions } from '../../src/review/lint.ts';
import { noPolicy } from '../../src/review/policy.ts';
import type { Document } from '../../src/model/document.ts';
import type { SamePictures } from '../../src/model/picture.ts';

const page = (path: string, text: string, more: Partial<Document> = {}): Document => ({
  path,
  format: 'markdown',
  text,
  changedLines: 'all',
  ...more,
});

async function found(documents: readonly Document[], more: Partial<LintOptions> = {}) {
  const options = { scope: 'all', changedFiles: new Set<string>(), baseline: undefined, policy: noPolicy } as const;
  const { images } = await lintDocuments(documents, { ...options, today: '2026-10-01', ...more });
  return images.map(({ document, inScope, findings }) => [
    document.path,
    ...(inScope ? [] : ['not in scope']),
    ...findings.map(({ rule }) => rule),
  ]);
}

const settings = (version: string) => `![Settings page of Harbour ${version}](../img/settings.png)\n`;

describe('One picture with two texts', () => {
  test('that contradict each other is reported in both places, with the other one', async () => {
    const pages = [page('docs/a.md', settings('2.1')), page('docs/b.md', settings('3.0'))];
    expect(await found(pages)).toEqual([
      ['docs/a.md', 'contradicting-alt'],
      ['docs/b.md', 'contradicting-alt'],
    ]);
    const { images } = await lintDocuments(pages, {
      scope: 'all',
      changedFiles: new Set(),
      baseline: undefined,
      policy: noPolicy,
      today: '2026-10-01',
    });
    expect(images[0]?.findings[0]?.message).toBe(
      'In docs/b.md the same picture is described as "Settings page of Harbour 3.0", which contradicts this text. Look at the picture, and correct the text that is wrong.',
    );
  });

  test('is reported wherever the third place stands', async () => {
    const other = '![Where one changes the settings](../img/settings.png)\n';
    const pages = [page('docs/a.md', other), page('docs/b.md', settings('2.1')), page('docs/c.md', settings('3.0'))];
    expect(await found(pages)).toEqual([
      ['docs/a.md'],
      ['docs/b.md', 'contradicting-alt'],
      ['docs/c.md', 'contradicting-alt'],
    ]);
  });

  test('of two languages, of two pictures or in other words is fine', async () => {
    expect(
      await found([
        page('docs/a.md', settings('2.1')),
        page('docs/img/b.md', settings('3.0')),
        page('docs/fr/c.md', '![Page de réglages de Harbour 3.0](../../img/settings.png)\n'),
        page('docs/tlh/d.md', '![Settings page of Harbour 4.0](../../img/settings.png)\n'),
      ]),
    ).toEqual([['docs/a.md'], ['docs/img/b.md'], ['docs/fr/c.md'], ['docs/tlh/d.md']]);
  });

  test('counts where the change writes one of them, and not where it leaves it', async () => {
    const earlier = { text: `${settings('2.1')}\nOld.\n`, format: 'markdown' };
    const left = page('docs/a.md', `${settings('2.1')}\nNew.\n`, { changedLines: new Set([3]), earlier });
    const added = page('docs/b.md', settings('3.0'));
    expect(await found([left, added], { scope: 'lines' })).toEqual([
      ['docs/a.md', 'not in scope', 'contradicting-alt'],
      ['docs/b.md', 'contradicting-alt'],
    ]);
  });
});

describe('A text on a translated page', () => {
  const crane = '![A crane lifts a red box off the ship](crane.png)\n';

  test('is reported where the original still has it', async () => {
    expect(
      await found([
        page('docs/de/harbour.md', crane),
        page('docs/en/harbour.md', crane),
        page('docs/fr/harbour.md', '![Une grue lève une caisse rouge du navire](crane.png)\n'),
        page('docs/de/other.md', crane),
        page('README.md', crane),
        page('README.de.md', crane),
      ]),
    ).toEqual([
      ['docs/de/harbour.md', 'untranslated-alt'],
      ['docs/en/harbour.md'],
      ['docs/fr/harbour.md'],
      ['docs/de/other.md'],
      ['README.md'],
      ['README.de.md', 'untranslated-alt'],
    ]);
  });

  test('is fine where it is a name, or the text of a link', async () => {
    const texts =
      '![Amazon Web Services](aws.png)\n\n[![The home of the harbour on the web](h.png)](https://h.example/)\n';
    const pages = [page('docs/harbour.md', texts), page('docs/de/harbour.md', texts)];
    expect((await found(pages)).flatMap(([, ...rules]) => rules)).toEqual([]);
  });
});

describe('A text that another page has for another picture', () => {
  const step = (file: string) => `![The settings page with all of its switches](../img/${file}.png)\n`;

  test('is reported, but for its first place', async () => {
    const pages = [
      page('docs/a.md', step('step-1')),
      page('docs/b.md', step('step-2')),
      page('docs/v2/a.md', step('step-1')),
    ];
    expect(await found(pages)).toEqual([['docs/a.md'], ['docs/b.md', 'repeated-elsewhere'], ['docs/v2/a.md']]);
  });

  test('is fine where the files are one picture', async () => {
    const samePictures: SamePictures = (places) => Promise.resolve(places.map(() => 'same'));
    const pages = [page('docs/a.md', step('step-1')), page('docs/b.md', step('copy'))];
    expect(await found(pages, { samePictures })).toEqual([['docs/a.md'], ['docs/b.md']]);
  });

  test('is fine where it is a label', async () => {
    const pages = ['a', 'b'].map((name) => page(`docs/${name}.md`, `![The settings page](../img/${name}.png)\n`));
    expect(await found(pages)).toEqual([['docs/a.md'], ['docs/b.md']]);
  });
});
