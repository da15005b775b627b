import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Hover } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { codeSpan } from '../lib/markdown-text.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import { likeliestWith, type LikeliestOf } from '../pictures/mapped.ts';
import { heardAs } from '../text/heard-as.ts';
import { rulePage } from '../text/homepage.ts';
import { rangeOf } from './diagnostics.ts';
import type { Project } from './project.ts';

/** What a person sees over an image: its picture, what a screen reader says, and what is wrong with it. */
export function hoverOf(reviewed: ReviewedImage, text: TextDocument, { folder, review }: Project): Hover {
  const { image, findings } = reviewed;
  const heard = heardAs(image);
  const parts = [
    ...pictureOf(reviewed, folder, likeliestWith(review.policy.addresses)),
    heard.line === '' ? 'A screen reader says nothing.' : `A screen reader says: ${codeSpan(heard.line)}`,
    ...(heard.note === undefined ? [] : [heard.note]),
    ...findings.map(
      ({ rule, severity, message }) => `**${severity}** [${rule}](${rulePage(rule)}): ${codeless(message)}`,
    ),
  ];
  return { contents: { kind: 'markdown', value: parts.join('\n\n') }, range: rangeOf(image.span, text) };
}

/** The picture, where its address is a path inside the folder; an editor would fetch one of another site. */
function pictureOf({ image, document }: ReviewedImage, folder: string, likeliestOf: LikeliestOf): readonly string[] {
  const path = likeliestOf(image.src, document.path);
  if (path === undefined || posix.normalize(path).startsWith('..')) return [];
  // Parentheses and brackets may stand in an address of a file, and would end it in Markdown.
  const address = pathToFileURL(join(folder, path)).href.replace(
    /[()[\]<>]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return [`![](${address}|height=160)`];
}

/** A message of a rule as Markdown. What it quotes of the page stands in quotation marks, and must not be read as markup. */
function codeless(message: string): string {
  return message.replace(/[\\*_[\]<>&|~!$]/g, '\\$&');
}
