import type { Command } from './keys.ts';
import type { Store } from './store.ts';

type Props = {
  /** What accepting does now. */
  readonly accepting: string;
  readonly canAccept: boolean;
  readonly store: Store;
  readonly onRun: (command: Command) => void;
  readonly onUndo: () => void;
};

/** The decisions as buttons, each with its key. */
export function Actions({ accepting, canAccept, store, onRun, onUndo }: Props) {
  const { isBusy, state } = store;
  return (
    <div class="actions" role="group" aria-label="Decision">
      <Action name={accepting} command="accept" letter="A" isPrimary isOff={!canAccept} onRun={onRun} />
      <Action name="Decorative" command="decorative" letter="D" isOff={isBusy} onRun={onRun} />
      <Action name="Ignore …" command="ignore" letter="I" isOff={isBusy} onRun={onRun} />
      <Action name="Skip" command="skip" letter="S" isOff={isBusy} onRun={onRun} />
      <Action name="Undo" command="undo" letter="U" isOff={isBusy || state?.canUndo !== true} onRun={onUndo} />
      <Action name="Next file" command="next-file" letter="F" isOff={false} onRun={store.toNextFile} />
    </div>
  );
}

type ActionProps = Pick<Props, 'onRun'> & {
  readonly name: string;
  readonly command: Command;
  readonly letter: string;
  readonly isPrimary?: boolean;
  readonly isOff: boolean;
};

function Action({ name, command, letter, isPrimary, isOff, onRun }: ActionProps) {
  return (
    <button
      type="button"
      class={isPrimary === true ? 'primary' : undefined}
      disabled={isOff}
      onClick={() => {
        onRun(command);
      }}
    >
      {name} <kbd aria-hidden="true">{letter}</kbd>
    </button>
  );
}
