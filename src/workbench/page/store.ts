import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Decision, DraftView, ImageView, State, Target } from '../api.ts';
import { NotAdmitted } from './api.ts';
import { firstFilter, groupsOf, nextFile, nextOpen, orderOf, type Facet, type Filter, type Grouping } from './queue.ts';
import type { Message, Room } from './room.ts';
import { saying } from './saying.ts';

/** How long the page waits before it looks again for a draft that is being made, in milliseconds. */
const pollMs = 1200;
/** Images after this one that a model is asked about while a person reads. */
const imagesAhead = 4;

/** What the page knows, and what it can do. */
export type Store = ReturnType<typeof useStore>;

/** The state of the page: what the server said, which image is shown, and how the queue is put together. */
export function useStore(room: Room) {
  const { api } = room;
  const [state, setState] = useState<State>();
  const [view, setView] = useState<ImageView>();
  const [currentId, setCurrentId] = useState<string>();
  const [grouping, setGrouping] = useState<Grouping>('severity');
  const [filter, setFilter] = useState<Filter>(firstFilter([]));
  const [message, setMessage] = useState<Message>();
  const [isLost, setIsLost] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [isFinished, setIsFinished] = useState(false);
  const [isOverview, setIsOverview] = useState(false);
  const busy = useRef(false);
  // Rises where a draft is asked for again, so that the page looks for it.
  const [polled, setPolled] = useState(0);

  const groups = useMemo(() => groupsOf(state?.queue ?? [], grouping, filter), [state?.queue, grouping, filter]);
  const order = useMemo(() => orderOf(groups), [groups]);

  const fail = useCallback((error: unknown) => {
    if (error instanceof NotAdmitted) setIsLost(true);
    else setMessage({ kind: 'wrong', text: error instanceof Error ? error.message : String(error) });
  }, []);

  const show = useCallback((id: string | undefined) => {
    setIsFinished(id === undefined);
    setIsOverview(false);
    setCurrentId(id);
  }, []);

  useEffect(() => {
    api.state().then((first) => {
      setState(first);
      const start = firstFilter(first.queue);
      setFilter(start);
      const asked = first.queue.find(({ id }) => id === room.startId);
      if (asked !== undefined || room.overview === undefined)
        show((asked ?? nextOpen(orderOf(groupsOf(first.queue, 'severity', start)), undefined))?.id);
      else setIsOverview(true);
    }, fail);
  }, [api, fail, room, show]);

  useEffect(() => {
    if (currentId === undefined) {
      setView(undefined);
      return undefined;
    }
    let isGone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = (isAgain: boolean): void => {
      api.image(currentId, isAgain).then((loaded) => {
        if (isGone) return;
        setView(loaded);
        if (loaded.model.status === 'pending')
          timer = setTimeout(() => {
            load(false);
          }, pollMs);
      }, fail);
    };
    const at = order.findIndex(({ id }) => id === currentId);
    const open = order.slice(Math.max(0, at)).filter(({ outcome }) => outcome === undefined);
    const ids = open.slice(0, 1 + imagesAhead).map(({ id }) => id);
    (ids.length > 0 && state?.drafting.status === 'ready' ? api.ahead({ ids }) : Promise.resolve()).then(() => {
      load(true);
    }, fail);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
    // The queue changes with each decision, and the image that is shown does not have to be loaded again for that.
  }, [api, currentId, fail, polled]);

  /** Runs one change after the other: a key that is held down must not decide twice. */
  const change = useCallback(
    async (work: () => Promise<void>) => {
      if (busy.current) return;
      busy.current = true;
      setIsBusy(true);
      await work().catch(fail);
      busy.current = false;
      setIsBusy(false);
    },
    [fail],
  );

  const decide = (decision: Decision, targets: readonly Target[]): Promise<void> =>
    change(async () => {
      const from = order;
      const { results, state: now } = await api.decide({ targets, decision });
      setState(now);
      const problem = results.find(({ status }) => status !== 'done');
      if (problem !== undefined && 'reason' in problem) {
        setMessage({ kind: 'wrong', text: problem.reason });
        if (problem.status === 'changed') setView(await api.image(problem.id, false));
        return;
      }
      const decided = new Set(results.map(({ id }) => id));
      const left = orderOf(groupsOf(now.queue, grouping, { ...filter, isDoneShown: true })).filter(
        ({ id }) => !decided.has(id) || id === currentId,
      );
      const next = nextOpen(left.length > 0 ? left : from, currentId);
      const ending = next === undefined ? 'Nothing is left to decide.' : `Next: ${next.file}, line ${next.line}.`;
      setMessage({ kind: 'said', text: `${saying(decision, results, room)} ${ending}` });
      show(next?.id);
    });

  const undo = (): Promise<void> =>
    change(async () => {
      const { ids, reason, state: now } = await api.undo();
      setState(now);
      const [id] = ids;
      if (id !== undefined) {
        show(id);
        if (id === currentId) setView(await api.image(id, false));
      }
      setMessage(reason === undefined ? { kind: 'said', text: 'Taken back.' } : { kind: 'wrong', text: reason });
    });

  const askAgain = (hint: string): void => {
    if (currentId === undefined || state?.drafting.status !== 'ready') return;
    setMessage({ kind: 'said', text: 'The model looks at the picture again.' });
    api.again({ id: currentId, hint }).then((now) => {
      setView(now);
      setPolled(polled + 1);
    }, fail);
  };

  const step = (by: 1 | -1): void => {
    const at = order.findIndex(({ id }) => id === currentId);
    const to = order[at === -1 ? 0 : at + by];
    if (to !== undefined) show(to.id);
  };

  return {
    room,
    api,
    state,
    view: view?.id === currentId ? view : undefined,
    currentId,
    groups,
    order,
    grouping,
    setGrouping,
    filter,
    setFilter,
    message,
    setMessage,
    isLost,
    isBusy,
    isFinished,
    isOverview,
    showOnly: (facet: Facet, value: string) => {
      const shown = { ...filter, isInfoShown: true, only: { [facet]: value } };
      setFilter(shown);
      const [first] = orderOf(groupsOf(state?.queue ?? [], grouping, shown));
      if (first !== undefined) show(first.id);
    },
    showOverview: () => {
      if (room.overview === undefined) return;
      setIsOverview(true);
      setCurrentId(undefined);
    },
    show,
    decide,
    askAgain,
    undo,
    step,
    toNextFile: () => {
      const next = nextFile(order, currentId);
      if (next === undefined) setMessage({ kind: 'said', text: 'There is no other file with an open image.' });
      else show(next.id);
    },
  };
}

/** The draft that an image begins with. */
export function firstDraft({ drafts }: Pick<ImageView, 'drafts'>): DraftView | undefined {
  return drafts[0];
}
