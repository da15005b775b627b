import { createHash } from 'node:crypto';
import { rulePage } from '../lib/homepage.ts';
import { codeSpan, fencedBlock, plainText } from '../lib/markdown-text.ts';
import type { Caption, Judged } from '../types.ts';
import type { Anchor } from './anchors.ts';

/** A comment that is ready to be posted. */
export type Draft = {
  readonly anchor: Anchor;
  /** Identities of the findings that it tells, as its marker has them. */
  readonly ids: readonly string[];
  readonly body: string;
};

/** GitHub rejects longer bodies, and with one of them the whole review. */
const mostLength = 65_536;

/** Images that one comment names: more of them share a line in generated pages only. */
const mostNamed = 20;

/** The comment for an anchor; undefined when it cannot be made short enough, which takes thousands of images on one line. */
export function draftComment(anchor: Anchor): Draft | undefined {
  const ids = anchor.images.map(findingId);
  const body = [anchor.replacement, undefined]
    .map((replacement) => compose({ ...anchor, replacement }, ids))
    .find((text) => text.length <= mostLength);
  return body === undefined ? undefined : { anchor, ids, body };
}

/** Identity of a finding: rule, file, target, occurrence. Neither its line nor its wording, both of which change. */
export function findingId({ findings, identity }: Judged): string {
  return createHash('sha256')
    .update(`${findings[0]?.rule ?? ''}\n${identity}`)
    .digest('hex')
    .slice(0, 16);
}

/** Ids in the marker at the head of one of our comments; none for any other comment. Whose comment it is has to be checked as well. */
export function idsIn(body: string): readonly string[] {
  return /^<!-- alt-text-review:v1 id=([0-9a-f]{16}(?:,[0-9a-f]{16})*) -->/.exec(body)?.[1]?.split(',') ?? [];
}

/** The marker comes first, so that nothing that cuts the body can lose it. */
function compose(anchor: Anchor, ids: readonly string[]): string {
  const paragraphs = [complaints(anchor), ...proposal(anchor), closing(anchor)];
  return `<!-- alt-text-review:v1 id=${ids.join(',')} -->\n${paragraphs.join('\n')}`;
}

function complaints({ images }: Anchor): string {
  const [only] = images;
  if (only !== undefined && images.length === 1) return complaint(only);
  const named = images
    .slice(0, mostNamed)
    .map((judged) => `- ${codeSpan(judged.image.src, 100)}: ${complaint(judged)}`);
  const more = images.length - named.length;
  return [...named, ...(more > 0 ? [`- and ${more} more`] : []), ''].join('\n');
}

/** The message of the finding, its first sentence in bold: what is wrong. */
function complaint({ findings }: Judged): string {
  const message = findings[0]?.message ?? '';
  const end = message.search(/(?<=[.!?])\s/);
  const [first, rest] = end === -1 ? [message, ''] : [message.slice(0, end), message.slice(end)];
  return `**${words(first)}**${words(rest)}`;
}

/** Messages show code between backticks. It stays code, and quoting others it stays harmless. */
function words(message: string): string {
  const parts = message.split(/(`[^`]+`)/);
  return parts.map((part, index) => (index % 2 === 1 ? codeSpan(part.slice(1, -1)) : plainText(part))).join('');
}

function proposal(anchor: Anchor): readonly string[] {
  if (anchor.replacement === undefined) return anchor.images.flatMap(draftLine);
  if (anchor.applicable) return [fencedBlock(anchor.replacement, 'suggestion')];
  return [
    'The line endings of this file are mixed, and GitHub would rewrite them all: put this in by hand.',
    fencedBlock(anchor.replacement),
  ];
}

function draftLine({ suggestion }: Judged): readonly string[] {
  return suggestion === undefined ? [] : [`Draft: ${codeSpan(suggestion.alt)}`];
}

function closing({ images }: Anchor): string {
  const rules = [...new Set(images.flatMap(({ findings }) => findings[0]?.rule ?? []))].slice(0, mostNamed);
  const links = rules.map((rule) => `[${plainText(rule)}](${rulePage(rule)})`);
  return [...provenance(images), ...decorative(images), `Why, and how to silence it: ${links.join(', ')}`].join(' ');
}

/** A draft is always called one, and says what it was made from. */
function provenance(images: readonly Judged[]): readonly string[] {
  const drafted = images.filter(({ suggestion }) => suggestion !== undefined);
  const caption = drafted.map(({ caption }) => caption).find(isDrafted);
  if (caption === undefined) return [];
  const heading = drafted.length === 1 && caption.askedHere ? drafted[0]?.image.context.heading : undefined;
  const from =
    heading === undefined ? 'the picture' : `the picture and the section “${plainText(heading.slice(0, 100))}”`;
  return [`Drafted by ${plainText(caption.model)} from ${from}: read it before you commit it.`];
}

function isDrafted(caption: Caption | undefined): caption is Extract<Caption, { status: 'ok' }> {
  return caption?.status === 'ok';
}

/**
 * How to say in Markdown that a picture says nothing: it has no words for that, HTML has. Not where the picture is all that a link
 * holds: that one needs a name.
 */
function decorative(images: readonly Judged[]): readonly string[] {
  const [only] = images;
  if (only === undefined || images.length > 1 || only.image.context.control?.otherText === '') return [];
  const { src, syntax } = only.image;
  const isTold = only.findings[0]?.message.includes('alt=""');
  if (isTold || syntax === 'img' || src.length > 200) return [];
  return [
    `Decorative? Use ${codeSpan(`<img src="${src.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" alt="">`)}.`,
  ];
}
