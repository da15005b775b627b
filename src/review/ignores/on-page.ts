import { lineStarts, locate } from '../../lib/lines.ts';
import type { PageText } from '../../model/format.ts';
import type { Comment, Span } from '../../model/text.ts';
import type { IgnoreContext } from './comment.ts';
import { applyIgnores, type Complaint, type Ignored } from './index.ts';

/**
 * As {@link applyIgnores}, by the lines that authors see, where a file writes them in another way.
 *
 * @param page undefined where the lines of the file are those of the page
 */
export function applyIgnoresOn<Kind extends Complaint>(
  page: PageText | undefined,
  text: string,
  comments: readonly Comment[],
  complaints: readonly Kind[],
  context: IgnoreContext,
): Ignored<Kind> {
  if (page === undefined) return applyIgnores(text, comments, complaints, context);
  const starts = lineStarts(page.text);
  const moved = ({ start, end }: Span) => ({ start: page.toPage(start), end: page.toPage(end) });
  const placed = complaints.map((complaint) => {
    const span = moved(complaint.image.span);
    return { complaint, image: { span }, location: locate(starts, span), findings: complaint.findings };
  });
  const written = comments.map((comment) => ({ ...comment, span: moved(comment.span) }));
  const { left, problems } = applyIgnores(page.text, written, placed, context);
  const inFile = lineStarts(text);
  return {
    left: left.map(({ complaint, findings, ignored }) => ({ ...complaint, findings, ignored })),
    problems: problems.map((problem) => {
      const at = page.toFile(starts[problem.line - 1] ?? 0);
      return { ...problem, line: locate(inFile, { start: at, end: at }).line };
    }),
  };
}
