import { createPolicy } from '../review/policy.ts';
import { draftAll } from '../review/draft.ts';
import { whyNoDraft } from '../text/no-draft.ts';
import type { ReviewedImage } from '../model/reviewed-image.ts';
import { withText } from '../workbench/edits.ts';
import type { Judged } from './judge.ts';
import type { Project } from './project.ts';

/** The text with a draft of the model for one image, or why there is none, as a sentence. */
export async function withDraft(
  project: Project,
  { document, images }: Judged,
  reviewed: ReviewedImage,
): Promise<{ readonly text: string } | { readonly reason: string }> {
  const { policy, samePictures } = project.review;
  const result = await draftAll([{ ...reviewed, proposal: undefined }], {
    drafting: project.drafting,
    policyOf: createPolicy(policy),
    samePictures,
    earlier: undefined,
  });
  const draft = result.images[0]?.draft;
  if (draft?.status === 'ok') return withText(document, images, reviewed, draft.text, { policy });
  const why = result.refused ?? (draft === undefined ? 'Nothing about it asks for words.' : whyNoDraft(draft));
  return { reason: why };
}
