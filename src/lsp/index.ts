import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createConnection, TextDocuments, type Connection } from 'vscode-languageserver';
import {
  createProtocolConnection,
  MessageType,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
  type InitializeParams,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { tool } from '../lib/version.ts';
import { actionsFor, changeOf, draftCommand } from './actions.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { withDraft } from './drafts.ts';
import { hoverOf } from './hover.ts';
import { imageAt, type Judged } from './judge.ts';
import { createJudge, createProjects, type OpenProject, type Projects } from './open-texts.ts';

export type { OpenProject } from './open-texts.ts';
export type { Project } from './project.ts';

/** The two streams between an editor and the server. */
export type Streams = { readonly input: Readable; readonly output: Writable };

/**
 * Serves an editor over the Language Server Protocol (3.17) until it says `exit` or its stream ends: findings as one types, the picture and
 * what a screen reader says over an image, and the edits for it.
 */
export function serve({ input, output }: Streams, open: OpenProject): Promise<void> {
  const ending = new AbortController();
  const ended = new Promise<void>((resolve) => {
    ending.signal.addEventListener('abort', () => {
      // Else the process waits for more of it.
      input.destroy();
      resolve();
    });
  });
  const end = () => {
    ending.abort();
  };
  // The library's own way of making one ends the process.
  const connection = createConnection(
    (logger) => createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger),
    { shutdownReceived: false, initialize: () => undefined, exit: end },
  );
  input.once('end', end);
  input.once('close', end);
  const texts = new TextDocuments(TextDocument);
  let server: Server | undefined;
  connection.onInitialize((params) => {
    server = createServer(connection, texts, createProjects(foldersOf(params), open), ending.signal);
    return {
      serverInfo: { name: tool.name, version: tool.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: ['quickfix'] },
        executeCommandProvider: { commands: [draftCommand] },
      },
    };
  });
  texts.onDidChangeContent(({ document }) => server?.show(document.uri));
  texts.onDidSave(({ document }) => server?.saved(document.uri));
  texts.onDidClose(({ document }) => server?.closed(document.uri));
  connection.onHover((params) => server?.hover(params.textDocument.uri, params.position));
  connection.onCodeAction((params) => server?.actions(params.textDocument.uri, params.range.start) ?? []);
  connection.onExecuteCommand(({ command, arguments: given = [] }) =>
    command === draftCommand ? server?.draft(given) : undefined,
  );
  texts.listen(connection);
  connection.listen();
  return ended;
}

type Position = Parameters<TextDocument['offsetAt']>[0];
type Server = ReturnType<typeof createServer>;

function createServer(
  connection: Connection,
  texts: TextDocuments<TextDocument>,
  projects: Projects,
  ended: AbortSignal,
) {
  const judge = createJudge((uri) => texts.get(uri), projects);
  const told = new Set<string>();
  /** What the editor was told of each text the last time. */
  const shown = new Map<string, Judged>();
  // What an editor said last may be dealt with when it is gone.
  const publish = async (params: Parameters<Connection['sendDiagnostics']>[0]) => {
    if (!ended.aborted) await connection.sendDiagnostics(params);
  };

  async function show(uri: string): Promise<void> {
    const place = await projects.of(uri);
    const mistake = place?.project.mistake;
    if (mistake !== undefined && !told.has(mistake)) await tell(MessageType.Error, mistake);
    if (mistake !== undefined) told.add(mistake);
    const found = await judge.newest(uri);
    // Many changes wait for the same newest version, and a list of all findings is long.
    if (found === undefined || shown.get(uri) === found.judged) return;
    const { text, judged } = found;
    shown.set(uri, judged);
    await publish({ uri, version: text.version, diagnostics: diagnosticsOf(judged, text) });
  }

  const tell = (type: MessageType, message: string) =>
    connection.sendNotification(ShowMessageNotification.type, { type, message });

  const imageUnder = async (uri: string, position: Position) => {
    const found = await judge.newest(uri);
    const reviewed = found && imageAt(found.judged, found.text.offsetAt(position));
    return found && reviewed && { ...found, reviewed };
  };

  return {
    show,
    /** The settings may have changed, and with them what is said of every text. */
    async saved(uri: string): Promise<void> {
      if (!projects.forget(uri)) return;
      for (const text of texts.all()) judge.forget(text.uri);
      await Promise.all(texts.all().map((text) => show(text.uri)));
    },
    async closed(uri: string): Promise<void> {
      judge.forget(uri);
      shown.delete(uri);
      await publish({ uri, diagnostics: [] });
    },
    async hover(uri: string, position: Position) {
      const found = await imageUnder(uri, position);
      const place = await projects.of(uri);
      return found && place ? hoverOf(found.reviewed, found.text, place.project) : null;
    },
    async actions(uri: string, position: Position) {
      const found = await imageUnder(uri, position);
      const place = await projects.of(uri);
      return found && place ? actionsFor(place.project, found.judged, found.reviewed, found.text) : [];
    },
    /** @param given the arguments of {@link draftCommand}, which any client may have written */
    async draft([uri, version, start]: readonly unknown[]): Promise<void> {
      if (typeof uri !== 'string' || typeof start !== 'number') return;
      const found = await judge.newest(uri);
      const reviewed = found?.judged.images.find(({ image }) => image.span.start === start);
      const place = await projects.of(uri);
      if (found === undefined || place === undefined || reviewed === undefined || found.text.version !== version) {
        return tell(MessageType.Warning, 'The text has changed since. Ask again where the picture is now.');
      }
      const draft = await withDraft(place.project, found.judged, reviewed);
      if ('reason' in draft) return tell(MessageType.Warning, draft.reason);
      await connection.workspace.applyEdit({ documentChanges: [changeOf(found.text, draft.text)] });
    },
  };
}

function foldersOf({ workspaceFolders }: InitializeParams): string[] {
  const uris = (workspaceFolders ?? []).map(({ uri }) => uri);
  return uris.filter((uri) => uri.startsWith('file:')).map((uri) => fileURLToPath(uri));
}
