import { bareContext, bareImage, labelled } from '../world/image.ts';
import { lineStarts, locate } from '../../src/lib/lines.ts';
import { rules } from '../../src/rules/index.ts';
import type { Document } from '../../src/model/document.ts';
import type { Report } from '../../src/model/report.ts';
import type { ReviewedImage } from '../../src/model/reviewed-image.ts';
import type { Finding } from '../../src/model/rule.ts';
import type { Proposal } from '../../src/model/suggestion.ts';

const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));

/** Everything in a report that comes from untrusted sources. */
export type Words = {
  readonly path: string;
  readonly src: string;
  readonly alt: string;
  readonly draft: string;
  readonly note: string;
  readonly reason: string;
};

export const ordinary: Words = {
  path: 'docs/setup.md',
  src: 'img/run.png',
  alt: 'screenshot',
  draft: 'Terminal with three passing tests.',
  note: 'Drafts stop at 50 in one run.',
  reason: 'too large',
};

/** Attacks on each output, one for every field of {@link Words}. */
export const attacks = [
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007link',
  '\u202egnp.live\u202c \u2066x',
  '::error file=x::owned',
  '\n::stop-commands::x\n::add-mask::a',
  '##[add-mask]secret ##[error]x',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]>--><!-- <![CDATA[ &amp; &#60;',
  'a|b\\|c\\\\|d | | |',
  '` `` ``` ~~~ ``@everyone``',
  '@octocat #1 GH-1 octo/repo#2 www.evil.example https://evil.example a@evil.example',
  '[x](https://evil.example) ![y](javascript:alert) <b>z</b> [^1] {0}',
  '- x',
  '1. x',
  '+ x',
  '# h\n\n---\n| a |\n|---|\n* li\n> q\n\t1. x',
  '\u0000\u0008\u000b\ufffe\uffff\ud800',
  '%0A::error::x %25 ,title=x',
] as const;

/** One of each kind: an error with a draft, a weak alt, a hint, an expression, an image out of scope, one in order. */
export function regular(words: Words = ordinary): Report {
  const { path, src, alt, draft, note, reason } = words;
  const markdown = `# Setup\n\n![](${src})\n![${alt}](${src})\n![photo of a cat](cat.png)\n<img src={${src}} alt={${alt}}>\n![old](old.png)\n![A cat asleep.](cat.png)\n`;
  const document: Document = { path, format: 'markdown', text: markdown, changedLines: 'all' };
  const missing = reviewed(document, `![](${src})`, { src, alt: undefined, draft });
  const images: readonly ReviewedImage[] = [
    {
      ...missing,
      status: 'missing',
      findings: [finding('missing-alt', 'error', 'The picture has no alternative text.')],
    },
    {
      ...reviewed(document, `![${alt}](${src})`, { src, alt }),
      status: 'weak',
      findings: [finding('generic-alt', 'warning', `"${alt}" says what kind of picture it is, not what it shows.`)],
      proposal: undefined,
      draft: { status: 'failed', reason },
    },
    {
      ...reviewed(document, '![photo of a cat](cat.png)', { src: 'cat.png', alt: 'photo of a cat' }),
      findings: [finding('redundant-prefix', 'info', '"photo of" can go.')],
    },
    {
      ...reviewed(document, `<img src={${src}} alt={${alt}}>`, { src, alt: undefined }),
      image: { ...missing.image, alt: { kind: 'dynamic' }, syntax: 'img', decorativeBy: 'alt' },
      status: 'unknown',
    },
    {
      ...reviewed(document, '![old](old.png)', { src: 'old.png', alt: 'old' }),
      status: 'weak',
      inScope: false,
      findings: [finding('generic-alt', 'warning', 'Out of scope.')],
    },
    reviewed(document, '![A cat asleep.](cat.png)', { src: 'cat.png', alt: 'A cat asleep.' }),
  ];
  return {
    tool: { name: 'alt-text-review', version: '1.0.0-rc.1' },
    scope: 'lines',
    failOn: 'error',
    unread: 'fail',
    verdict: 'fail',
    reasons: [`1 error ${reason}`],
    totals: {
      documents: 1,
      images: 5,
      ok: 2,
      decorative: 0,
      missing: 1,
      weak: 1,
      unknown: 1,
      coverage: 50,
      ignored: 0,
    },
    images,
    drafts: { requested: 2, drafted: 1, cached: 0, failed: [{ src, reason }], requests: 7, costUsd: 0.1 + 0.2 },
    skipped: [{ file: path, reason }],
    leftOut: [],
    notes: [note],
    refused: `No drafts: ${reason}`,
    summaries,
  };
}

/** One draft of each origin, and each obstacle that keeps one from being a suggestion. */
export function origins(words: Words = ordinary): Report {
  const { path, src, draft } = words;
  const text = `[![](gh.png)](https://github.com)\n![](${src})\n![](dot.png)\n<img src="line.png">\n![](de.png)\n`;
  const document: Document = { path, format: 'markdown', text, changedLines: 'all' };
  const withFinding = (source: string, src: string, more: Partial<ReviewedImage>): ReviewedImage => ({
    ...reviewed(document, source, { src, alt: undefined }),
    status: 'missing',
    findings: [finding('missing-alt', 'error', 'The picture has no alternative text.')],
    ...more,
  });
  const proposed = (proposal: Proposal, offered: boolean): Partial<ReviewedImage> => {
    const { alt, source } = proposal;
    const edit = { span: { start: 0, end: 0 }, text: alt };
    return { proposal, suggestion: { alt, source, offered, edit, replacement: alt } };
  };
  const basis = `the text that ${src} has in ${path}`;
  const german = reviewed(document, '![](de.png)', { src: 'de.png', alt: undefined, draft });
  const images: readonly ReviewedImage[] = [
    withFinding(
      '![](gh.png)',
      'gh.png',
      proposed({ source: 'context', alt: draft, basis: 'the link around it' }, false),
    ),
    withFinding(`![](${src})`, src, proposed({ source: 'reuse', alt: draft, basis }, true)),
    withFinding('![](dot.png)', 'dot.png', {
      proposal: { source: 'decorative', alt: '', basis: 'the words beside it' },
    }),
    withFinding(
      '<img src="line.png">',
      'line.png',
      proposed({ source: 'decorative', alt: '', basis: 'its size and name' }, true),
    ),
    withFinding('![](de.png)', 'de.png', {
      draft: german.draft,
      image: { ...german.image, context: { ...german.image.context, language: 'de' } },
    }),
  ];
  return { ...regular(words), images };
}

export const empty: Report = {
  tool: { name: 'alt-text-review', version: '1.0.0-rc.1' },
  scope: 'all',
  failOn: 'error',
  unread: 'fail',
  verdict: 'pass',
  reasons: [],
  totals: { documents: 0, images: 0, ok: 0, decorative: 0, missing: 0, weak: 0, unknown: 0, coverage: 100, ignored: 0 },
  images: [],
  drafts: { requested: 0, drafted: 0, cached: 0, failed: [], requests: 0, costUsd: 0 },
  skipped: [],
  leftOut: [],
  notes: [],
  refused: undefined,
  summaries,
};

/** `number` images without alternative text in one document, one a line. */
export function failures(number: number, line = '![](a.png)'): Report {
  const document: Document = {
    path: 'a.md',
    format: 'markdown',
    text: `${line}\n`.repeat(number),
    changedLines: 'all',
  };
  const first = reviewed(document, line, { src: 'a.png', alt: undefined });
  return {
    ...empty,
    verdict: 'fail',
    reasons: [`${number} errors`],
    totals: { ...empty.totals, documents: 1, images: number, missing: number, coverage: 0 },
    images: Array.from({ length: number }, (_, index) => ({
      ...first,
      location: { line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 },
      identity: `a.md\na.png\n${index}`,
      status: 'missing',
      findings: [finding('missing-alt', 'error', 'The picture has no alternative text.')],
    })),
  };
}

type About = {
  readonly src: string;
  readonly alt: string | undefined;
  readonly draft?: string;
};

/** The image that `source` writes in `document`, without findings unless the caller adds some. */
export function reviewed(document: Document, source: string, about: About): ReviewedImage {
  const start = document.text.indexOf(source);
  const span = { start, end: start + source.length };
  const altSpan = { start: start + 2, end: start + 2 + (about.alt?.length ?? 0) };
  return {
    document,
    image: {
      ...bareImage,
      src: about.src,
      alt: about.alt === undefined ? { kind: 'absent' } : { kind: 'text', text: about.alt },
      name: about.alt,
      ...labelled,
      span,
      altSpan,
      context: { ...bareContext, heading: 'Setup' },
    },
    location: locate(lineStarts(document.text), span),
    source,
    status: 'ok',
    inScope: true,
    identity: `${document.path}\n${about.src}\n${start}`,
    findings: [],
    proposal: undefined,
    draft:
      about.draft === undefined
        ? undefined
        : {
            status: 'ok',
            text: about.draft,
            provider: 'eachlabs',
            model: 'llava-13b',
            costUsd: 0.0077,
            cached: false,
            language: 'en',
            askedHere: true,
          },
    suggestion:
      about.draft === undefined
        ? undefined
        : {
            alt: about.draft,
            source: 'caption',
            offered: true,
            edit: { span: altSpan, text: about.draft },
            replacement: `![${about.draft}](${about.src})`,
          },
  };
}

function finding(rule: string, severity: Finding['severity'], message: string): Finding {
  return { rule, severity, message };
}
