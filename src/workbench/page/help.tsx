import { useLayoutEffect, useRef } from 'preact/hooks';
import { keysOf } from './keys.ts';

type Props = {
  /** Whether this is the workbench, and not a report. */
  readonly isWriting: boolean;
  readonly isOpen: boolean;
  readonly hasKeys: boolean;
  readonly onKeys: (hasKeys: boolean) => void;
  readonly onClose: () => void;
};

/** The list of keys, as a dialog. */
export function Help({ isWriting, isOpen, hasKeys, onKeys, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">Keys</h2>
      <dl class="keys">
        {keysOf(isWriting).map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key.toUpperCase()}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>1</kbd>–<kbd>9</kbd>
          </dt>
          <dd>Choose a draft</dd>
        </div>
        <div>
          <dt>
            <kbd>Enter</kbd>
          </dt>
          <dd>In the text: {isWriting ? 'write it into the file' : 'decide for it'}</dd>
        </div>
        <div>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>In the text: leave it, so that the keys work again</dd>
        </div>
      </dl>
      <label>
        <input
          type="checkbox"
          checked={hasKeys}
          onChange={({ currentTarget }) => {
            onKeys(currentTarget.checked);
          }}
        />{' '}
        Single keys are on
      </label>
      <p class="quiet">
        {isWriting
          ? 'Each decision is written into its file at once. Nothing is committed: read git diff before you do.'
          : 'Decisions stay in this browser until they are saved. alt-text-review apply writes them into the files.'}
      </p>
      <form method="dialog">
        <button type="submit">Close</button>
      </form>
    </dialog>
  );
}
