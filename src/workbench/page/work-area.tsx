import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DraftView, ImageView, Target } from '../api.ts';
import { Actions } from './actions.tsx';
import { Drafts } from './drafts.tsx';
import { Editor } from './editor.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { FindingPart } from './finding.tsx';
import { IgnoreForm } from './ignore-form.tsx';
import type { Command } from './keys.ts';
import { Passage } from './passage.tsx';
import { PictureBox, type Ground } from './picture-box.tsx';
import type { Store } from './store.ts';

/** What the keys of the page do with the image. */
export type WorkCommands = { readonly run: (command: Command) => void; readonly choose: (draft: number) => void };

type Props = {
  readonly store: Store;
  /** Set to those of the image that is shown. */
  readonly commands: { current: WorkCommands | undefined };
  readonly onUndo: () => void;
};

/** The image that is decided on. */
export function WorkArea({ store, commands, onUndo }: Props) {
  const { view } = store;
  if (view === undefined) {
    // A key that is pressed before a person can see the next image must not be about the last one.
    commands.current = undefined;
    return (
      <p class="quiet loading" role="status">
        Loading …
      </p>
    );
  }
  return <Work key={`${view.id} ${view.seen}`} view={view} store={store} commands={commands} onUndo={onUndo} />;
}

function Work({ view, store, commands, onUndo }: Props & { readonly view: ImageView }) {
  const title = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [chosen, setChosen] = useState<DraftView | undefined>(view.drafts[0]);
  const [text, setText] = useState(startText(view));
  const [isTouched, setIsTouched] = useState(false);
  const [isEverywhere, setIsEverywhere] = useState(false);
  const [isIgnoring, setIsIgnoring] = useState(false);
  // Set before the form is drawn: what is typed meanwhile is its reason and no command.
  const isAsking = useRef(false);
  const known = useRef(new Set(view.drafts.map(({ alt }) => alt)));
  const [ground, setGround] = useState<Ground>('light');

  // Before anything can be typed: it must not take the focus back from a field that a key has opened.
  useLayoutEffect(() => {
    title.current?.focus();
  }, []);
  // A draft that comes while a person reads is chosen, unless they began to write.
  useEffect(() => {
    if (isTouched) return;
    const fresh = view.drafts.find((draft) => !known.current.has(draft.alt));
    for (const { alt } of view.drafts) known.current.add(alt);
    if (fresh !== undefined) choose(fresh);
  }, [view.drafts]);

  const others = view.elsewhere.filter(({ isOpen }) => isOpen);
  const targets: readonly Target[] = [view, ...(isEverywhere ? others : [])].map(({ id, seen }) => ({ id, seen }));
  const isDecorativeDraft = chosen?.source === 'decorative' && text === '';
  const canAccept = !store.isBusy && (isDecorativeDraft || text.trim() !== '');

  const tooled = { view, text, say: store.setMessage };

  function choose(draft: DraftView): void {
    setChosen(draft);
    setText(draft.alt);
  }
  function write(value: string): void {
    setText(value);
    setIsTouched(true);
  }
  function accept(): void {
    if (!canAccept) {
      store.setMessage({ kind: 'wrong', text: 'There is no text yet: write one, or mark the picture as decorative.' });
      field.current?.focus();
      return;
    }
    void store.decide(
      isDecorativeDraft ? { kind: 'decorative' } : { kind: 'describe', alt: text, draft: chosen },
      targets,
    );
  }
  function askReason(isOpen: boolean): void {
    isAsking.current = isOpen;
    setIsIgnoring(isOpen);
  }
  function run(command: Command): void {
    if (isAsking.current) return;
    if (command === 'accept') accept();
    else if (command === 'edit') field.current?.focus();
    else if (command === 'decorative') void store.decide({ kind: 'decorative' }, targets);
    else if (command === 'ignore') askReason(true);
    else if (command === 'skip') void store.decide({ kind: 'skip' }, targets);
    else if (command === 'everywhere' && others.length > 0) setIsEverywhere(!isEverywhere);
    else if (command === 'again') store.askAgain('');
    else if (command === 'copy') store.room.copy?.(tooled);
    else if (command === 'ground') setGround(nextGround[ground]);
  }
  commands.current = {
    run,
    choose: (index: number) => {
      const draft = view.drafts[index];
      if (draft !== undefined) choose(draft);
    },
  };

  const Tools = store.room.tools;
  const position = store.order.findIndex(({ id }) => id === view.id) + 1;
  return (
    <article class="image" aria-labelledby="image-title">
      <div class="title">
        <h2 id="image-title" ref={title} tabIndex={-1}>
          <bdi>{view.file}</bdi>, line {view.line}
        </h2>
        <span class="quiet">
          {position} of {store.order.length}
        </span>
        {view.outcome !== undefined && <span class="outcome">{view.outcome}</span>}
      </div>
      <div class="columns">
        <PictureBox
          view={view}
          ground={ground}
          onGround={() => {
            setGround(nextGround[ground]);
          }}
        />
        <div class="panel">
          <FindingPart view={view} />
          <Drafts
            view={view}
            chosen={chosen}
            drafting={store.state?.drafting}
            onChoose={choose}
            onAgain={store.askAgain}
          />
          <Editor
            view={view}
            api={store.api}
            isWriting={store.room.isWriting}
            text={text}
            field={field}
            onText={write}
            onWrite={accept}
            onLeave={() => title.current?.focus()}
          />
          {Tools !== undefined && <Tools {...tooled} />}
          <Elsewhere view={view} isEverywhere={isEverywhere} onEverywhere={setIsEverywhere} />
          {isIgnoring ? (
            <IgnoreForm
              view={view}
              onCancel={() => {
                askReason(false);
                title.current?.focus();
              }}
              onIgnore={(reason, until) => {
                void store.decide({ kind: 'ignore', reason, ...(until !== '' && { until }) }, targets);
              }}
            />
          ) : (
            <Actions
              accepting={
                isDecorativeDraft ? 'Accept: decorative' : store.room.isWriting ? 'Write this text' : 'Take this text'
              }
              canAccept={canAccept}
              store={store}
              onRun={run}
              onUndo={onUndo}
            />
          )}
        </div>
        <Passage view={view} />
      </div>
    </article>
  );
}

const nextGround: Readonly<Record<Ground, Ground>> = { light: 'dark', dark: 'chequered', chequered: 'light' };

/** A draft, or the text of today, unless that is an error: then nothing of it is worth keeping. */
function startText({ drafts, alt, findings }: ImageView): string {
  return drafts[0]?.alt ?? (findings[0]?.severity === 'error' ? '' : (alt ?? ''));
}
