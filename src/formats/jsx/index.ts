import type { Change, Components, Format, Found, Outline } from '../../model/format.ts';
import type { Image } from '../../model/image.ts';
import type { Comment, Edit, Span } from '../../model/text.ts';
import { UnreadableText } from '../../lib/errors.ts';
import { createHoles } from '../../text/holes.ts';
import { withoutNoncharacters } from '../masking/placeholder.ts';
import { elementTokens } from '../page/tokens.ts';
import { setDecorativeAttribute } from '../page/decorative.ts';
import { elementsOf, outlinePage } from '../page/outline.ts';
import { withBraces } from './braces.ts';
import { imageComponents } from './names.ts';
import { outlineCode } from './outline-code.ts';
import { parseCode, type ParsedCode } from './parse.ts';
import { elementRoots, templateRoot } from './roots.ts';
import { inCode, setJsxAttribute } from './set-attribute.ts';
import { setProperty } from './set-property.ts';
import { commentsIn, htmlTemplates } from './templates.ts';

/**
 * JavaScript and TypeScript that make elements: JSX, calls such as `createElement`, and templates of HTML. Each tree of elements is judged alone,
 * because the code around it does not say what it is shown with.
 */
export const jsx: Format = {
  read(text: string, components: Components = {}): Found {
    const { found, parsed } = readFile(text, components);
    const tolerance = parsed.reason && `breaks a rule of its language, and was read all the same: ${parsed.reason}`;
    return { images: found.map(({ image }) => image), tolerance };
  },

  outline(text: string, components: Components = {}): Outline {
    const file = readFile(text, components);
    return { images: file.found.map(({ image }) => image), without: (changes) => outlineOf(file, changes).join('\n') };
  },

  comments(text: string): readonly Comment[] {
    const source = withoutNoncharacters(text);
    const { program, comments } = parse(source);
    const own = comments.map((comment) => {
      const span = placeOf(comment);
      return { text: comment.value, span: withBraces(source, span) ?? span };
    });
    const inHtml = htmlTemplates(program, source).flatMap(commentsIn);
    return [...own, ...inHtml].sort((a, b) => a.span.start - b.span.start);
  },

  setAlt(text: string, image: Image, alt: string): Edit {
    return isElement(text, image) ? setJsxAttribute(text, image, alt, inCode) : setProperty(text, image, alt);
  },

  setDecorative(text: string, image: Image): Edit | undefined {
    if (isElement(text, image)) return setDecorativeAttribute(text, image);
    return image.decorativeBy === 'alt' ? setProperty(text, image, '') : undefined;
  },
};

/** Comments have no range. */
function placeOf(comment: object): Span {
  const { start, end } = comment as Span;
  return { start, end };
}

/** Whether an image is written as a tag, and not as a call. */
function isElement(text: string, { span }: Image): boolean {
  return text.startsWith('<', span.start);
}

function parse(source: string): ParsedCode {
  const parsed = parseCode(source);
  if ('program' in parsed) return parsed;
  throw new UnreadableText(
    `Its code cannot be parsed: ${parsed.reason}. Mend it, or exclude the file with paths if it is no JavaScript or TypeScript.`,
  );
}

function readFile(text: string, components: Components) {
  const source = withoutNoncharacters(text);
  const parsed = parse(source);
  const templates = htmlTemplates(parsed.program, source).filter(({ masked }) => elementTokens.test(masked.text));
  const elements = elementRoots(parsed.program, source, imageComponents(parsed.program, components));
  const roots = [...elements, ...templates.map(templateRoot)];
  const found = roots.flatMap((root) => root.found).sort((a, b) => a.image.span.start - b.image.span.start);
  return { parsed, roots, found };
}

function outlineOf({ parsed, roots, found }: ReturnType<typeof readFile>, changes: readonly Change[]) {
  const holes = createHoles(changes.map(({ span }) => span));
  const changed = elementsOf(changes, found);
  return [
    parsed.reason ?? '',
    ...outlineCode(parsed.program, holes, 0),
    ...parsed.comments.map(({ value }) => `comment ${value}`),
    ...roots.flatMap(({ tree, namesOf }) => outlinePage(tree, changed, { namesOf })),
  ];
}
