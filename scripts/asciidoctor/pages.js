/** Pages of whole blocks at random, and pages of lines at random, always the same: what is beside what decides how AsciiDoc is read. */
export function generatedPages(count) {
  const random = createRandom(1);
  const pick = (list) => list[Math.floor(random() * list.length)];

  function blocks(depth) {
    return Array.from({ length: 1 + Math.floor(random() * 4) }, () => block(depth)).join(
      random() < 0.8 ? '\n\n' : '\n',
    );
  }

  function block(depth) {
    const mark = random() < 0.4 && depth < 3 ? pick(delimiters) : undefined;
    if (mark === undefined) return Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(lines)).join('\n');
    const [delimiter, above = ''] = mark;
    const own = delimiter.length > 2 && delimiter[0] !== '|' && delimiter[0] !== '`';
    const fence = own ? delimiter + delimiter[0].repeat(depth) : delimiter;
    return `${above}${fence}\n${delimiter[0] === '|' ? table() : blocks(depth + 1)}\n${fence}`;
  }

  function table() {
    return Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(rows)).join('\n');
  }

  function page(index) {
    if (index % 2 === 0) return blocks(0);
    return Array.from({ length: 4 + Math.floor(random() * 14) }, () => pick(random() < 0.3 ? marks : lines)).join('\n');
  }

  return Array.from({ length: count }, (_, index) => {
    let picture = 0;
    const text = page(index).replaceAll('PIC', () => {
      picture += 1;
      return `p${picture}.png`;
    });
    return `${text}\n`;
  });
}

const delimiters = [
  ['----'],
  ['....'],
  ['```'],
  ['++++'],
  ['===='],
  ['====', '[NOTE]\n'],
  ['====', '.Title\n'],
  ['****'],
  ['____'],
  ['____', '[verse]\n'],
  ['--'],
  ['--', '[source]\n'],
  ['////'],
  ['|==='],
  ['|===', '[cols="1,a"]\n'],
  ['|===', '[%header,cols="a,a"]\n'],
];

const rows = [
  '| image:PIC[A] | words',
  '| words a| image::PIC[A]',
  'a| image::PIC[A] | image::PIC[B]',
  '2+| wide image:PIC[A]',
  'l| image:PIC[A]\n| image:PIC[A \\| B]',
  '| words\n\nmore image:PIC[A] | b',
];

const lines = [
  ...Array(4).fill(''),
  ...Array(3).fill('image::PIC[A boat]'),
  ...Array(2).fill('Words image:PIC[A boat] words'),
  'image::PIC[]',
  'image::PIC["A, b",100,link=x.html]',
  'image:PIC[A] image:PIC[B, 20]',
  'Plain words',
  'Plain words +',
  '  indented image:PIC[A] words',
  '* item image:PIC[A]',
  '** item',
  '. item',
  'term:: image:PIC[A]',
  '<1> callout image:PIC[A]',
  '+',
  '// image:PIC[A]',
  '.Title',
  '[alt=Above]',
  '[.role]',
  'NOTE: image:PIC[A]',
  "'''",
  '<img src="PIC" alt="H">',
  '+image:PIC[A]+ `image:PIC[B]`',
  'link:x.html[image:PIC[A] more]',
  '== Section',
  ':name: value',
];

const marks = [
  '----',
  '====',
  '****',
  '--',
  '++++',
  '////',
  'term::',
  '[source]',
  '[verse]',
  '+',
  '|===',
  'Title\n-----',
];

/** Mulberry32: numbers from 0 to 1. */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
