export { readTexts } from './repository/blobs.ts';
export { changedFiles, unlistedFiles } from './repository/changed-files.ts';
export { createClient } from './client.ts';
export { earlierDrafts } from './review/earlier-drafts.ts';
export { comparedCommits, mergeBase } from './repository/compare.ts';
export { fileElsewhere } from './repository/file-elsewhere.ts';
export { createFolders } from './repository/folders.ts';
export { linksTo, pageOfFile, runPage } from './repository/links.ts';
export { createPictureFiles, publicAddress } from './repository/pictures.ts';
export { publish } from './review/publish.ts';
export { readManyTexts } from './repository/texts.ts';
export { createTree, filesOf, isSmall } from './repository/tree.ts';
export { withUnlisted } from './repository/unlisted.ts';
export { findPull, pullOfNumber } from './repository/workflow-run.ts';
export { answerTo } from './talk/answer.ts';
export { readAsked } from './talk/asked.ts';
export type { TalkCommand } from './talk/command.ts';
export { commitFiles } from './talk/commit.ts';
export { mayWrite } from './talk/permission.ts';
export { replacedLines, suggestionIn, withLines } from './talk/suggestion.ts';
export type { Asked, OwnThread, Waiting } from './talk/waiting.ts';
export {
  againAnswer,
  buttonsAnswer,
  committedAnswer,
  leftAnswer,
  noDraftAnswer,
  suggestedAnswer,
  usage,
  type CarriedOut,
  type Deed,
  type Place,
} from './talk/words.ts';
export { explain } from './errors.ts';
export { findingId } from './review/comments.ts';
