import type { ReviewedImage } from '../model/reviewed-image.ts';

/** The image with the hint of a person who sees the picture, which counts as a text beside it. */
export function hinted(reviewed: ReviewedImage, hint: string): ReviewedImage {
  const { image } = reviewed;
  const nearby = [hint, image.context.nearby].filter((text) => text !== '').join(' ');
  return { ...reviewed, image: { ...image, context: { ...image.context, nearby } } };
}
