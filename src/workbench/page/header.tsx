import type { State } from '../api.ts';
import { timeLeft, type Grouping } from './queue.ts';
import type { Store } from './store.ts';

type Props = { readonly store: Store; readonly state: State; readonly onHelp: () => void };

/** How far the queue is, and what it is made of. */
export function Header({ store, state, onHelp }: Props) {
  const counted = state.queue.filter(({ severity }) => severity !== 'info' || store.filter.isInfoShown);
  const done = counted.filter(({ outcome }) => outcome !== undefined).length;
  const left = timeLeft(counted.length - done, state.msPerImage);
  const { before, now } = state.coverage;
  const Ending = store.room.ending;
  return (
    <header class="header">
      <h1>{store.room.title}</h1>
      <div class="progress">
        <progress aria-label="Images decided" value={done} max={Math.max(1, counted.length)} />
        <span>
          <strong>{done}</strong> of {counted.length} images{left === undefined ? '' : `, ${left} left`}
        </span>
      </div>
      <span class="coverage">
        Coverage <strong>{now} %</strong>
        {before === now ? '' : ` (${before} % at the start)`}
      </span>
      <label class="grouping">
        Order by{' '}
        <select
          value={store.grouping}
          onChange={({ currentTarget }) => {
            const chosen = groupings.find((name) => name === currentTarget.value);
            if (chosen !== undefined) store.setGrouping(chosen);
          }}
        >
          {groupings.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {store.room.overview !== undefined && (
        <button type="button" aria-pressed={store.isOverview} onClick={store.showOverview}>
          Overview <kbd aria-hidden="true">O</kbd>
        </button>
      )}
      {Ending !== undefined && <Ending state={state} say={store.setMessage} />}
      <button type="button" onClick={onHelp}>
        Help <kbd aria-hidden="true">?</kbd>
      </button>
    </header>
  );
}

const groupings: readonly Grouping[] = ['severity', 'folder', 'rule', 'finding'];
