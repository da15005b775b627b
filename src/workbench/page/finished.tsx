import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Outcome, State } from '../api.ts';
import type { Store } from './store.ts';

/** What the run has changed, when nothing is left to decide. */
export function Finished({ store, state }: { readonly store: Store; readonly state: State }) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    title.current?.focus();
  }, []);
  const open = state.queue.filter(({ outcome }) => outcome === undefined).length;
  const counts = outcomes
    .map((outcome) => ({ outcome, count: state.queue.filter((item) => item.outcome === outcome).length }))
    .filter(({ count }) => count > 0);
  const { before, now } = state.coverage;
  const Ending = store.room.ending;
  return (
    <section class="finished" aria-labelledby="finished">
      <h2 id="finished" ref={title} tabIndex={-1}>
        {state.queue.length === 0
          ? 'There is nothing to decide'
          : open === 0
            ? 'Everything is decided'
            : 'This part of the queue is done'}
      </h2>
      {open > 0 && <p>{open} more images are hidden by the filter.</p>}
      {store.room.isWriting && (
        <p>
          Coverage: <strong>{before} %</strong> at the start, <strong>{now} %</strong> now.
        </p>
      )}
      {counts.length > 0 && (
        <ul class="counts">
          {counts.map(({ outcome, count }) => (
            <li key={outcome}>
              <strong>{count}</strong> {outcome}
            </li>
          ))}
        </ul>
      )}
      {state.changedFiles.length > 0 && (
        <>
          <h3>Changed files</h3>
          <ul class="files">
            {state.changedFiles.map((file) => (
              <li key={file}>
                <bdi>{file}</bdi>
              </li>
            ))}
          </ul>
          <p>Read what changed, then commit it:</p>
          <pre tabIndex={0}>
            <code>git diff -- {state.changedFiles.map(quoted).join(' ')}</code>
          </pre>
        </>
      )}
      <p class="actions">
        {Ending !== undefined && <Ending state={state} say={store.setMessage} />}
        <button
          type="button"
          disabled={!state.canUndo || store.isBusy}
          onClick={() => {
            void store.undo();
          }}
        >
          Undo <kbd aria-hidden="true">U</kbd>
        </button>
      </p>
      {state.journal !== undefined && (
        <p class="quiet">
          The decisions are kept in <bdi>{state.journal}</bdi>. Ctrl-C in the terminal ends the workbench.
        </p>
      )}
    </section>
  );
}

const outcomes: readonly Outcome[] = ['accepted', 'edited', 'written', 'decorative', 'ignored', 'skipped'];

/** As a shell takes it. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
