import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Finished } from './finished.tsx';
import { Header } from './header.tsx';
import { Help } from './help.tsx';
import { commandOf, type Command } from './keys.ts';
import { Overview } from './overview.tsx';
import { QueueList } from './queue-list.tsx';
import type { Room } from './room.ts';
import { remember, remembered } from './memory.ts';
import { useStore } from './store.ts';
import { WorkArea, type WorkCommands } from './work-area.tsx';

const storedKeys = 'single-keys';

/** The workbench, or the report: queue, image, decision. */
export function App({ room }: { readonly room: Room }) {
  const store = useStore(room);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [hasKeys, setHasKeys] = useState(() => remembered(storedKeys) !== 'off');
  const commands = useRef<WorkCommands>(undefined);

  useEffect(() => {
    remember(storedKeys, hasKeys ? 'on' : 'off');
  }, [hasKeys]);

  const run = (command: Command): void => {
    if (command === 'help') setIsHelpOpen((isOpen) => !isOpen);
    else if (command === 'undo') void store.undo();
    else if (command === 'next') store.step(1);
    else if (command === 'previous') store.step(-1);
    else if (command === 'next-file') store.toNextFile();
    else if (command === 'overview') store.showOverview();
    else commands.current?.run(command);
  };

  const press = (event: KeyboardEvent): void => {
    if (!hasKeys || document.querySelector('dialog[open]') !== null) return;
    const command = commandOf(event, isField(event.target));
    if (command === undefined) return;
    event.preventDefault();
    if (typeof command === 'number') commands.current?.choose(command);
    else run(command);
  };
  // Set while the page is drawn, and not after that: the key that follows at once is about what this one did.
  const onKey = useRef(press);
  onKey.current = press;
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onKey.current(event);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);

  if (store.isLost) return <Lost />;
  const { state, message } = store;
  if (state === undefined) {
    return (
      <main class="alone">
        <h1>{room.title}</h1>
        <p role={message?.kind === 'wrong' ? 'alert' : 'status'}>{message?.text ?? 'Loading …'}</p>
      </main>
    );
  }
  return (
    <div class="app">
      <a class="skip" href="#work">
        Skip to the image
      </a>
      <Header
        store={store}
        state={state}
        onHelp={() => {
          setIsHelpOpen(true);
        }}
      />
      <QueueList store={store} state={state} />
      <main id="work" class="work" tabIndex={-1}>
        {room.overview !== undefined && (
          <Overview element={room.overview} isShown={store.isOverview} onShow={store.show} onOnly={store.showOnly} />
        )}
        {store.isOverview ? null : store.isFinished || store.currentId === undefined ? (
          <Finished store={store} state={state} />
        ) : (
          <WorkArea
            store={store}
            commands={commands}
            onUndo={() => {
              void store.undo();
            }}
          />
        )}
      </main>
      <p class={`message ${message?.kind ?? ''}`} role="status" aria-live="polite">
        {message?.text}
      </p>
      <Help
        isWriting={room.isWriting}
        isOpen={isHelpOpen}
        hasKeys={hasKeys}
        onKeys={setHasKeys}
        onClose={() => {
          setIsHelpOpen(false);
        }}
      />
    </div>
  );
}

function Lost() {
  return (
    <main class="alone">
      <h1>Alt text workbench</h1>
      <p>This page has no key, or the workbench was started again. Open the address that the terminal shows.</p>
    </main>
  );
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type))
  );
}
