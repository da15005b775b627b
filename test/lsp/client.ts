import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExecuteCommandRequest,
  ExitNotification,
  HoverRequest,
  InitializedNotification,
  PublishDiagnosticsNotification,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type Command,
  type PublishDiagnosticsParams,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { runCli } from '../../src/cli/index.ts';
import { systemClock } from '../../src/lib/clock.ts';

/** An editor that speaks with `alt-text-review lsp` over two streams. */
export async function edit(dir: string, env: Readonly<Record<string, string>> = {}, flags: readonly string[] = []) {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const printed: string[] = [];
  const ended = runCli(['lsp', '--stdio', ...flags], {
    cwd: dir,
    env,
    stdout: (text) => printed.push(text),
    stderr: (text) => printed.push(text),
    streams: () => ({ input: toServer, output: toClient }),
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    fetch,
    clock: systemClock,
    today: '2026-10-01',
    signal: new AbortController().signal,
    keep: () => () => undefined,
    packageDir: dir,
  });
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const published: PublishDiagnosticsParams[] = [];
  const messages: string[] = [];
  const waiting: (() => void)[] = [];
  const texts = new Map<string, TextDocument>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    for (const wake of waiting.splice(0)) wake();
  });
  connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    messages.push(message);
    for (const wake of waiting.splice(0)) wake();
  });
  connection.onRequest(ApplyWorkspaceEditRequest.type, async ({ edit: change }) => {
    await apply(change);
    return { applied: true };
  });
  connection.listen();
  onTestFinished(() => {
    connection.dispose();
    toServer.end();
  });

  const uriOf = (path: string) => pathToFileURL(join(dir, path)).href;
  await connection.sendRequest('initialize', {
    processId: null,
    capabilities: {},
    workspaceFolders: [{ uri: pathToFileURL(dir).href, name: 'site' }],
  });
  await connection.sendNotification(InitializedNotification.type, {});

  /** Resolves with the first answer that passes, also one that came before. */
  async function until<Found>(find: () => Found | undefined): Promise<Found> {
    for (;;) {
      const found = find();
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  }

  async function change(path: string, text: string): Promise<void> {
    const uri = uriOf(path);
    const version = (texts.get(uri)?.version ?? 0) + 1;
    texts.set(uri, TextDocument.create(uri, 'markdown', version, text));
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  async function apply(given: WorkspaceEdit): Promise<void> {
    for (const { textDocument, edits } of given.documentChanges as TextDocumentEdit[]) {
      const text = texts.get(textDocument.uri)!;
      if (text.version !== textDocument.version) throw new Error('The edit is for another version.');
      const path = decodeURIComponent(textDocument.uri.slice(uriOf('').length + 1));
      await change(path, TextDocument.applyEdits(text, edits as Parameters<typeof TextDocument.applyEdits>[1]));
    }
  }

  const at = (path: string, part: string) => {
    const text = texts.get(uriOf(path))!;
    return text.positionAt(text.getText().indexOf(part));
  };

  return {
    messages,
    published,
    change,
    apply,
    text: (path: string) => texts.get(uriOf(path))?.getText(),
    async open(path: string, text: string) {
      texts.set(uriOf(path), TextDocument.create(uriOf(path), 'markdown', 1, text));
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri: uriOf(path), languageId: 'markdown', version: 1, text },
      });
    },
    /** What the server says of the newest version. */
    diagnostics: (path: string) =>
      until(() => {
        const uri = uriOf(path);
        return published.findLast((one) => one.uri === uri && one.version === texts.get(uri)?.version)?.diagnostics;
      }),
    message: (pattern: RegExp) => until(() => messages.find((message) => pattern.test(message))),
    hover: (path: string, part: string) =>
      connection.sendRequest(HoverRequest.type, { textDocument: { uri: uriOf(path) }, position: at(path, part) }),
    async actions(path: string, part: string): Promise<readonly CodeAction[]> {
      const start = at(path, part);
      const actions = await connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: uriOf(path) },
        range: { start, end: start },
        context: { diagnostics: [] },
      });
      return (actions ?? []) as readonly CodeAction[];
    },
    run: ({ command, arguments: given }: Command) =>
      connection.sendRequest(ExecuteCommandRequest.type, { command, ...(given && { arguments: given }) }),
    save: (path: string) =>
      connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri: uriOf(path) } }),
    close: (path: string) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uriOf(path) } }),
    async exit() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      return { code: await ended, printed, isHeld: !toServer.destroyed };
    },
    ended,
    endInput: () => toServer.end(),
  };
}
