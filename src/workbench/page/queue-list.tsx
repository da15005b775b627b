import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { QueueItem, State } from '../api.ts';
import { Filters } from './filters.tsx';
import type { Store } from './store.ts';

/** CSS px of a row: fixed, so that thousands of images need no measuring. */
const rowPx = 48;
/** Rows above and below what is visible. */
const spare = 8;

type Row =
  | { readonly kind: 'group'; readonly name: string; readonly count: number }
  | { readonly kind: 'item'; readonly item: QueueItem; readonly position: number };

/** The queue as a list, of which only the rows in view are in the page. */
export function QueueList({ store, state }: { readonly store: Store; readonly state: State }) {
  const { groups, currentId } = store;
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  const rows = useMemo(() => {
    let position = 0;
    return groups.flatMap(({ name, items }): readonly Row[] => [
      { kind: 'group', name, count: items.length },
      ...items.map((item): Row => ({ kind: 'item', item, position: (position += 1) })),
    ]);
  }, [groups]);
  const total = store.order.length;

  useLayoutEffect(() => {
    const box = list.current;
    if (box === null) return undefined;
    const measure = new ResizeObserver(() => {
      setHeight(box.clientHeight);
    });
    measure.observe(box);
    return () => {
      measure.disconnect();
    };
  }, []);

  useEffect(() => {
    const box = list.current;
    const at = rows.findIndex((row) => row.kind === 'item' && row.item.id === currentId);
    if (box === null || at === -1) return;
    const [start, end] = [at * rowPx, (at + 1) * rowPx];
    if (start < box.scrollTop) box.scrollTop = start - rowPx;
    else if (end > box.scrollTop + box.clientHeight) box.scrollTop = end + rowPx - box.clientHeight;
  }, [currentId, rows]);

  const first = Math.max(0, Math.floor(top / rowPx) - spare);
  const last = Math.min(rows.length, Math.ceil((top + height) / rowPx) + spare);
  return (
    <nav class="queue" aria-label="Queue">
      <Filters store={store} state={state} />
      <div
        class="list"
        ref={list}
        onScroll={({ currentTarget }) => {
          setTop(currentTarget.scrollTop);
        }}
      >
        {rows.length === 0 && <p class="quiet">No image passes the filter.</p>}
        <ul style={{ height: `${rows.length * rowPx}px` }}>
          {rows.slice(first, last).map((row, index) => (
            <li
              key={row.kind === 'item' ? row.item.id : `group ${row.name}`}
              class={row.kind}
              style={{ top: `${(first + index) * rowPx}px` }}
              {...(row.kind === 'item' && { 'aria-setsize': total, 'aria-posinset': row.position })}
            >
              {row.kind === 'group' ? <Heading {...row} /> : <Item {...row} store={store} />}
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function Heading({ name, count }: { readonly name: string; readonly count: number }) {
  return (
    <strong title={name}>
      <bdi>{name}</bdi> <span class="quiet">{count}</span>
    </strong>
  );
}

function Item({ item, store }: { readonly item: QueueItem; readonly store: Store }) {
  const isCurrent = item.id === store.currentId;
  return (
    <button
      type="button"
      class={item.severity}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={() => {
        store.show(item.id);
      }}
    >
      <span class="mark" aria-hidden="true">
        {item.outcome === undefined ? '○' : '●'}
      </span>
      {item.thumbnail !== undefined && (
        <img class="thumbnail" src={item.thumbnail} alt="" loading="lazy" decoding="async" />
      )}
      <span class="name">
        <bdi>{nameOf(item)}</bdi>
        <span class="quiet">
          <bdi>
            {item.file}:{item.line}
          </bdi>
        </span>
      </span>
      <span class="what">{item.outcome ?? item.rule}</span>
    </button>
  );
}

function nameOf({ src }: QueueItem): string {
  if (src.startsWith('data:')) return 'embedded picture';
  return decoded(src.split(/[?#]/)[0]?.split('/').at(-1) ?? src);
}

/** As people named the file. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
