import { describe, expect, test } from 'vitest';
import { formatFor, loadFormat, mayHoldImages } from '../../../src/formats/index.ts';
import { createQuarto, quarto } from '../../../src/formats/quarto/index.ts';
import { markdown } from '../../../src/formats/markdown/index.ts';
import { runRules } from '../../../src/rules/index.ts';
import { applyEdits } from '../../../src/text/edits.ts';

/** The images of a document in short: address, text or why there is none, caption. */
function found(text: string) {
  return quarto
    .read(text)
    .images.map(({ src, alt, context }) => [src, alt.kind === 'text' ? alt.text : alt.kind, context.figcaption]);
}

const findings = (text: string) =>
  quarto
    .read(text)
    .images.map((image, _, images) =>
      runRules(image, { path: 'a.qmd', images, isStale: () => false, altElsewhere: () => undefined }).map(
        ({ rule, severity, message }) => ({ rule, severity, message }),
      ),
    );

const chunk = (head: string, body = 'plot(1)') => `\`\`\`{${head}}\n${body}\n\`\`\`\n`;

test('documents of Quarto and R Markdown are read, in any spelling of their ending', async () => {
  expect(['a.qmd', 'b.Rmd', 'c.rmarkdown'].map(formatFor)).toEqual(['quarto', 'quarto', 'quarto']);
  expect(['a.mdc', 'b.mdoc', 'c.livemd', 'd.mdwn'].map(formatFor)).toEqual(Array(4).fill('markdown'));
  expect((await loadFormat('quarto')).read(`![](plots/boat.png)\n\n${chunk('r, fig.cap="A"')}`).images).toHaveLength(2);
});

