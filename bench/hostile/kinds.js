// Texts that cost most for their size: each kind is a construct that a reader has to search for the end of, again and again, or that nests.

/**
 * @typedef {{ name: string, extension: string, text: (size: number) => string }} Kind
 */

/** The image that has to be found behind the hostile text. */
const image = '\n\n![](missing.png)\n';
const element = '\n<img src="missing.png">\n';

/**
 * `piece` over and over, up to `size` UTF-16 units.
 *
 * @param {string | ((index: number) => string)} piece
 * @param {number} size
 */
function over(piece, size) {
  if (typeof piece === 'string') return piece.repeat(Math.max(1, Math.floor(size / piece.length)));
  const parts = [];
  let length = 0;
  for (let index = 0; length < size; index += 1) {
    const part = piece(index);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

/**
 * @param {string} name
 * @param {string} extension
 * @param {(size: number) => string} text
 * @returns {Kind}
 */
function kind(name, extension, text) {
  return { name, extension, text };
}

/** Openings without an end, in running text. */
const openings = [
  '<!--x ',
  '<?x ',
  '<![CDATA[x ',
  '<!A ',
  '<a ',
  '<a b ',
  '<a b=" ',
  "<a b=' ",
  '<a b=x ',
  '<a b= ',
  '<a\tb\n',
  '</a ',
  '<img ',
  '<img alt="x ',
  '<div x',
  '<',
  '</',
  '<a:b ',
  '<a<',
  '<http:a ',
  '<a@b',
  'a@a.',
  'a@',
  'www.a.',
  'http://a.',
  'http://a&amp;',
  'www.a.b)',
  '[',
  '![',
  '[a](',
  '![a](',
  '[a](b "c ',
  '![a](<b ',
  '![a](b (c ',
  '[a](b(',
  '![[',
  '![[a ',
  '[a][',
  '[a]: ',
  '[^a',
  '[^a]',
  '![a][',
  '![](',
  '[[',
  '[![](a)',
  ']',
  '](',
  '[]',
  '![a](b c ',
  '![\\](',
  '`',
  '``a`',
  '*a ',
  '**a_',
  '~~a ',
  '~a',
  '_a',
  '&a',
  '&#x',
  '\\',
  '|',
  '|a',
  ':',
  '{',
  '{{',
  '{{ a ',
  '{%',
  '{% comment %}',
  '{#',
  '${',
  '<%',
  '{{< figure ',
  '{{< highlight >}}',
  '{% include ',
  '{% img a.png ',
  ':::image ',
  ':::image "',
  '{a="',
  '){a=b ',
  '){.a',
  '![a](b){a="',
  '<figure markdown ',
  '"',
  "'",
  '-',
  '- ',
  '#',
  '# a\n',
  '> a\n',
  '- a\n',
  '1. a\n',
  '```\n',
  '~~~\n',
  '```{figure} a\n',
  ':::{figure} a\n',
  '```{image} a\n:alt: b\n',
  '---\n',
  '| a |\n',
  '|-',
  'a\n\n',
  'a\n',
  '\n',
  '    a\n',
  '\t',
  ' ',
  '[a]: b\n',
  '[a]: b "\n',
  '[^a]: b\n',
  '<!--\n',
  '<?\n',
  '<!A\n',
  '<![CDATA[\n',
  '<div>\n',
  '<script>\n',
  '<pre>',
  '<textarea>',
  '<title>',
  '<svg>',
  '<b>',
  '<p>',
  '<a href=x>',
  '<table>',
  '<td>',
  '<li>',
  '<select>',
  '<template>',
  '</p>',
  '</b>',
  '</x>',
  '<br>',
  '<image>',
];

const shown = (piece) => JSON.stringify(piece).slice(1, -1);

/** @type {readonly Kind[]} */
const prose = openings.map((piece) => kind(`md ${shown(piece)}`, 'md', (size) => `a ${over(piece, size)}${image}`));
const starts = openings
  .filter((p) => !p.endsWith('\n'))
  .map((piece) => kind(`md lines ${shown(piece)}`, 'md', (size) => `${over(`${piece}\n`, size)}${image}`));
const pages = openings
  .filter((p) => !/^[*_~#>|`&[-]/.test(p))
  .map((piece) => kind(`html ${shown(piece)}`, 'html', (size) => `${element}${over(piece, size)}${element}`));
const mdx = openings.map((piece) => kind(`mdx ${shown(piece)}`, 'mdx', (size) => `a ${over(piece, size)}${image}`));

/** @type {readonly Kind[]} */
const others = [
  kind('alt of words', 'md', (size) => `![](missing.png)\n\n![${over('word ', size)}](a.png)\n`),
  kind('alt of different words', 'md', (size) => `![](missing.png)\n\n![${over((i) => `word${i} `, size)}](a.png)\n`),
  ...[
    'word ',
    'a, ',
    'a',
    ' ',
    '.',
    '_a',
    'a-',
    '😀',
    '1',
    '1x',
    'é',
    '漢',
    'image of ',
    'http://a.b/',
    'a.png ',
    '&lt;a ',
    '&lt;',
    '{{',
    '\u200d',
    '\ufe0f',
    'A',
    '0',
    '%',
    '(',
    '/',
    '.a',
    'a1',
    'photo by ',
    '©',
    "'",
    '\u00a0',
    'lorem ipsum ',
    ' - ',
    ' | ',
    '2x',
    '1 x 2 ',
  ].map((p) =>
    kind(
      `html alt ${shown(p)}`,
      'html',
      (size) =>
        `<p>see <a href="x"><img src="a.png" alt="${over(p, size)}"></a> text <figure><img src="missing.png"><figcaption>${over(p, size)}</figcaption></figure>`,
    ),
  ),
  ...['word ', '_a', ' ', '1', '/', '?', '#', '%', '.', '-'].map((p) =>
    kind(
      `html src ${shown(p)}`,
      'html',
      (size) => `<p>see <img src="${over(p, size)}x.png"> <img src=b.png alt="${over(p, size / 2)}"> text`,
    ),
  ),
  kind('html images', 'html', (size) => over('<img src=a.png>', size)),
  kind('html images in link', 'html', (size) => `<a href=x>${over('<img src=a.png>', size)}</a>`),
  kind(
    'html images alts in link',
    'html',
    (size) => `<a href=x>${over((i) => `<img src=a.png alt="word ${i}">`, size)}</a>`,
  ),
  kind('html image links', 'html', (size) => over('<a href=x><img src=a.png></a>', size)),
  kind('html image links text', 'html', (size) => over((i) => `<a href=x><img src=a.png>text ${i}</a>`, size)),
  kind('html images same alt', 'html', (size) => over((i) => `<img src=a${i}.png alt="Same text">`, size)),
  kind('html images in heading', 'html', (size) => `<h1>${over('<img src=a.png> word', size)}</h1>`),
  kind(
    'html images in figure',
    'html',
    (size) => `<figure>${over('<img src=a.png>', size)}<figcaption>${over('word ', size)}</figcaption></figure>`,
  ),
  kind(
    'html labelledby',
    'html',
    (size) =>
      `<p id=a>${over('word ', size / 2)}</p>${over('<img src=a.png aria-labelledby="a a a a a a a a">', size / 2)}`,
  ),
  kind('html attributes', 'html', (size) => `<img src="missing.png" ${over((i) => `a${i} `, size)}>`),
  kind('html attributes valued', 'html', (size) => `<img src="missing.png" ${over((i) => `a${i}=b `, size)}>`),
  kind('html attributes same', 'html', (size) => `<img src="missing.png" ${over('a ', size)}>`),
  kind('md attributes', 'md', (size) => `a <img src="missing.png" ${over((i) => `a${i} `, size)}>\n`),
  kind('md attribute lists', 'md', (size) => `![](a.png){${over((i) => `a${i}=b `, size)}}\n`),
  kind('mdx attributes', 'mdx', (size) => `a <img src="missing.png" ${over((i) => `a${i} `, size)}/>\n`),
  kind('html style', 'html', (size) => `<img src="missing.png" style="${over('a:b;', size)}">`),
  kind('html class', 'html', (size) => `<img src="missing.png" class="${over((i) => `a${i} `, size)}">`),
  kind('html role', 'html', (size) => `<img src="missing.png" role="${over((i) => `a${i} `, size)}">`),
  kind('html srcset', 'html', (size) => `<img srcset="${over((i) => `a${i}.png 1x,`, size)}">`),
  kind(
    'html b different then p',
    'html',
    (size) => `${over((i) => `<b a${i}>`, size / 2)}${over('<p>x', size / 2)}${element}`,
  ),
  kind('html divs then closing', 'html', (size) => `${over('<div>', size / 2)}${over('</x>', size / 2)}${element}`),
  kind('html p in deep divs', 'html', (size) => `${over('<span>', size / 2)}${over('<p></p>', size / 2)}${element}`),
  kind('html li in deep spans', 'html', (size) => `${over('<span>', size / 2)}${over('<li>', size / 2)}${element}`),
  kind('html 200 deep', 'html', (size) => over(`${'<div>'.repeat(200)}<img src=a.png>${'</div>'.repeat(200)}`, size)),
  kind('html a a a', 'html', (size) => `${over('<a href=x><p>', size)}${element}`),
  kind('html foster', 'html', (size) => `<table>${over('<img src=a.png>', size)}`),
  kind('html foster text', 'html', (size) => `<table>${over('x<tr>', size)}${element}`),
  kind('html texts', 'html', (size) => `${over('x<br>', size)}${element}`),
  kind('html doc', 'html', (size) => `<!doctype html><html><body>${over('<html a><body b>', size)}${element}`),
  kind('html doc attrs', 'html', (size) => `<!doctype html><html><body>${over((i) => `<body a${i}>`, size)}${element}`),
  kind('html text entity', 'html', (size) => `${over('&amp', size)}${element}`),
  kind('html comments ignore', 'html', (size) => `${over('<!-- alt-text-review-ignore-line -->', size)}${element}`),
  kind('md comments ignore', 'md', (size) => `${over('<!-- alt-text-review-ignore-line -->\n\n', size)}${image}`),
  kind('md images', 'md', (size) => over((i) => `![](a${i}.png)\n`, size)),
  kind('md images same', 'md', (size) => over(`![](a.png) `, size)),
  kind('md images one line', 'md', (size) => over((i) => `![a](a${i}.png) `, size)),
  kind('md images in link', 'md', (size) => `[${over((i) => `![](a${i}.png) `, size)}](x)`),
  kind('md wikilinks', 'md', (size) => over((i) => `![[a${i}.png]] `, size)),
  kind('md malformed', 'md', (size) => over((i) => `![a](a ${i}.png) `, size)),
  kind(
    'md references',
    'md',
    (size) => over((i) => `![a${i}] `, size / 2) + '\n\n' + over((i) => `[a${i}]: x.png\n`, size / 2),
  ),
  kind('md references unknown', 'md', (size) => over((i) => `![a${i}] `, size) + image),
  kind('md brackets balanced', 'md', (size) => '['.repeat(size / 2) + 'a' + ']'.repeat(size / 2) + image),
  kind('md image brackets balanced', 'md', (size) => '!['.repeat(size / 3) + 'a' + ']'.repeat(size / 3) + image),
  kind('md links nested', 'md', (size) => '['.repeat(size / 6) + 'a' + '](a)'.repeat(size / 6) + image),
  kind('md images nested', 'md', (size) => '!['.repeat(size / 6) + 'a' + '](a)'.repeat(size / 6) + image),
  kind('md backtick runs', 'md', (size) => {
    let t = '',
      i = 1;
    while (t.length < size) t += `a${'`'.repeat(i++)}`;
    return t + image;
  }),
  kind(
    'md table wide',
    'md',
    (size) => `${over('|a', size / 3)}\n${over('|-', size / 3)}\n${over('|b', size / 3)}\n${image}`,
  ),
  kind('md table long', 'md', (size) => `|a|b|\n|-|-|\n${over('|a|![](b.png)|\n', size)}\n${image}`),
  kind(
    'md table short rows',
    'md',
    (size) => `${'|a'.repeat(Math.sqrt(size))}\n${'|-'.repeat(Math.sqrt(size))}\n${over('|\n', size / 3)}\n${image}`,
  ),
  kind('md quotes 50', 'md', (size) => `${over(`${'>'.repeat(50)} a\n`, size)}${image}`),
  kind('md lists 50', 'md', (size) => over((i) => `${'  '.repeat(i % 50)}- a\n`, size) + image),
  kind('md quote lazy', 'md', (size) => `${'>'.repeat(100)}a\n${over('b\n', size)}${image}`),
  kind('md blank lines', 'md', (size) => `a${over('\n \n', size)}${image}`),
  kind('md html lines', 'md', (size) => `<div>\n${over('a <b>x</b>\n', size)}${image}`),
  kind('md inline html deep', 'md', (size) => `a ${over('<b>', size)}${image}`),
  kind('md comment ends', 'md', (size) => `<!--${over('-- > -- ', size)}${image}`),
  kind('md comment dashes', 'md', (size) => `a <!--${over('-', size)}${image}`),
  kind('md comments in text', 'md', (size) => `a ${over('<!-- x --> ', size)}${image}`),
  kind('md front matter open', 'md', (size) => `---\n${over('a: b\n', size)}${image}`),
  kind('md footnotes', 'md', (size) => over((i) => `a[^${i}]\n\n[^${i}]: b\n\n`, size) + image),
  kind('md definitions', 'md', (size) => over((i) => `[a${i}]: b\n`, size) + image),
  kind('md spaces tail', 'md', (size) => over(`a${' '.repeat(1000)}b\n`, size) + image),
  kind('md one long line spaces', 'md', (size) => `a${' '.repeat(size)}b ${image}`),
  kind('md templates', 'md', (size) => over('{{ a }} ', size) + image),
  kind('md templates nested', 'md', (size) => '{{'.repeat(size / 4) + '}}'.repeat(size / 4) + image),
  kind('md pairs', 'md', (size) => over('{% highlight %}a{% endhighlight %} ', size) + image),
  kind('md pairs open', 'md', (size) => over('{% highlight %} ', size) + ' endhighlight ' + image),
  kind('md pairs no close', 'md', (size) => over('{% highlight %} endhighlight ', size) + image),
  kind('html braces', 'html', (size) => over('<a {', size) + element),
  kind('html braces closed', 'html', (size) => over('<a {b} ', size) + element),
  kind('html braces nested', 'html', (size) => `<a ${'{'.repeat(size / 2)}${'}'.repeat(size / 2)}${element}`),
  kind('md component', 'md', (size) => over('<Image src="a.png" ', size) + image),
  kind('md components', 'md', (size) => over('<Image src={a} />\n', size) + image),
  kind('mdx export template blanks', 'mdx', (size) => `export const a = \`\n${over('x\n\n', size)}\`${image}`),
  kind('mdx export open blanks', 'mdx', (size) => `export const a = [\n${over('1,\n\n', size)}${image}`),
  kind('mdx export closed blanks', 'mdx', (size) => `export const a = [\n${over('1,\n\n', size)}]${image}`),
  kind('mdx export lines of array', 'mdx', (size) => `export const a = [\n${over('1,\n', size)}]${image}`),
  kind('mdx expression lines', 'mdx', (size) => `<A b={[\n${over('1,\n', size)}]} />${image}`),
  kind('mdx export object', 'mdx', (size) => `export const a = {\n${over((i) => `a${i}: 1,\n\n`, size)}}${image}`),
  kind('mdx exports', 'mdx', (size) => over((i) => `export const a${i} = 1\n`, size) + image),
  kind('mdx exports apart', 'mdx', (size) => over((i) => `export const a${i} = 1\n\n`, size) + image),
  kind('mdx export lines', 'mdx', (size) => over('export \n', size) + image),
  kind('mdx comment blanks', 'mdx', (size) => `export const a = 1 /*\n${over('x\n\n', size)}*/${image}`),
  kind('mdx import open', 'mdx', (size) => `import {\n${over((i) => `a${i},\n\n`, size)}} from 'x'${image}`),
  kind('mdx braces string', 'mdx', (size) => `{"${over('}', size)}"}${image}`),
  kind('mdx braces string text', 'mdx', (size) => `a {"${over('} ', size)}"} b${image}`),
  kind('mdx braces template', 'mdx', (size) => `a {\`${over('${1}', size)}\`} b${image}`),
  kind('mdx braces nested', 'mdx', (size) => `a ${'{'.repeat(size / 2)}${'}'.repeat(size / 2)} b${image}`),
  kind('mdx objects nested', 'mdx', (size) => `a {${'{a:'.repeat(size / 4)}1${'}'.repeat(size / 4)}} b${image}`),
  kind('mdx object', 'mdx', (size) => `a {{${over((i) => `a${i}:{},`, size)}}} b${image}`),
  kind('mdx expressions', 'mdx', (size) => `a ${over('{a} ', size)} b${image}`),
  kind('mdx comments', 'mdx', (size) => `a ${over('{/* a */} ', size)} b${image}`),
  kind('mdx comment braces', 'mdx', (size) => `a {/* ${over('}', size)} */} b${image}`),
  kind('mdx attribute braces', 'mdx', (size) => `<img src="missing.png" b={"${over('}', size)}"} />\n`),
  kind('mdx spread braces', 'mdx', (size) => `<img src="missing.png" {...{a:"${over('}', size)}"}} />\n`),
  kind('mdx attribute expressions', 'mdx', (size) => `<img src="missing.png" ${over((i) => `a${i}={1} `, size)} />\n`),
  kind('mdx tags', 'mdx', (size) => `a ${over('<b>', size / 2)} b ${over('</b>', size / 2)}${image}`),
  kind('mdx tags open', 'mdx', (size) => `a ${over('<b>', size)}${image}`),
  kind('mdx tags flow', 'mdx', (size) => `${over('<b>\n', size / 2)}\n${over('</b>\n', size / 2)}${image}`),
  kind('mdx jsx in export', 'mdx', (size) => `export const a = <a>${over('<b/>', size)}</a>${image}`),
  kind('mdx jsx in export broken', 'mdx', (size) => `export const a = <a>\n${over('<b>\n\n', size)}</a>${image}`),
  kind('mdx jsx tag open', 'mdx', (size) => `<a ${over('b ', size)}${image}`),
  kind('mdx jsx lines', 'mdx', (size) => `<a ${over('b\n', size)}/>${image}`),
  kind('mdx string', 'mdx', (size) => `<img src="missing.png" alt="${over('a ', size)}" />\n`),
  kind('mdx html comments', 'mdx', (size) => `a ${over('<!-- x --> ', size)} b${image}`),
  kind('mdx html comments open', 'mdx', (size) => `a ${over('<!-- x ', size)} b${image}`),
  kind('mdx braces expr lines', 'mdx', (size) => `{a\n${over('}\n{a\n', size)}${image}`),
  kind('mdx braces op', 'mdx', (size) => `a {1${over('+1', size)}} b${image}`),
  kind('mdx braces op close', 'mdx', (size) => `a {f(${over('{},', size)})} b${image}`),
  kind('mdx arrow', 'mdx', (size) => `a {${over('(', size / 2)}${over(')', size / 2)}} b${image}`),
  kind('mdx arrow open', 'mdx', (size) => `export const a = ${over('(a=', size)}${image}`),
];

export const kinds = [...others, ...prose, ...starts, ...pages, ...mdx];
