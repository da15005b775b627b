import { basename, dirname, relative, sep } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isBelow } from '../lib/is-below.ts';
import { judge, type Judged } from './judge.ts';
import type { Project } from './project.ts';

/** Opens the project of a folder, once for as long as its settings stay. @param folder absolute */
export type OpenProject = (folder: string) => Promise<Project>;

/** A text that an editor has open, in its project. */
export type OpenText = { readonly project: Project; readonly path: string };

/** The projects of an editor. */
export type Projects = {
  /** Where a text belongs; undefined for one that is no file, such as one that was never saved. */
  readonly of: (uri: string) => Promise<OpenText | undefined>;
  /** Forgets the projects whose settings are in a file. @returns whether there are any */
  readonly forget: (uri: string) => boolean;
};

/** @param folders that the editor has open; absolute */
export function createProjects(folders: readonly string[], open: OpenProject): Projects {
  const opened = new Map<string, Promise<Project>>();
  const settled = new Map<string, Project>();
  const folderOf = (file: string) =>
    folders.filter((folder) => isBelow(folder, file)).toSorted((a, b) => b.length - a.length)[0] ?? dirname(file);

  return {
    async of(uri) {
      const file = fileOf(uri);
      if (file === undefined) return undefined;
      const folder = folderOf(file);
      const opening = opened.get(folder) ?? open(folder);
      opened.set(folder, opening);
      const project = await opening;
      settled.set(folder, project);
      return { project, path: relative(folder, file).split(sep).join('/') };
    },
    forget(uri) {
      const file = fileOf(uri);
      if (file === undefined) return false;
      const folder = folderOf(file);
      const path = relative(folder, file).split(sep).join('/');
      // An error in the settings may come from a file that nobody knows yet.
      if (settled.get(folder)?.settingsFiles.has(path) !== true && !basename(file).startsWith('alt-text-review.'))
        return false;
      return opened.delete(folder);
    },
  };
}

function fileOf(uri: string): string | undefined {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    // An address of a file on another machine, or one with an encoded slash.
    return undefined;
  }
}

/** Lets in what the editor has sent already: one turn of the event loop reads it, and another one handles a message. */
async function messagesThatWait(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

/** A change is made to the text that is open, whatever still asks about the version before. */
function copyOf(text: TextDocument): TextDocument {
  return TextDocument.create(text.uri, text.languageId, text.version, text.getText());
}

/** Judges a text, and again as long as it changed meanwhile: while a person types, most versions are never looked at. */
export function createJudge(current: (uri: string) => TextDocument | undefined, projects: Projects) {
  const known = new Map<string, { readonly text: TextDocument; readonly judged: Promise<Judged | undefined> }>();

  async function judged(text: TextDocument): Promise<Judged | undefined> {
    const place = await projects.of(text.uri);
    return place && judge(place.project, place.path, text.getText());
  }

  return {
    /** What is known of the newest version of a text; undefined for one that is not open, or not read. */
    async newest(uri: string): Promise<{ text: TextDocument; judged: Judged } | undefined> {
      for (;;) {
        const version = current(uri)?.version;
        await messagesThatWait();
        const open = current(uri);
        if (open === undefined) return undefined;
        if (open.version !== version) continue;
        const before = known.get(uri);
        const text = before?.text.version === version ? before.text : copyOf(open);
        const entry = before?.text === text ? before : { text, judged: judged(text) };
        known.set(uri, entry);
        const found = await entry.judged;
        if (current(uri)?.version === version) return found && { text, judged: found };
      }
    },
    forget(uri: string): void {
      known.delete(uri);
    },
  };
}