describe('A chunk puts out a picture', () => {
  test.each([
    ['with a caption', chunk('r, fig.cap="A chart"'), ['', 'absent', 'A chart']],
    ['with single quotes', chunk("r fig, echo=FALSE, fig.cap = 'A \\'b\\' \\u00e9'"), ['', 'absent', "A 'b' é"]],
    ['with a text', chunk('r, fig.alt="Bars"'), ['', 'Bars', undefined]],
    [
      'with escapes beside letters that could belong to them',
      chunk('r, fig.alt="\\u0060code\\u{60}a \\x410 \\U0001f600 \\101b"'),
      ['', '`code`a A0 😀 Ab', undefined],
    ],
    ['with options without blanks between them', chunk('r,echo=FALSE,fig.cap="A, b"'), ['', 'absent', 'A, b']],
    ['with a caption of several', chunk('r,fig.cap=c("A","b")'), ['', 'dynamic', undefined]],
    ['with what is no character', chunk('r, fig.alt="a\\0\\x00\\U{110000}"'), ['', 'a\\0\\x00\\U{110000}', undefined]],
    ['with the last character', chunk('r, fig.alt="a\\U0010ffff"'), ['', 'a\u{10ffff}', undefined]],
    ['with white space as escapes', chunk('r, fig.alt="a\\nb"'), ['', 'a b', undefined]],
    ['that runs where an expression says so', chunk('r, eval=x, fig.cap="A"'), ['', 'absent', 'A']],
    ['with both', chunk('r, fig.alt="Bars, rising", fig.cap="C"'), ['', 'Bars, rising', 'C']],
    ['with an empty text', chunk('r, fig.cap="C", fig.alt=""'), ['', 'empty', 'C']],
    ['with a caption that is computed', chunk('r, fig.cap=paste0("a", b)'), ['', 'dynamic', undefined]],
    ['with a text that is computed', chunk('r, fig.alt=alts[1], fig.cap="C"'), ['', 'dynamic', 'C']],
    ['with a text reference of bookdown', chunk('r, fig.alt="(ref:a)"'), ['', 'dynamic', undefined]],
    ['with a longer name of one', chunk('r, fig.alt="(ref:fig-a)"'), ['', 'dynamic', undefined]],
    ['with words before one', chunk('r, fig.alt="See (ref:a)"'), ['', 'See (ref:a)', undefined]],
    ['with words behind one', chunk('r, fig.alt="(ref:a) and b"'), ['', '(ref:a) and b', undefined]],
    ['with NULL for a text', chunk('r, fig.cap="C", fig.alt=NULL'), ['', 'absent', 'C']],
    [
      'with lines',
      chunk('python', '#| fig-cap: A chart\n#| fig-alt: "Bars: two"\nplot()'),
      ['', 'Bars: two', 'A chart'],
    ],
    ['with lines of several', chunk('r', '#| fig-cap:\n#|   - A\n#|   - "B"\nplot()'), ['', 'absent', 'A B']],
    ['with lines of several at its margin', chunk('r', '#| fig-cap:\n#| - A\n#| - B'), ['', 'absent', 'A B']],
    ['with one of several that is nothing', chunk('r', '#| fig-cap:\n#|   - A\n#|   -'), ['', 'absent', 'A']],
    ['with one of several that is no text', chunk('r', '#| fig-cap: [A, {b: c}]'), ['', 'dynamic', undefined]],
    ['with a blank line before', chunk('r', '#|\n#| fig-cap: A'), ['', 'absent', 'A']],
    ['with a blank line in a block', chunk('r', '#| fig-alt: |\n#|   A\n#|\n#|   b'), ['', 'A b', undefined]],
    ['with an argument in a line', chunk('r', '#| fig.cap = "A: b"'), ['', 'absent', 'A: b']],
    ['without an end', '```{r}\n#| fig-cap: A', ['', 'absent', 'A']],
    [
      'with a caption that looks like code',
      chunk('r, fig.cap=\'include_graphics("a")\''),
      ['', 'absent', 'include_graphics("a")'],
    ],
    ['from a file, below a comment', chunk('r', '# b\ninclude_graphics( "a.png")'), ['a.png', 'absent', undefined]],
    ['with a block', chunk('r', '#| fig-alt: |\n#|   Two\n#|   lines\n#| echo: false'), ['', 'Two lines', undefined]],
    ['with an expression', chunk('r', '#| fig-alt: !expr paste("a")\nplot()'), ['', 'dynamic', undefined]],
    ['with YAML that is broken', chunk('r', '#| fig-cap: [a\n#| "'), ['', 'dynamic', undefined]],
    ['in JavaScript', chunk('ojs', '//| fig-cap: A\nplot()'), ['', 'absent', 'A']],
    ['as a diagram', chunk('mermaid', '%%| fig-cap: A\nflowchart'), ['', 'absent', 'A']],
    ['from a file', chunk('r', 'knitr::include_graphics("img/a.png")'), ['img/a.png', 'absent', undefined]],
    [
      'from a file, with arguments',
      chunk('r', "include_graphics(path = 'a.png', dpi = 2)"),
      ['a.png', 'absent', undefined],
    ],
    ['with Windows line endings', chunk('r', '#| fig-cap: A\nplot()').replaceAll('\n', '\r\n'), ['', 'absent', 'A']],
  ])('%s', (_, text, image) => {
    expect(found(text)).toEqual([image]);
    expect(mayHoldImages('quarto', text)).toBe(true);
  });

  test.each([
    ['without any of that', chunk('r')],
    ['of another function', chunk('r', 'plot(readimage("a.png"))')],
    ['with a file whose name is computed', chunk('r', 'include_graphics(file)')],
    ['whose brace has no end', chunk('r, fig.cap="A", echo').replace('}', '')],
    ['without output', chunk('r', '#| output: F\n#| fig-cap: A')],
    ['that is not run', chunk('r, eval=FALSE, fig.cap="A"')],
    ['that is not shown', chunk('r', '#| include: false\n#| fig-cap: A')],
    ['whose figures are hidden', chunk('r, fig.show="hide", fig.cap="A"')],
    ['whose caption is empty', chunk('r, fig.cap=""')],
    ['that is only shown', chunk('.r fig.cap="A"') + chunk('{r, fig.cap="A"}') + '```r\n#| fig-cap: A\n```\n'],
    ['with options after its code', chunk('r', 'plot(1)\n#| fig-cap: A')],
    ['with a comment', chunk('r', '# include_graphics("a.png")')],
    ['in a comment of the page', `<!--\n${chunk('r, fig.cap="A"')}-->\n`],
    ['in a longer fence', `\`\`\`\`md\n${chunk('r, fig.cap="A"')}\`\`\`\`\n`],
  ])('but not one %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('in these formats alone: other sites show the code', () => {
    expect(markdown.read(chunk('r, fig.cap="A chart"')).images).toEqual([]);
  });
});

