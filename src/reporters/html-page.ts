import { createHash } from '../lib/hash.ts';
import type { HtmlSurroundings, PageData } from '../model/html-page.ts';
import type { Report } from '../model/report.ts';
import { island, pageData } from './html-data.ts';
import { style } from './html-style.ts';

/** The parts of the HTML report that its policy is about. */
export type PageParts = {
  /** Content of the one `style` element. */
  readonly style: string;
  /** The elements of the data and of the code, a line each, in parts; empty where there are no scripts. */
  readonly scripts: Iterable<string>;
  /** Value of its Content-Security-Policy. */
  readonly policy: string;
};

/**
 * The policy is a second line of defence: even if an escape were missing, nothing but our own code could run, nothing be loaded from a network,
 * and nothing restyle the page. `'self'` is the folder of the report, for pictures beside it.
 */
export function pageParts(report: Report, surroundings: HtmlSurroundings | undefined): PageParts {
  const page = surroundings?.page;
  const whole = page === undefined ? style : `${style}${page.style}`;
  const rest = `style-src '${hashOf(whole)}'; base-uri 'none'; form-action 'none'`;
  if (surroundings === undefined || page === undefined)
    return { style: whole, scripts: [], policy: `default-src 'none'; ${rest}` };
  const code = page.script.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
  return {
    style: whole,
    scripts: scriptsOf(pageData(report, surroundings), code),
    policy: `default-src 'none'; script-src '${hashOf(code)}'; img-src 'self' data:; ${rest}`,
  };
}

function* scriptsOf(data: PageData, code: string): Generator<string> {
  yield '<script type="application/json" id="data">';
  yield* island(data);
  yield `</script>\n<script type="module">${code}</script>\n`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
