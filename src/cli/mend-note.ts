import { count } from '../lib/count.ts';
import type { Report } from '../model/report.ts';
import { isUnoffered } from '../model/reviewed-image.ts';
import { createPolicy, type Policy } from '../review/policy.ts';

/** What `--fix` would do without a model; nothing where it would do nothing. */
export async function mendNote({ images }: Report, policy: Policy): Promise<readonly string[]> {
  const unoffered = images.filter((reviewed) => reviewed.inScope && isUnoffered(reviewed)).length;
  const more =
    unoffered === 0
      ? []
      : [
          `\`--fix --context-drafts always\` writes ${unoffered === 1 ? 'that draft' : `those ${unoffered} drafts`} into the files, where that changes nothing else; with \`--dry-run\` it only shows ${unoffered === 1 ? 'it' : 'them'}.`,
        ];
  return [...(await mends(images, policy)), ...more];
}

async function mends(images: Report['images'], policy: Policy): Promise<readonly string[]> {
  const found = images.filter(({ inScope, findings }) => inScope && findings.length > 0);
  if (found.length === 0) return [];
  const { mendable } = await import('../review/propose.ts');
  const number = mendable(found, createPolicy(policy));
  if (number === 0) return [];
  const subject = count(number, 'image can be fixed', 'images can be fixed');
  return [`${subject} without a model: \`--fix\` writes that, and \`--fix --dry-run\` shows it.`];
}
