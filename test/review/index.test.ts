import { stopped } from '../../src/drafts/contract.ts';
import { describe, expect, test } from 'vitest';
import { acceptedKey } from '../../src/review/lint.ts';
import { noPolicy } from '../../src/review/policy.ts';
import { review, type ReviewInput } from '../../src/review/index.ts';
import { fixedText } from '../../src/review/suggest.ts';
import type { Document } from '../../src/model/document.ts';
import type { Draft, Drafter, Wanted } from '../../src/model/draft.ts';
import type { ImageRef, SamePictures } from '../../src/model/picture.ts';

const page = (text: string, changed: Document['changedLines'] = 'all', path = 'docs/a.md'): Document => ({
  path,
  format: 'markdown',
  text,
  changedLines: changed,
});

function run(documents: readonly Document[], more: Partial<ReviewInput> = {}) {
  return review({
    documents,
    skipped: [],
    scope: 'all',
    changedFiles: new Set(),
    failOn: 'error',
    unread: 'fail',
    minCoverage: undefined,
    baseline: undefined,
    policy: noPolicy,
    today: '2026-10-01',
    language: 'auto',
    drafting: { status: 'off' },
    contextDrafts: 'auto',
    notes: [],
    ...more,
  });
}

/** Answers every request with the same words, and records the requests. */
function drafter(text: string, wishes: Wanted[] = []): Drafter {
  return (wanted) => {
    wishes.push(...wanted);
    const draft = {
      status: 'ok',
      text,
      provider: 'p',
      model: 'm',
      costUsd: 0.01,
      cached: false,
      language: 'en',
      askedHere: true,
    } as const;
    return Promise.resolve({
      drafts: wanted.map(() => draft),
      requests: 2 * wanted.length,
      costUsd: 0.01 * wanted.length,
      notes: [],
      refused: undefined,
    });
  };
}

const mixed =
  '![](a.png)\n![A cat asleep on a keyboard](b.png)\n<img src="c.png" alt="">\n![icon](d.png)\n![{{ t }}](e.png)\n';

describe('The report', () => {
  test('counts each image once, by its status', async () => {
    const { totals, images } = await run([page(mixed)]);
    expect(images.map(({ status }) => status)).toEqual(['missing', 'ok', 'decorative', 'weak', 'unknown']);
    expect(totals).toEqual({
      documents: 1,
      images: 5,
      ok: 1,
      decorative: 1,
      missing: 1,
      weak: 1,
      unknown: 1,
      coverage: 50,
      ignored: 0,
    });
  });

  test('rounds coverage down, and has 100 % without images', async () => {
    const { totals } = await run([page(`![](x.png)\n${'![A cat asleep](y.png)\n'.repeat(1999)}`)]);
    expect(totals.coverage).toBe(99.9);
    expect((await run([page('no image')])).totals).toMatchObject({ documents: 1, images: 0, coverage: 100 });
  });

  test('skips a document that crashes the parser, and keeps the others', async () => {
    const report = await run([page(`${'> '.repeat(20_000)}![](x.png)`, 'all', 'deep.md'), page('![](a.png)')]);
    expect(report.skipped).toEqual([
      {
        file: 'deep.md',
        reason: expect.stringContaining('nested too deeply') as string,
        hash: expect.stringMatching(/^[0-9a-f]{40}$/) as string,
      },
    ]);
    expect(report).toMatchObject({ verdict: 'fail', reasons: ['1 file could not be read', '1 error'] });
    expect(report.totals).toMatchObject({ documents: 1, missing: 1 });
  });
});

describe('The gate', () => {
  test.each([
    ['error', undefined, ['1 error']],
    ['warning', undefined, ['1 error', '1 warning']],
    ['never', undefined, []],
    ['never', 80, ['coverage 50.0 % is below min-coverage 80 %']],
    ['never', 50, []],
  ] as const)('with fail-on %s and min-coverage %s', async (failOn, minCoverage, reasons) => {
    const report = await run([page(mixed)], { failOn, minCoverage });
    expect(report.reasons).toEqual(reasons);
    expect(report.verdict).toBe(reasons.length === 0 ? 'pass' : 'fail');
  });

  test('accepts the findings of the baseline, even if they moved, and nothing new', async () => {
    const { images } = await run([page('![](a.png)\n')]);
    const baseline = new Set(
      images.flatMap(({ findings, identity }) => findings.map(({ rule }) => acceptedKey(rule, identity))),
    );
    const moved = await run([page('Some text\n\n![](a.png)\n\n![](a.png)\n')], { baseline });
    expect(moved.images.map(({ findings }) => findings.length)).toEqual([0, 1]);
    expect(moved.reasons).toEqual(['1 error']);
    expect(moved.totals.missing).toBe(2);
  });
});

