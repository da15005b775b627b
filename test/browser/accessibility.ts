import type { Page } from 'playwright-core';
import { html } from '../../src/formats/html/index.ts';
import type { Image } from '../../src/model/image.ts';

/** One element in the accessibility tree of Chromium. */
export type Exposed = {
  readonly role: string;
  /** With white space as a reader hears it. */ readonly name: string;
};

/** An image that we list, and what Chromium exposes of it. */
export type Met = {
  readonly image: Image;
  /** Its opening tag, for messages. */ readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Undefined when it is not in the tree. */ readonly exposed: Exposed | undefined;
};

export type Compared = {
  readonly met: readonly Met[];
  /** Elements with the role of an image that we do not list. */
  readonly others: readonly (Exposed & { readonly element: string })[];
};

/** Loads a page without scripts, and puts what Chromium says of its images beside what we say. */
export async function compare(page: Page, text: string): Promise<Compared> {
  const images = html.read(text).images;
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: marked(text, images) }),
  );
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const elements = elementsOf(root);
  const exposed = new Map(nodes.flatMap((node) => (node.ignored ? [] : [[node.backendDOMNodeId, exposedOf(node)]])));
  const listed = new Map(elements.map((element) => [element.attributes[mark], element] as const));
  return {
    met: images.map((image, index) => {
      const element = listed.get(String(index));
      const attributes = element?.attributes ?? {};
      const tag = text.slice(image.span.start, image.span.end);
      return { image, tag, attributes, exposed: exposed.get(element?.backendNodeId) };
    }),
    others: elements.flatMap(({ name, attributes, backendNodeId }) => {
      const one = exposed.get(backendNodeId);
      return one && attributes[mark] === undefined && imageRoles.has(one.role) ? [{ ...one, element: name }] : [];
    }),
  };
}

/** Of no server: what the page asks for is answered here. */
const address = 'http://names.test/';

/** As Chromium calls them. */
const imageRoles: ReadonlySet<string> = new Set(['image', 'img', 'GraphicsDocument', 'GraphicsSymbol', 'SvgRoot']);

/** An attribute that gives each image its number, and no meaning to anything. */
const mark = 'data-at';

function marked(text: string, images: readonly Image[]): string {
  return images.reduceRight((page, { span }, index) => {
    const end = span.start + (/^<[^\s/>]+/.exec(page.slice(span.start))?.[0].length ?? 0);
    return `${page.slice(0, end)} ${mark}="${index}"${page.slice(end)}`;
  }, text);
}

type AxNode = { readonly role?: { readonly value?: unknown }; readonly name?: { readonly value?: unknown } };

function exposedOf({ role, name }: AxNode): Exposed {
  const text = name?.value;
  return { role: String(role?.value), name: typeof text === 'string' ? heard(text) : '' };
}

/** White space is heard as a pause at most. */
export function heard(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

type DomNode = {
  readonly nodeName: string;
  readonly backendNodeId: number;
  /** Names and values in turn. */ readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
};

type Element = {
  readonly name: string;
  readonly backendNodeId: number;
  readonly attributes: Readonly<Record<string, string>>;
};

function elementsOf({
  nodeName,
  backendNodeId,
  attributes = [],
  children = [],
  shadowRoots = [],
}: DomNode): readonly Element[] {
  const pairs = attributes.flatMap((name, at) => (at % 2 === 0 ? [[name, attributes[at + 1] ?? ''] as const] : []));
  const own = { name: nodeName.toLowerCase(), backendNodeId, attributes: Object.fromEntries(pairs) };
  return [own, ...[...shadowRoots, ...children].flatMap(elementsOf)];
}
