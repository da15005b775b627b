export { readTexts } from './blobs.ts';
export { changedFiles, unlistedNote } from './changed-files.ts';
export { createClient } from './client.ts';
export { createPictureReader, publicAddress } from './pictures.ts';
export { publish } from './publish.ts';
export { listPaths } from './tree.ts';
