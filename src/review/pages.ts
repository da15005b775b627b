import type { ComparedPage } from './compare.ts';
import { pageOf } from './lint-page.ts';
import { createImagePacks, packImage } from './packed-image.ts';
import type { PagePolicy } from './policy.ts';
import type { Document } from '../model/document.ts';
import type { LintedImage } from '../model/reviewed-image.ts';

/** The pages of a scan, from their reading until all of them are read. */
export type Pages = {
  readonly add: (page: ComparedPage) => void;
  /** In the order in which they were added. A page is there whole only while it is looked at. */
  readonly all: () => Iterable<ReadPage>;
};

export type ReadPage = {
  readonly document: Document;
  readonly page: () => ComparedPage;
  /** Images of the page, with the `image` objects of it, as they are kept for the report. */
  readonly kept: (page: ComparedPage, images: readonly LintedImage[]) => readonly LintedImage[];
};

/**
 * Pages of a scan that stay as they are. Where there are more, all are packed: memory grows to several times of what stays in it while many pages
 * are read. Of fewer pages, even with many images, it does not, and to pack them takes longer than it saves.
 */
const mostUnpacked = 5_000;

/**
 * @param isPackable whether a page can be told from its images and its policy, as it can where no change is reviewed
 * @param most pages that are not packed
 */
export function createPages(policyOf: (path: string) => PagePolicy, isPackable: boolean, most = mostUnpacked): Pages {
  const packs = createImagePacks();
  const stored: (ComparedPage | PackedPage)[] = [];
  let isLarge = false;

  function pack(one: ComparedPage | PackedPage): PackedPage {
    if ('written' in one) return one;
    const { document, checked, comments, tolerance, lines, isAffected } = one;
    return {
      document,
      written: checked.map((image) => packs.written.add(image)),
      findings: checked.map(({ findings }) => packs.findings.add(findings)),
      rest: { comments, tolerance, lines, isAffected },
    };
  }

  function unpack({ document, written, findings, rest }: PackedPage): ComparedPage {
    const checked = written.map((place, index) => ({
      ...packs.written.at(place),
      findings: packs.findings.at(findings[index] ?? 0),
    }));
    return { ...pageOf(document, rest, checked, policyOf(document.path)), isAffected: rest.isAffected };
  }

  return {
    add(page) {
      if (isPackable && !isLarge && stored.length >= most) {
        isLarge = true;
        for (const [index, one] of stored.entries()) stored[index] = pack(one);
      }
      stored.push(isLarge ? pack(page) : page);
    },
    *all() {
      for (const one of stored) {
        const { document } = one;
        if (!('written' in one)) yield { document, page: () => one, kept: (_, images) => images };
        else
          yield {
            document,
            page: () => unpack(one),
            kept({ checked }, images) {
              const places = new Map(checked.map(({ image }, index) => [image, one.written[index]]));
              return images.map((image) => packImage(image, packs, places.get(image.image)));
            },
          };
      }
    },
  };
}

type PackedPage = {
  readonly document: Document;
  /** The places of its images. */
  readonly written: readonly number[];
  /** The places of their findings. */
  readonly findings: readonly number[];
  readonly rest: Pick<ComparedPage, 'comments' | 'tolerance' | 'lines' | 'isAffected'>;
};
