import { parseFragment } from 'parse5';

/**
 * Reads a page with Asciidoctor: its images in the order of the page, each with the text, address, link, size and caption that Asciidoctor gives it.
 * A text that it makes from the name of the file is null.
 */
export function createOracle({ Html5Converter, load, MemoryLogger, LoggerManager }) {
  LoggerManager.logger = MemoryLogger.create?.() ?? new MemoryLogger();

  class Recorder extends Html5Converter {
    async convert_image(node) {
      return recorded(node, node.getAttribute('target'), node.hasTitle() ? node.title : undefined);
    }

    async convert_inline_image(node) {
      if ((node.type ?? 'image') !== 'image') return super.convert_inline_image(node);
      return recorded(node, node.target, undefined);
    }
  }

  return async (text) => {
    const document = await load(text, { safe: 'secure', standalone: false, converter: Recorder, sourcemap: false });
    return imagesIn(parseFragment(await document.convert()));
  };
}

/** The image with its facts in an attribute, written so that no later replacement finds anything in them. */
async function recorded(node, target, caption) {
  const src = await node.imageUri(target);
  const link = node.getAttribute('link');
  const isMade = node.hasAttribute('default-alt');
  const facts = {
    alt: isMade ? null : withoutTags(node.getAlt()),
    src,
    width: node.getAttribute('width') ?? null,
    height: node.getAttribute('height') ?? null,
  };
  const written = encodeURIComponent(JSON.stringify(facts)).replace(
    /[!'()*~._-]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  const image = `<img data-facts="${written}">`;
  const shown = link ? `<a href="${link === 'self' ? src : link}">${image}</a>` : image;
  return caption === undefined ? shown : `<figure>${shown}<figcaption>${caption}</figcaption></figure>`;
}

function imagesIn(tree) {
  const found = [];
  visit(tree, null, null);
  return found;

  function visit(node, link, caption) {
    const attributes = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
    const around = node.nodeName === 'a' && attributes.href ? attributes.href : link;
    const own = node.nodeName === 'figure' ? captionOf(node) : caption;
    if (node.nodeName === 'img') found.push({ ...factsOf(attributes), caption: own, link: around });
    for (const child of node.childNodes ?? []) visit(child, around, own);
  }
}

function captionOf(figure) {
  const caption = figure.childNodes.find(({ nodeName }) => nodeName === 'figcaption');
  return caption === undefined ? null : textOf(caption).replace(/\s+/gu, ' ').trim();
}

function factsOf({ 'data-facts': facts, alt, src, width, height }) {
  if (facts !== undefined) return JSON.parse(decodeURIComponent(facts));
  return { alt: alt ?? null, src: src ?? '', width: width ?? null, height: height ?? null };
}

/** The text of HTML. */
function withoutTags(html) {
  return textOf(parseFragment(html)).replace(/\s+/gu, ' ').trim();
}

function textOf(node) {
  return node.value ?? (node.childNodes ?? []).map(textOf).join('');
}