describe('The scope', () => {
  const text = '![](a.png)\n\n![](b.png)\n\n![x\ny](img/c.png)\n\n![](d.png)\n';
  test.each([
    ['lines', new Set([3, 6]), [false, true, true, false]],
    ['files', new Set([3]), [true, true, true, true]],
    ['lines', 'all', [true, true, true, true]],
  ] as const)('%s with changed lines %o', async (scope, changed, expected) => {
    const report = await run([page(text, changed)], { scope });
    expect(report.images.map(({ inScope }) => inScope)).toEqual(expected);
    expect(report.totals.images).toBe(expected.filter(Boolean).length);
  });

  test('lines includes images whose file changed', async () => {
    const report = await run([page(text, new Set())], { scope: 'lines', changedFiles: new Set(['docs/img/c.png']) });
    expect(report.images.map(({ inScope }) => inScope)).toEqual([false, false, true, false]);
  });
});

describe('A draft', () => {
  const words = 'A settings page with one switch turned on';

  test('is made for missing and weak texts in scope, most severe first', async () => {
    const wishes: Wanted[] = [];
    await run([page(`![icon](w.png)\n${mixed}`, new Set([1, 2, 3]))], {
      scope: 'lines',
      drafting: { status: 'ready', draft: drafter(words, wishes) },
    });
    expect(wishes.map(({ image }) => image.src)).toEqual(['a.png', 'w.png']);
  });

  test.each([
    ['is long', `![${'A long and careful description. '.repeat(24)}](a.png)`],
    ['stands beside another picture, too', '![The settings page](a.png)\n\n![The settings page](b.png)'],
    ['stands on a picture whose address no parser reads', '![The settings page](a b.png)'],
  ])('never replaces a human text that %s', async (_, text) => {
    const wishes: Wanted[] = [];
    const report = await run([page(`${text}\n`)], { drafting: { status: 'ready', draft: drafter(words, wishes) } });
    expect(report.images.some(({ findings }) => findings.some(({ severity }) => severity !== 'info'))).toBe(true);
    expect(wishes).toEqual([]);
  });

  test('is not made for the only content of a link or button, because the picture does not show its purpose', async () => {
    const wishes: Wanted[] = [];
    const report = await run([page('[![](a.png)](/home)\n')], {
      drafting: { status: 'ready', draft: drafter(words, wishes) },
    });
    expect(wishes).toEqual([]);
    expect(report.images[0]?.draft).toMatchObject({ status: 'functional' });
    expect(report.drafts).toMatchObject({ requested: 0, drafted: 0, requests: 0 });
  });

  test('becomes a suggestion that changes the alternative text and nothing else', async () => {
    const { images, drafts } = await run([page('> ![](a.png)\n')], {
      drafting: { status: 'ready', draft: drafter(words) },
    });
    expect(images[0]?.suggestion).toMatchObject({ alt: words, source: 'caption', replacement: `![${words}](a.png)` });
    expect(drafts).toMatchObject({ requested: 1, drafted: 1, requests: 2, costUsd: 0.01 });
  });

  test('is rejected when it breaks our own rules', async () => {
    const wishes: Wanted[] = [];
    await run([page('![](a.png)\n')], { drafting: { status: 'ready', draft: drafter(words, wishes) } });
    expect(['image', 'IMG_2041.png', words].map((alt) => wishes[0]?.brokenRule(alt))).toEqual([
      'generic-alt',
      'filename-alt',
      undefined,
    ]);
  });

  test.each([
    ['front matter', '---\nlang: de\n---\n![](a.png)\n', 'a.md', 'auto'],
    ['the path', '![](a.png)\n', 'docs/fr/a.md', 'auto'],
    ['the setting', '![](a.png)\n', 'a.md', 'nl'],
  ])(
    'in English makes no suggestion for a page in another language, known from %s',
    async (_, text, path, language) => {
      const report = await run([page(text, 'all', path)], {
        drafting: { status: 'ready', draft: drafter(words) },
        language,
      });
      expect(report.images[0]).toMatchObject({ draft: { text: words }, suggestion: undefined });
      expect(report.notes).toEqual([
        '1 draft is not in the language of the page: translate before use. No suggestion was made from it.',
      ]);
    },
  );
});

