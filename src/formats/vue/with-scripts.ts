import type { Format } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import { combined } from '../combined.ts';
import { jsx } from '../jsx/index.ts';
import { scanVue } from './blocks.ts';
import { vue } from './index.ts';

/** Components of Vue whose scripts may have JSX (`<script lang="tsx">`): their template, and the elements in their code. */
export const vueWithScripts: Format = combined([
  { format: jsx, textOf: codeOf, owns: isInScript },
  { format: vue, textOf: (text) => text, owns: () => true },
]);

/** The scripts with JSX at their places, and nothing else. */
function codeOf(text: string): string {
  let code = '';
  for (const { start, end } of scanVue(text, {}).jsx) {
    code += text.slice(code.length, start).replace(/[^\r\n]/g, ' ') + text.slice(start, end);
  }
  return code;
}

function isInScript(text: string, { span }: Image): boolean {
  return scanVue(text, {}).jsx.some(({ start, end }) => start <= span.start && span.end <= end);
}