test('a caption without a text is one warning at the fence, whatever the caption says', () => {
  const text = `# H\n\n${chunk('r, fig.cap="plot"')}`;
  const [image] = quarto.read(text).images;
  expect(text.slice(image!.span.start)).toBe(chunk('r, fig.cap="plot"').trimEnd() + '\n');
  expect(image).toMatchObject({ name: 'plot', namedByCaption: true, context: { heading: 'H' } });
  expect(findings(text)).toEqual([
    [
      {
        rule: 'missing-alt',
        severity: 'warning',
        message:
          'The picture has no alternative text: a screen reader reads its caption, but not what the picture shows. Describe that in `fig.alt`.',
      },
    ],
  ]);
});

test('a file that is shown without a text is an error, and an empty text is a decision', () => {
  expect(findings(chunk('r', 'include_graphics("a.png")'))).toMatchObject([
    [{ rule: 'missing-alt', severity: 'error' }],
  ]);
  expect(findings(chunk('r, fig.alt=""', 'include_graphics("a.png")'))).toEqual([[]]);
});

describe('A text is written', () => {
  test.each([
    [
      'behind the caption',
      chunk('r, fig.cap="A", echo=FALSE'),
      chunk('r, fig.cap="A", fig.alt="B \\"c\\"", echo=FALSE'),
    ],
    ['over another', chunk('r, fig.alt=\'old\', fig.cap="A"'), chunk('r, fig.alt="B \\"c\\"", fig.cap="A"')],
    ['at the end', chunk('r', 'include_graphics("a")'), chunk('r, fig.alt="B \\"c\\""', 'include_graphics("a")')],
    [
      'behind other options',
      chunk('r, echo=FALSE', 'include_graphics("a")'),
      chunk('r, echo=FALSE, fig.alt="B \\"c\\""', 'include_graphics("a")'),
    ],
    ['behind a constant', chunk('r, fig.cap=NA, echo=FALSE'), chunk('r, fig.cap=NA, fig.alt="B \\"c\\"", echo=FALSE')],
    [
      'behind all, where the caption is computed',
      chunk('r, fig.cap=paste("a", b), echo=FALSE '),
      chunk('r, fig.cap=paste("a", b), echo=FALSE, fig.alt="B \\"c\\"" '),
    ],
    [
      'behind the caption, and not in a line',
      chunk('r, fig.cap="A"', '#| echo: false'),
      chunk('r, fig.cap="A", fig.alt="B \\"c\\""', '#| echo: false'),
    ],
    [
      'behind arguments in a line',
      chunk('r', '#| echo = FALSE\ninclude_graphics("a")'),
      chunk('r', '#| echo = FALSE, fig.alt="B \\"c\\""\ninclude_graphics("a")'),
    ],
    [
      'behind the last line of options',
      chunk('r', '#| label: a\n#| echo: false\ninclude_graphics("a")'),
      chunk('r', '#| label: a\n#| echo: false\n#| fig-alt: "B \\"c\\""\ninclude_graphics("a")'),
    ],
    [
      'before a blank line of options',
      chunk('r', '#| fig-cap: A\n#|\nplot()'),
      chunk('r', '#| fig-cap: A\n#| fig-alt: "B \\"c\\""\n#|\nplot()'),
    ],
    ['where the chunk has no end', '```{r}\n#| fig-cap: A', '```{r}\n#| fig-cap: A\n#| fig-alt: "B \\"c\\""'],
    [
      'in a line of its own',
      chunk('r', '  #| fig-cap: A\n  #| echo: false'),
      chunk('r', '  #| fig-cap: A\n  #| fig-alt: "B \\"c\\""\n  #| echo: false'),
    ],
    [
      'behind a caption with the mark of options in it',
      chunk('r', '#| fig-cap: A | b \nplot()'),
      chunk('r', '#| fig-cap: A | b \n#| fig-alt: "B \\"c\\""\nplot()'),
    ],
    [
      'behind all lines of the caption',
      chunk('r', '#| fig.cap: >\n#|   A\n#|   b\nplot'),
      chunk('r', '#| fig.cap: >\n#|   A\n#|   b\n#| fig.alt: "B \\"c\\""\nplot'),
    ],
    [
      'over a text of several lines',
      chunk('r', '#| fig-alt: |\n#|   old\n#|   text\n#| echo: false'),
      chunk('r', '#| fig-alt: "B \\"c\\""\n#| echo: false'),
    ],
    [
      'in a quote',
      '> ```{r}\n> #| fig-cap: A\n> ```\n',
      '> ```{r}\n> #| fig-cap: A\n> #| fig-alt: "B \\"c\\""\n> ```\n',
    ],
  ])('%s', (_, before, after) => {
    const [image] = quarto.read(before).images;
    expect(applyEdits(before, [quarto.setAlt(before, image!, ' B\n  "c" ')])).toBe(after);
  });

  test('with Windows line endings', () => {
    const written = (before: string) => {
      const windows = before.replaceAll('\n', '\r\n');
      const [image] = quarto.read(windows).images;
      return applyEdits(windows, [quarto.setAlt(windows, image!, 'B')]).replaceAll('\r\n', '|');
    };
    expect(written(chunk('r', '#| fig-cap: A'))).toBe('```{r}|#| fig-cap: A|#| fig-alt: "B"|```|');
    expect(written(chunk('r', '#| fig-alt: A'))).toBe('```{r}|#| fig-alt: "B"|```|');
  });

  test('without a mark that Markdown, R, YAML or a template reads', () => {
    const text = chunk('r, fig.cap="A"');
    const [image] = quarto.read(text).images;
    expect(applyEdits(text, [quarto.setAlt(text, image!, "`a` \\ {b} <c> 'd'")])).toBe(
      chunk(`r, fig.cap="A", fig.alt="\\u0060a\\u0060 \\u005c \\u007bb\\u007d \\u003cc> 'd'"`),
    );
  });

  test('that is empty where the picture only decorates', () => {
    const text = chunk('r, fig.cap="A"');
    const [image] = quarto.read(text).images;
    const edit = quarto.setDecorative(text, image!);
    expect(applyEdits(text, [edit!])).toBe(chunk('r, fig.cap="A", fig.alt=""'));
  });

  test('as in Markdown, outside of chunks', () => {
    const text = '<img src="a.png" alt="old">';
    const [image] = quarto.read(text).images;
    expect(applyEdits(text, [quarto.setAlt(text, image!, 'B')])).toBe('<img src="a.png" alt="B">');
    expect(quarto.setDecorative(text, image!)).toEqual(markdown.setDecorative(text, image!));
  });
});