test.each([
  [0, 'none were made'],
  [1, '1 was made'],
  [2, '2 were made'],
])('A run that was stopped after %i drafts has this as its first note', async (made, result) => {
  const stoppedAfter: Drafter = async (wanted) => {
    const all = await drafter('A kite')(wanted);
    const drafts = all.drafts.map((draft, index) =>
      index < made ? ({ ...draft, text: `A kite, number ${index}` } as Draft) : stopped,
    );
    return { ...all, drafts, notes: ['Another note.'] };
  };
  const { notes } = await run([page('![](a.png)\n\n![](b.png)\n\n![](c.png)\n')], {
    drafting: { status: 'ready', draft: stoppedAfter },
  });
  expect(notes).toEqual([`The run was stopped before all drafts were made: ${result}.`, 'Another note.']);
});

describe('A draft without a model', () => {
  const badge = '![](https://img.shields.io/badge/license-MIT-blue)\n';
  const page1 = `${badge}[![](a.png)](https://github.com/a/b)\n[![](b.png)](/docs/x1/)\n![](c.png)\n`;
  const lineUp = (report: Awaited<ReturnType<typeof run>>) =>
    report.images.map(({ proposal, suggestion }) => [proposal?.alt, suggestion?.source, suggestion?.offered]);

  test('comes first, and no model is asked about those images', async () => {
    const wishes: Wanted[] = [];
    const report = await run([page(page1)], { drafting: { status: 'ready', draft: drafter('A red kite', wishes) } });
    expect(wishes.map(({ image }) => image.src)).toEqual(['c.png']);
    expect(lineUp(report)).toEqual([
      ['license: MIT', 'context', true],
      ['a/b on GitHub', 'context', true],
      [undefined, undefined, undefined],
      [undefined, 'caption', true],
    ]);
    expect(report.drafts).toMatchObject({ requested: 1, drafted: 1, failed: [] });
    expect(report.images[1]?.suggestion?.replacement).toBe('![a/b on GitHub](a.png)');
  });

  /** The host alone may be a poor name. */
  const site = '[![](a.png)](https://acme.example/)\n';

  test('is shown and not offered where it is not certain and no model is in use, with a note on how to have it offered', async () => {
    const report = await run([page(site)]);
    expect(lineUp(report)).toEqual([['acme.example', 'context', false]]);
    expect(report.notes).toEqual([
      '1 draft was made without a model and is only shown, because it is not certain: with context-drafts: always it is offered as a suggestion, too.',
    ]);
    expect(fixedText(report.images[0]!.document, report.images)).toBe(site);
  });

  test.each([
    ['auto', [true, false]],
    ['always', [true, true]],
    ['never', [false, false]],
  ] as const)('is offered without a model as the setting says: %s', async (contextDrafts, offered) => {
    const report = await run([page(`${badge}\n${site}`)], { contextDrafts });
    expect(report.images.map(({ suggestion }) => suggestion?.offered)).toEqual(offered);
    expect(report.notes).toHaveLength(contextDrafts === 'auto' ? 1 : 0);
    expect(fixedText(report.images[0]!.document, report.images).includes('![license: MIT](')).toBe(offered[0]);
  });

  test('is not offered beside a model either where the setting says never', async () => {
    const report = await run([page(`${badge}\n${site}`)], {
      contextDrafts: 'never',
      drafting: { status: 'ready', draft: drafter('A red kite', []) },
    });
    expect(report.images.map(({ suggestion }) => suggestion?.offered)).toEqual([false, false]);
  });

  test('is offered where it is certain, too, when drafts are wanted but not available', async () => {
    const drafting = { status: 'unavailable', reason: 'There is no key.' } as const;
    const report = await run([page(`${badge}\n${site}`)], { drafting });
    expect(lineUp(report)).toEqual([
      ['license: MIT', 'context', true],
      ['acme.example', 'context', false],
    ]);
    expect(report.notes[0]).toBe('No model was asked. There is no key.');
    const wanting = await run([page('[![](a.png)](/x1/)\n\n![](b.png)\n')], { drafting });
    expect(wanting.images.map(({ draft }) => draft)).toEqual([undefined, undefined]);
  });

  test('is made where an image needs it, is in scope, and is not accepted', async () => {
    const report = await run([page(`${badge}\n${badge}`, new Set([1]))], { scope: 'lines' });
    expect(report.images.map(({ proposal }) => proposal?.alt)).toEqual(['license: MIT', undefined]);
    const good = await run([page(badge.replace('[]', '[The licence is MIT]'))]);
    expect(good.images[0]?.proposal).toBeUndefined();
  });

  test('obeys the rules as the project sets them', async () => {
    const spacer = '<img src="spacer.gif">\n';
    const [plain, strict] = await Promise.all([
      run([page(spacer)]),
      run([page(spacer)], { policy: { ...noPolicy, emptyAlt: 'missing' } }),
    ]);
    expect([plain, strict].map(({ images }) => images[0]?.proposal?.source)).toEqual(['decorative', undefined]);
  });

  test('marks an image as decorative in its syntax, or shows that in words', async () => {
    const text =
      '<img src="spacer.gif">\n\n![spacer](https://a.example/spacer.gif)\n\n![](img/spacer.gif)\n\n[![](icons/a.svg) Edit](/e)\n';
    const report = await run([page(text)], { contextDrafts: 'always' });
    expect(report.images.map(({ proposal, suggestion }) => [proposal?.source, suggestion?.replacement])).toEqual([
      ['decorative', '<img src="spacer.gif" alt="">'],
      ['decorative', '<img src="https://a.example/spacer.gif" alt="">'],
      ['decorative', undefined],
      ['decorative', undefined],
    ]);
    expect(report.totals).toMatchObject({ missing: 3, weak: 1 });
  });

  test('removes a text that repeats the words of its link, but not one that says more', async () => {
    const link = (alt: string) => `<a href="/e"><img src="icons/pencil.svg" alt="${alt}"> Edit this page</a>\n`;
    const report = await run([page(link('Edit this page') + link('A pencil on paper'))], { contextDrafts: 'always' });
    expect(report.images.map(({ suggestion }) => suggestion?.replacement)).toEqual([
      '<img src="icons/pencil.svg" alt="">',
      undefined,
    ]);
  });

  test('is certain for the first of two pictures in one link alone', async () => {
    const link = (name: string, ...icons: readonly string[]) =>
      `[${icons.map((icon) => `![](icons/${icon}.svg)`).join(' ')}](https://github.com/acme/${name})\n\n`;
    const report = await run([page(link('a', 'github', 'github-stars') + link('b', 'github', 'github'))]);
    expect(lineUp(report)).toEqual([
      ['acme/a on GitHub', 'context', true],
      ['acme/a on GitHub', 'context', false],
      ['acme/b on GitHub', 'context', true],
      ['acme/b on GitHub', 'context', false],
    ]);
  });

  describe('for a picture that is described well in another place', () => {
    const described = page('![A red kite over a hill](../img/kite.png)\n', 'all', 'docs/good.md');

    test('is that text, for the same path and for the same bytes', async () => {
      const wanting = page('![](../img/kite.png)\n\n![](../img/copy.png)\n\n![](../img/other.png)\n');
      const asked: (readonly ImageRef[])[] = [];
      const samePictures: SamePictures = (places) => {
        asked.push(places);
        return Promise.resolve(places.map(({ src }) => (/kite|copy/.test(src) ? 'kite' : src)));
      };
      const report = await run([wanting, described], { contextDrafts: 'always', samePictures });
      const basis = 'the text that ../img/kite.png has in docs/good.md';
      expect(report.images.slice(0, 3).map(({ proposal }) => proposal)).toEqual([
        { source: 'reuse', alt: 'A red kite over a hill', basis },
        { source: 'reuse', alt: 'A red kite over a hill', basis },
        undefined,
      ]);
      expect(asked.map((places) => places.map(({ src }) => src))).toEqual([
        ['../img/copy.png', '../img/other.png', '../img/kite.png'],
      ]);
    });

    test('is no text that another place contradicts', async () => {
      const places = ['128', '115'].map((version) =>
        page(`![Settings page of Firefox ${version}](../img/kite.png)\n`, 'all', `docs/${version}.md`),
      );
      const samePictures: SamePictures = (all) => Promise.resolve(all.map(() => 'kite'));
      const report = await run([page('![](../img/kite.png)\n\n![](../img/copy.png)\n'), ...places], { samePictures });
      expect(report.images.map(({ proposal }) => proposal)).toEqual(Array(4).fill(undefined));
    });

    test('is only shown where one of the pages stands in a folder that may be another language', async () => {
      const id = page('![Logo Gelap Bertumpuk dari Node](/img/kite.png)\n', 'all', 'pages/id/a.md');
      const report = await run([page('![](/img/kite.png)\n', 'all', 'pages/en/a.md'), id]);
      expect(lineUp(report)[0]).toEqual(['Logo Gelap Bertumpuk dari Node', 'reuse', false]);
    });

    test('is certain where the page is another version of this one', async () => {
      const words = '![A red kite over a hill](/img/kite.png)\n';
      const pages = ['v2/kite.md', 'v1/bird.md', 'v1/kite.md'].map((path, at) =>
        page(at === 0 ? '![](/img/kite.png)\n' : words, 'all', path),
      );
      const [wanting, other, version] = pages;
      expect(lineUp(await run([wanting!, other!]))[0]?.[2]).toBe(false);
      expect(lineUp(await run([wanting!, version!]))[0]?.[2]).toBe(true);
    });

    test.each([
      ['another place has other words', '/img/kite.png', '![What the bird at the top does](/img/kite.png)'],
      ['the picture is an icon', '/icons/chevron.svg', ''],
      ['it is the words of the file', '/img/a_red-kite_flies-4.png', ''],
    ])('is only shown where %s', async (_, src, more) => {
      const words = src.includes('flies') ? 'A Red Kite Flies 4' : 'A red kite over a hill';
      const good = page(`![${words}](${src})\n`, 'all', 'v1/a.md');
      const other = page(`# Other\n\n${more}\n`, 'all', 'docs/other.md');
      const report = await run([page(`![](${src})\n`), good, other]);
      expect(lineUp(report)[0]).toEqual([words, 'reuse', false]);
    });

    test('is only shown where it stands on the same page: a picture has another part to play there', async () => {
      const report = await run([page('![](../img/kite.png)\n\n![A red kite over a hill](../img/kite.png)\n')]);
      expect(lineUp(report)[0]).toEqual(['A red kite over a hill', 'reuse', false]);
    });

    test('is only shown where it was written for a test', async () => {
      const fixture = page('![Multiple lines are possible here](/img/kite.png)\n', 'all', 'packages/a/tests/b/a.md');
      const report = await run([page('![](/img/kite.png)\n', 'all', 'docs/a.md'), fixture]);
      expect(lineUp(report)[0]).toEqual(['Multiple lines are possible here', 'reuse', false]);
    });

    test('is only shown where the name of one of the pages may end in a language', async () => {
      const spanish = page('![Captura de pantalla del iPhone](/img/kite.png)\n', 'all', 'docs/setup_ES.md');
      const report = await run([page('![](/img/kite.png)\n', 'all', 'docs/setup.md'), spanish]);
      expect(lineUp(report)[0]).toEqual(['Captura de pantalla del iPhone', 'reuse', false]);
    });

    test('is only shown where it is a title of a few words', async () => {
      const title = page('![The red kite](../img/kite.png)\n', 'all', 'v1/a.md');
      const report = await run([page('![](../img/kite.png)\n'), title]);
      expect(lineUp(report)[0]).toEqual(['The red kite', 'reuse', false]);
    });

    test.each([
      ['is all that a link holds', '[![](../img/copy.png)](/x1/)\n', 'docs/a.md'],
      ['stands on a page in another language', '![](../../img/copy.png)\n', 'docs/fr/a.md'],
      ['is described where it stands', '![A kite in the sky](../img/copy.png)\n', 'docs/a.md'],
      ['shows one symbol of the same drawing', '![](../img/kite.svg#hawk)\n', 'docs/a.md'],
    ])('is nothing when the image %s', async (_, text, path) => {
      const samePictures: SamePictures = (places) => Promise.resolve(places.map(() => 'kite'));
      const report = await run([page(text, 'all', path), described], { contextDrafts: 'always', samePictures });
      expect(report.images[0]?.proposal).toBeUndefined();
    });

    test.each([
      ['a letter', '![T](../img/kite.png)\n'],
      ['the name of a variable', '![APECOT](../img/kite.png)\n'],
      [
        'a text that a comment accepts there',
        '![Image of a kite](../img/kite.png) <!-- alt-text-review-ignore-line -->\n',
      ],
      [
        'a text that is only advised against',
        `![${'A red kite over a hill, and behind it the sea. '.repeat(8)}](../img/kite.png)\n`,
      ],
    ])('is nothing when it is described with %s', async (_, text) => {
      const report = await run([page('![](../img/kite.png)\n'), page(text, 'all', 'docs/good.md')], {
        contextDrafts: 'always',
      });
      expect(report.images[0]?.proposal).toBeUndefined();
      expect(report.images[0]?.findings.map(({ rule }) => rule)).toEqual(['empty-markdown-alt']);
    });

    test('has no @mentions and no control characters', async () => {
      const text = '![A kite by @octocat \u202eover a hill](../img/kite.png)\n';
      const report = await run([page('![](../img/kite.png)\n'), page(text, 'all', 'docs/good.md')]);
      expect(report.images[0]?.proposal?.alt).toBe('A kite by octocat over a hill');
    });
  });
});

