import type { Image } from '../../model/image.ts';
import type { Edit } from '../../model/text.ts';
import { escapeLabel, setLabel } from '../markdown/label.ts';

/** A label of Markdown, in which MDX reads braces as expressions. */
export function setMdxLabel(text: string, image: Image, alt: string): Edit {
  const line = alt.replace(/(?<!\s)\s*\n\s*/g, ' ');
  const edit = setLabel(text, image, line);
  const label = escapeLabel(line);
  const rest = edit.text.slice(label.length);
  return { span: edit.span, text: label.replace(/\\[^]|[{}]/g, escaped) + rest };
}

function escaped(mark: string): string {
  return mark.startsWith('\\') ? mark : `\\${mark}`;
}