test('a text beside a caption names the picture', () => {
  const [image] = quarto.read(chunk('r, fig.cap="C", fig.alt="Bars"')).images;
  expect(image?.name).toBe('Bars');
  expect(image?.namedByCaption).toBeUndefined();
});

test('an edit of a text is told from every other one', () => {
  const outlineWith = (options: string, code = 'plot(1)') => {
    const text = chunk('r', `${options}\n${code}`);
    const outline = quarto.outline(text);
    return outline.without(
      outline.images.map((image, index) => ({ image, index, span: image.altSpan, silences: false })),
    );
  };
  const before = outlineWith('#| fig-cap: A\n#| fig-dpi: 72\n#| fig-alt: old');
  expect(outlineWith('#| fig-cap: A\n#| fig-dpi: 72\n#| fig-alt: New')).toBe(before);
  expect(outlineWith('#| fig-cap: A\n#| fig-dpi: 96\n#| fig-alt: old')).not.toBe(before);
  expect(outlineWith('#| fig-cap: A\n#| fig-dpi: 72\n#| fig-alt: old', 'plot(2)')).not.toBe(before);
});

test('comments are those of Markdown', () => {
  expect(
    createQuarto(undefined)
      .comments('<!-- a -->')
      .map(({ text }) => text),
  ).toEqual([' a ']);
});
