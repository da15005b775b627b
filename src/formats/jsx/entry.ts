import { importTokens } from '../component-imports.ts';
import { anyExactly, type FormatEntry } from '../entry.ts';
import { elementSyntaxes } from '../page/tokens.ts';
import { isGenerated } from './generated.ts';

/** Most files of this kind have no image, and a name is written as it is in JSX, so the tokens are stricter than those of a page. */
const tokens = anyExactly(
  // Elements of HTML; in TypeScript, the names of types stand between such marks, too.
  /<(?:img|image|svg|area|object|embed)[\s/>{]/,
  // `<motion.img`, `styled.img`, `<Chakra.Image`.
  /\.(?:img|svg)\b|<[\w$]{1,60}\.(?:[A-Z]\w{0,20})?(?:Image|Img|Picture|default)\b/,
  // `createElement('img'`, `as="img"`, `role="img"`.
  /["'` ](?:img|svg|area|embed|graphics-document|graphics-symbol)["'` ]/,
  /(?:role|type)["']?\s{0,9}[=:]\s{0,9}\{?\s{0,9}["'`][^"'`\n]{0,60}\bimage\b/,
  importTokens,
);

export const jsxEntry: FormatEntry = {
  name: 'jsx',
  extensions: ['.jsx', '.tsx', '.js', '.ts', '.mjs', '.mts', '.cjs', '.cts'],
  tokens,
  syntaxes: [...elementSyntaxes, 'component'],
  hasComponents: true,
  hasFrontMatter: false,
  isCode: true,
  isGenerated,
  load: async () => (await import('./index.ts')).jsx,
};
