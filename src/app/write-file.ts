import { constants, writeFileSync } from 'node:fs';
import { access, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../lib/errors.ts';
import { namedFile, type NamedFile } from './named-file.ts';

/** What is written: the whole, or its parts in order. */
export type Content = string | Uint8Array | Iterable<string>;

/** A file that was not written: why, what is on the disk now, and what to do, a sentence each; `why` is the end of one. */
export type NotWritten = { readonly why: string; readonly onDisk: string; readonly remedy: string };

/**
 * Writes a file as a whole or not at all: beside its place, and renamed when every byte is on the disk. So whatever ends the program, its
 * place has the old text or the new one. An existing file keeps its mode and, if possible, its owner. A pipe or a terminal is written
 * directly.
 *
 * @param root absolute working folder
 * @param file absolute, or relative to `root`; links in it are followed as {@link namedFile} says, and missing folders are created
 * @param keep called while a part of it is on the disk, so that no signal ends the program then; see `World` of the command line
 * @returns undefined when it is written
 */
export async function writeFile(
  root: string,
  file: string,
  content: Content,
  keep: () => () => void = () => () => undefined,
): Promise<NotWritten | undefined> {
  let target: NamedFile | undefined;
  try {
    target = await namedFile(root, file);
    if (target.kind === 'outside')
      return { why: 'a link on its path leads out of the repository', onDisk: unchanged, remedy: nameTarget };
    if (target.kind === 'folder') return { why: 'it is a folder', onDisk: unchanged, remedy: nameFile };
    if (target.kind === 'stream') await send(target.path, content);
    else await replace(target, content, keep);
    return undefined;
  } catch (error) {
    // Errors of the file system have a code; any other error is a bug of ours.
    if (!(error instanceof Error && 'code' in error)) throw error;
    const [why, remedy] = causes[String(error.code)] ?? [messageOf(error), nameFile];
    return { why, onDisk: leftBehind[target?.kind ?? 'absent'] ?? unchanged, remedy };
  }
}

const unchanged = 'What is there is unchanged.';
const leftBehind: Readonly<Partial<Record<NamedFile['kind'], string>>> = {
  file: 'The file on the disk is unchanged.',
  absent: 'No part of it is on the disk.',
  stream: 'A part of it may have been written.',
};

const nameFile = 'Name a file in a folder that you can write to.';
const nameTarget = 'Name the file that the link leads to, if it is the one that you want.';
const freeSpace = 'Free some space and run the command again, or name a file on another disk.';
const notAllowed = ['its permissions do not allow it', 'Change the permissions, or name another file.'] as const;

/** What the codes of the file system mean, and the remedies. */
const causes: Readonly<Partial<Record<string, readonly [why: string, remedy: string]>>> = {
  ENOSPC: ['the disk is full', freeSpace],
  EDQUOT: ['the quota of the disk is used up', freeSpace],
  EFBIG: ['it is larger than a file may be here', freeSpace],
  EACCES: notAllowed,
  EPERM: notAllowed,
  EROFS: ['the disk can only be read', nameFile],
  ENOTDIR: ['a part of its path is a file, not a folder', nameFile],
};

async function send(path: string, content: Content): Promise<void> {
  const own = ownFile(path);
  if (own !== undefined && (await stat(path)).isFile()) {
    // Opened again, it would be written from its start, over what was printed before.
    for (const part of partsOf(content)) writeFileSync(own, part);
    return;
  }
  const handle = await open(path, constants.O_WRONLY | constants.O_APPEND);
  try {
    for (const part of partsOf(content)) await handle.writeFile(part);
  } finally {
    await handle.close();
  }
}

function partsOf(content: Content): Iterable<string | Uint8Array> {
  return typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
}

/** The number of an open file of this process, from its path. */
function ownFile(path: string): number | undefined {
  const [, owner, number] = /^\/(?:proc\/(\w+)|dev)\/fd\/(\d+)$/.exec(path) ?? [];
  return number !== undefined && [undefined, 'self', String(process.pid)].includes(owner) ? Number(number) : undefined;
}

type Replaced = Extract<NamedFile, { readonly kind: 'file' | 'absent' }>;

async function replace(target: Replaced, content: Content, keep: () => () => void): Promise<void> {
  const folder = dirname(target.path);
  // A rename would replace a file that is protected against writing, too.
  if (target.kind === 'file') await access(target.path, constants.W_OK);
  else await mkdir(folder, { recursive: true });
  // The ending is none of a document, and the name has the same length for a file with the longest name of all.
  const beside = join(folder, `.alt-text-review-${crypto.randomUUID()}.tmp`);
  const release = keep();
  try {
    await fill(beside, target, content);
    await rename(beside, target.path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    release();
  }
}

async function fill(beside: string, target: Replaced, content: Content): Promise<void> {
  const handle = await open(beside, 'wx', target.kind === 'file' ? 0o600 : 0o666);
  try {
    for (const part of partsOf(content)) await handle.writeFile(part);
    if (target.kind === 'file') {
      const { mode, uid, gid } = target.stats;
      const own = await handle.stat();
      // Only root may give files away. It comes before the mode, because it takes special bits away.
      if (own.uid !== uid || own.gid !== gid) await handle.chown(uid, gid).catch(() => undefined);
      await handle.chmod(mode & 0o7777);
    }
    // Some disks are found full only now.
    await handle.sync();
  } finally {
    await handle.close();
  }
}
