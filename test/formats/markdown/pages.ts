import fc from 'fast-check';

/** What stands in a line, of CommonMark and HTML alone: no syntax that one of both parsers does not know. */
const words = [
  ...['text', '*em*', '**b**', '*', '**', '_', '`code`', '`', '``', '\\', '\\*', '&amp;', '&copy;', '&', '<', '>'],
  ...['[', ']', '(', ')', '[ref]', '[ref][]', '[a][ref]', '[x](y)', '[x](y "t")', '[x](<y z>)'],
  ...['![a](b.png)', '![](b.png)', '![a b](c.png "t")', '![a](<b c.png>)', '![a *b*](c.png)', '![a `b`](c.png)'],
  ...['![ref]', '![ref][]', '![x][ref]', '![x][none]', '![a ![b](c.png)](d.png)', '![a [b](c)](d.png)'],
  ...['[![l](m.png)](n)', '[![](m.png) text](n)', '![a](b(c).png)', '![a](b c.png)', '![a] (b.png)', '!', '![', ']('],
  ...['![\\]](b.png)', '![&quot;](b.png)', '![a](b&amp;c.png)', '![a](b\\_c.png)', '![a](b.png\n"t")'],
  ...['<img src="i.png" alt="x">', '<img src="i.png">', '<img src=i.png alt>', "<img src='i.png' alt='a&amp;b'/>"],
  ...['<img\nsrc="i.png">', '<IMG SRC="i.png">', '<br>', '<b>', '</b>', '<kbd>K</kbd>'],
  ...['<a href="u">', '</a>', '<div>', '</div>', '<span>', '</span>', '<p>', '</p>', '<!-- c -->'],
  ...['<u@v.w>', ':', '"', "'", '\t', '  ', '   ', '~', '=', '-', '+', '.', '#'],
  ...['é', '，', '😀', '\u00a0', '===', '---', '```', '~~~', '> ', '- ', '1. '],
];

const starts = [
  ...[
    '',
    '',
    '',
    '',
    '',
    '# ',
    '## ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '> ',
    '>',
    ' ',
    '  ',
    '   ',
    '    ',
    '     ',
    '\t',
  ],
  ...['- - ', '> - ', '- > ', '> > ', '- # ', '> # ', '1. - ', '```', '~~~ js', '````', '---', '===', '***', '- ```'],
  ...['[ref]: z.png', '[ref]:', '[ref]: <z y.png> "t"', '[Ref]: y.png'],
  ...['<div>', '</div>', '<div align="center">', '<pre>', '</pre>', '<p>', '<h2>', '</h2>', '<details>'],
  ...[
    '<img src="k.png" alt="v">',
    '<p><img src="k.png"></p>',
    '<a href="h">',
    '<blockquote>',
    '<ul><li>',
    '</li></ul>',
  ],
];

const line = fc
  .tuple(
    fc.constantFrom(...starts),
    fc.array(fc.constantFrom(...words), { maxLength: 6 }),
    fc.constantFrom(' ', ' ', ''),
  )
  .map(([start, parts, space]) => start + parts.join(space));

/**
 * A line without what commonmark.js and cmark, which GitHub runs, do not agree on, or micromark and the two of them: docs/fuzzing.md has the list.
 * It is a tag alone on a line that goes on with the paragraph of a list or quotation, an empty item in an item, a tab around an address, a space
 * that breaks no line at the end of one, an image that looks broken in an open tag, and a parenthesis that may begin a title.
 */
function agreed(written: string): string {
  const line = written
    .replace(/(?<=\][(:].*)\t|[\t\u00a0][ \t\u00a0]*$/gm, ' ')
    .replace(/<(?=[^<>]*!\[[^\]]*\](?: \(|\(b c))/g, '< ')
    .replace(/(?<=^|\s)(?<!!\[a\] )\(/gm, '');
  if (/^\s*<\/?(?:a|b|br|kbd|pre|span|img)\b[^>]*>\s*$/i.test(line)) return `\n${line}`;
  return /^(?:[-*+>]|\d+[.)])(?: ?[-*+>])*\s*$/.test(line) ? `${line} x` : line;
}

/** Texts of CommonMark. */
export const commonPages = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: line.map(agreed) }, fc.constant('')), { maxLength: 12 }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([lines, ending]) => lines.join('\n').replaceAll('\n', ending));
