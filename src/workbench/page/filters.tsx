import type { State } from '../api.ts';
import { facets, valuesOf, type Facet } from './queue.ts';
import type { Store } from './store.ts';

type Props = { readonly store: Store; readonly state: State };

/** Which images of the queue are shown. */
export function Filters({ store, state }: Props) {
  const { filter, setFilter } = store;
  const set = facets.filter((facet) => filter.only[facet] !== undefined).length;
  return (
    <div class="filters">
      <label>
        Search{' '}
        <input
          type="search"
          value={filter.search}
          placeholder="file, picture or rule"
          onInput={({ currentTarget }) => {
            setFilter({ ...filter, search: currentTarget.value });
          }}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={filter.isDoneShown}
          onChange={({ currentTarget }) => {
            setFilter({ ...filter, isDoneShown: currentTarget.checked });
          }}
        />{' '}
        decided
      </label>
      {state.queue.some(({ severity }) => severity === 'info') && (
        <label>
          <input
            type="checkbox"
            checked={filter.isInfoShown}
            onChange={({ currentTarget }) => {
              setFilter({ ...filter, isInfoShown: currentTarget.checked });
            }}
          />{' '}
          advice
        </label>
      )}
      <details>
        <summary>{set === 0 ? 'Filter' : `Filter (${set})`}</summary>
        {facets.map((facet) => (
          <Choice key={facet} facet={facet} store={store} state={state} />
        ))}
        {set > 0 && (
          <button
            type="button"
            onClick={() => {
              setFilter({ ...filter, only: {} });
            }}
          >
            Show all
          </button>
        )}
      </details>
    </div>
  );
}

function Choice({ facet, store: { filter, setFilter }, state }: Props & { readonly facet: Facet }) {
  return (
    <label class="choice">
      {names[facet]}
      <select
        value={filter.only[facet] ?? ''}
        onChange={({ currentTarget }) => {
          const value = currentTarget.value === '' ? undefined : currentTarget.value;
          setFilter({ ...filter, only: { ...filter.only, [facet]: value } });
        }}
      >
        <option value="">all</option>
        {valuesOf(state.queue, facet).map(([value, count]) => (
          <option key={value} value={value}>
            {sources[value] ?? value} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}

const names: Readonly<Record<Facet, string>> = {
  severity: 'Severity',
  rule: 'Rule',
  folder: 'Folder',
  status: 'Status',
  draft: 'Draft',
};

/** Where a draft comes from, in words. */
const sources: Readonly<Partial<Record<string, string>>> = {
  unread: 'draft nobody has read',
  caption: 'from a model',
  reuse: 'from another place',
  context: 'from the page',
};
