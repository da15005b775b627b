import fc from 'fast-check';

/** Everything that has a meaning in HTML, Markdown, tables, MDX, templates or on GitHub. */
export const hostileAlts = [
  '"quoted" \'text\'',
  '[brackets] (round) {curly}',
  '{',
  '}',
  '{#id} {/* c */}',
  '${a} `${b}` {{ c }} {% d %}',
  '] ](x) [',
  '`code` ``two``',
  'a | b || c',
  '&amp; &#65; &quot; & < > </img> <b> <img src=x />',
  '</title><img src=x> </svg>',
  '\\ \\\\ \\] \\{ trailing \\',
  '*a* _b_ ~c~ snake_case __init__',
  '😀 🏳️‍🌈',
  'שלום عالم',
  '<!-- c --> -->',
  '![inner](x)',
  '- list',
  '# head',
  '$math$ %s ::error::',
  'export const a = 1',
  'http://a.example www.b.example @user #12',
  '{{ title }} {% if %} {# c #} <% e %> <?php p ?> ${t} %} }}',
  'one line\nand\r\n another',
  '{alt="x"} {: .a} :::image::: ```{image} ]] |300',
  '300',
];

/** Alternative texts, the hostile ones among them. */
export const alts = fc
  .oneof(
    fc.constantFrom(...hostileAlts),
    fc.string({
      unit: fc.constantFrom(...Array.from('ab []()<>&;\'"`|\\*_~!#-={}:/@$^.')),
      minLength: 1,
      maxLength: 24,
    }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 24 }),
  )
  .map((text) => text.replace(/(?:(?![\n\r])[\s\p{C}])+/gu, ' ').trim())
  .filter((text) => text !== '');
