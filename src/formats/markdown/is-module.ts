/**
 * Whether a page of Markdown is written as MDX: Docusaurus and Nextra read `.md` as such. It imports at the margin, and gives an element to another
 * one as an attribute (`image={<img … />}`), which Markdown takes for the end of a tag. Code samples do not count, nor does a page with a script of
 * Vue, where imports stand as well.
 */
export function isModule(text: string): boolean {
  if (!elementInAttribute.test(text) || !imports.test(text)) return false;
  const prose = withoutFences(text);
  return elementInAttribute.test(prose) && imports.test(prose) && !/<script\b/i.test(prose);
}

const elementInAttribute = /=\{\s{0,20}\(?\s{0,20}<[A-Za-z]/;
const imports = /^import .*\bfrom ["']/m;

/** The lines that are in no fenced code. */
function withoutFences(text: string): string {
  let fence = '';
  const kept = text.split('\n').filter((line) => {
    const [mark = ''] = opening.exec(line) ?? [];
    if (fence === '') {
      fence = mark.trimStart();
      return fence === '';
    }
    const closing = mark.trimStart();
    if (closing.startsWith(fence) && line.trim() === closing) fence = '';
    return false;
  });
  return kept.join('\n');
}

const opening = /^[ \t]{0,12}(?:`{3,}|~{3,})/;
