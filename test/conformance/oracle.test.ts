import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from '../../src/formats/html/index.ts';
import type { Image } from '../../src/model/image.ts';
import { namesOf, violations } from './oracle.ts';
import { pages, type Sample, type SamplePage } from './pages.ts';
import { runs } from '../world/runs.ts';

// Where we differ from an oracle on purpose, or where it has no answer, `skip` lists it; docs/conformance.md has the same list.

test('Names equal those that dom-accessibility-api computes in jsdom', () => {
  const skip = ({ tag, attributes }: Sample, image: Image) =>
    // jsdom gives every area `display: none`.
    tag === 'area' ||
    // It does not know that focus and global attributes bring a presentational element back, with its alt.
    attributes.role === 'none' ||
    attributes.role === 'presentation' ||
    isInConflict(image) ||
    // Out of the accessibility tree there is no name; it would return the tooltip.
    image.decorative;
  fc.assert(
    fc.property(pages, (page) => {
      const met = meet(page).flatMap(([sample, image]) =>
        image && !skip(sample, image) ? [[sample.id, image.name ?? nothing(sample)] as const] : [],
      );
      const names = namesOf(
        page.html,
        met.map(([id]) => id),
      );
      expect(Object.fromEntries(met)).toEqual(Object.fromEntries(names));
    }),
    runs(3),
  );
});

/** What it says of an image without a name: a browser gives a button this default name in its own language, which does not say what the button does. */
function nothing({ tag }: Sample): string {
  return tag === 'input' ? 'Submit Query' : '';
}

const presence = ['image-alt', 'input-image-alt', 'area-alt', 'svg-img-alt', 'role-img-alt'];

test('Images without a name are those that axe-core reports in jsdom', async () => {
  const skip = ({ tag, attributes }: Sample, image: Image | undefined) =>
    // axe waits for an object to load, which none does in jsdom.
    tag === 'object' ||
    (image?.markedDecorative === true && hasVoidAria(attributes)) ||
    // An alt of spaces fails axe even beside another name, and on what is marked as decoration.
    (attributes.alt === ' ' && (image?.name !== undefined || image?.markedDecorative === true)) ||
    // It does not read the title of a drawing inside a target of aria-labelledby.
    attributes['aria-labelledby'] === 'drawn' ||
    // It lets an empty alt pass beside a role that asks for a name, and has other rules for such roles.
    (attributes.alt === '' && otherRoles.has(attributes.role ?? '')) ||
    // It lets an empty alt pass that is overruled; the next test holds us to its rule for that.
    (image !== undefined && isInConflict(image));
  await fc.assert(
    fc.asyncProperty(pages, async (page) => {
      const compared = meet(page).filter(([sample, image]) => !skip(sample, image));
      const nameless = compared.filter(([, image]) => image && !image.decorative && image.name === undefined);
      const complaints = await violations(page.html, presence);
      const ids = compared.map(([{ id }]) => id).filter((id) => complaints.has(id));
      expect(nameless.map(([{ id }]) => id)).toEqual(ids);
    }),
    quick,
  );
});

test('Decoration that stays exposed is what axe-core calls a conflict of the presentation role', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (page) => {
      const compared = meet(page).filter(([sample]) => isComparable(sample));
      const conflicts = compared.filter(([, image]) => image && isInConflict(image));
      const complaints = await violations(page.html, ['presentation-role-conflict']);
      const ids = compared.map(([{ id }]) => id).filter((id) => complaints.has(id));
      expect(conflicts.map(([{ id }]) => id)).toEqual(ids);
    }),
    quick,
  );
});

/** Without shrinking: an audit takes too long for the hundreds of tries. */
const quick = { ...runs(2), endOnFailure: true } as const;

const otherRoles = new Set(['button', 'separator']);

/** Attributes that overrule decoration for axe; by WAI-ARIA they are as good as none. */
function hasVoidAria(attributes: Sample['attributes']): boolean {
  return (
    attributes['aria-hidden'] === 'false' ||
    [attributes['aria-label'], attributes['aria-labelledby']].some((value) => value?.trim() === '')
  );
}

/** Beside another role, an empty alt makes no decoration for us. */
function isComparable({ tag, attributes }: Sample): boolean {
  return ['img', 'svg', 'titled'].includes(tag) && !otherRoles.has(attributes.role ?? '') && !hasVoidAria(attributes);
}

function isInConflict({ markedDecorative, decorative }: Image): boolean {
  return markedDecorative && !decorative;
}

/** The samples of a page with what we found of them. */
function meet(page: SamplePage): readonly (readonly [Sample, Image | undefined])[] {
  const images = html.read(page.html).images;
  return page.samples.map((sample) => {
    const image = images.find(({ span }) => page.html.slice(span.start, span.end).includes(` id="${sample.id}"`));
    return [sample, image] as const;
  });
}