describe('A draft in the language of its page', () => {
  const german: Drafter = async (wanted) => {
    const drafts = await drafter('Ein roter Milan über einem Hügel')(wanted);
    return { ...drafts, drafts: drafts.drafts.map((draft) => ({ ...draft, language: 'de' }) as Draft) };
  };

  test.each([
    ['de', 'de-AT', true],
    ['de', 'auto', true],
    ['en', 'auto', false],
    ['en', 'de', true],
  ])('page %s, setting %s: suggested %s', async (lang, language, suggested) => {
    const report = await run([page(`---\nlang: ${lang}\n---\n![](a.png)\n`)], {
      drafting: { status: 'ready', draft: german },
      language,
    });
    expect(report.images[0]?.suggestion !== undefined).toBe(suggested);
    expect(report.notes).toHaveLength(suggested ? 0 : 1);
  });
});

describe('Suggestions of one page', () => {
  const badge = '![](https://img.shields.io/badge/license-MIT-blue)\n\n';

  test('are proved together, even if there are many', async () => {
    const report = await run([page(badge.repeat(3000))], { contextDrafts: 'always' });
    expect(report.images.filter(({ suggestion }) => suggestion?.offered)).toHaveLength(3000);
  });

  test('lose only the one that is not safe', async () => {
    const text = `${badge}${badge}{{< figure src="b.png" >}}\n\n${badge}`;
    const report = await run([page(text)], {
      drafting: { status: 'ready', draft: drafter('A "{{<` of \\ >}} signs') },
      contextDrafts: 'always',
    });
    const suggested = report.images.map(({ image, suggestion }) => [image.src.slice(0, 5), suggestion !== undefined]);
    expect(suggested.filter(([src]) => src === 'https')).toEqual(Array.from({ length: 3 }, () => ['https', true]));
    expect(suggested).toContainEqual(['b.png', false]);
  });

  test('are none where the same words are there already, or another name hides them', async () => {
    const hidden = '<img src="https://img.shields.io/badge/license-MIT-blue" aria-label="image">\n';
    const report = await run([page(hidden)], { contextDrafts: 'always' });
    expect(report.images[0]).toMatchObject({ status: 'weak', suggestion: undefined });
    const same = '<img src="a.png" alt="icon">\n';
    const again = await run([page(same)], { drafting: { status: 'ready', draft: drafter('icon') } });
    expect(again.images[0]?.suggestion).toBeUndefined();
  });
});
