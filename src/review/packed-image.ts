import { createPack, type Pack } from '../lib/pack.ts';
import { identityOf } from '../text/identity.ts';
import type { LintedImage, ReviewedImage } from '../model/reviewed-image.ts';
import type { Finding } from '../model/rule.ts';
import { fromRow, rowOf, type ImageRow, type Written } from './image-row.ts';

/** What an image gets after it was linted. */
type Added = Partial<Omit<ReviewedImage, keyof Omit<LintedImage, 'origin'>>>;

/** Where the packed images of a scan are. Many of them have the same findings. */
export type ImagePacks = { readonly written: Pack<Written>; readonly findings: Pack<readonly Finding[]> };

export function createImagePacks(): ImagePacks {
  return {
    written: createPack<Written, ImageRow>({ toRow: rowOf, fromRow }),
    findings: createPack<readonly Finding[], readonly Finding[]>({
      toRow: (all) => all,
      fromRow: (all) => all,
      recent: 1_000,
    }),
  };
}

/** Packs an image. @param written the place of that part of it, if it is packed already */
export function packImage(one: LintedImage, packs: ImagePacks, written = packs.written.add(one)): LintedImage {
  const { document, image, identity, findings } = one;
  const first = identityOf(document.path, image.src, 1);
  const occurrence = Number(identity.slice(first.length - 1));
  return new PackedImage(one, { packs, written, findings: packs.findings.add(findings), occurrence }, nothing);
}

/** The image with what is added: packed if it was, and then itself where all that is added is undefined. */
export function withAdded<One extends LintedImage, More extends Added>(one: One, more: More): One & More {
  if (!(one instanceof PackedImage)) return { ...one, ...more };
  const packed: LintedImage = one.with(more);
  return packed as One & More;
}

type Places = {
  readonly packs: ImagePacks;
  readonly written: number;
  readonly findings: number;
  /** See {@link identityOf}. */
  readonly occurrence: number;
};

const nothing: Added = {};

/**
 * An image of a large scan. What is large of it is packed, and unpacked whenever it is asked for. A copy (`{ ...image }`) has all of it unpacked,
 * so {@link withAdded} is the way to add something to many images.
 */
class PackedImage implements LintedImage {
  /** Properties of each image, for copies, with functions that all of them share. */
  static readonly #unpacked = {
    image: unpacked((one) => one.#written.image),
    location: unpacked((one) => one.#written.location),
    source: unpacked((one) => one.#written.source),
    findings: unpacked((one) => one.#places.packs.findings.at(one.#places.findings)),
    identity: unpacked((one) => identityOf(one.document.path, one.image.src, one.#places.occurrence)),
  };

  readonly document: LintedImage['document'];
  readonly status: LintedImage['status'];
  readonly inScope: boolean;
  readonly isGenerated: LintedImage['isGenerated'];
  declare readonly image: LintedImage['image'];
  declare readonly location: LintedImage['location'];
  declare readonly source: string;
  declare readonly findings: LintedImage['findings'];
  declare readonly identity: string;
  readonly #places: Places;
  readonly #added: Added;

  constructor({ document, status, inScope, isGenerated }: LintedImage, places: Places, added: Added) {
    this.document = document;
    this.status = status;
    this.inScope = inScope;
    this.isGenerated = isGenerated;
    this.#places = places;
    this.#added = added;
    Object.defineProperties(this, PackedImage.#unpacked);
    Object.assign(this, added);
  }

  get #written(): Written {
    return this.#places.packs.written.at(this.#places.written);
  }

  with(more: Added): PackedImage {
    const isMore = Object.values(more).some((value) => value !== undefined);
    return isMore ? new PackedImage(this, this.#places, { ...this.#added, ...more }) : this;
  }
}

function unpacked<Value>(read: (one: PackedImage) => Value) {
  return {
    enumerable: true,
    get(this: PackedImage) {
      return read(this);
    },
  };
}
