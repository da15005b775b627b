import { useState } from 'preact/hooks';
import type { PageData } from '../../../model/html-page.ts';
import { remember, remembered } from '../memory.ts';
import type { Say, ToolsProps } from '../room.ts';
import { editorAddress, editors, webAddress } from './places.ts';

const storedEditor = 'editor';

/** What else a person does with an image of a report: copy the fixed line, open the place. */
export function toolsFor(data: PageData, fixedOf: (id: string, text: string) => string | undefined) {
  return { Tools, copy };

  function copy({ view, text, say }: ToolsProps): void {
    const fixed = fixedOf(view.id, text);
    if (fixed === undefined && text.trim() === '') {
      say({ kind: 'wrong', text: 'There is nothing to copy yet.' });
      return;
    }
    void copied(fixed ?? text, fixed === undefined ? 'The text is copied.' : 'The fixed line is copied.', say);
  }

  function Tools({ view, text, say }: ToolsProps) {
    const [editor, setEditor] = useState(() => editors.find((name) => name === remembered(storedEditor)) ?? 'VS Code');
    const fixed = fixedOf(view.id, text);
    const address = editorAddress(editor, location.href, data.toRoot, view);
    return (
      <section class="tools" aria-label="The place in its file">
        {fixed !== undefined && (
          <pre tabIndex={0} aria-label="Fixed line">
            <code>{fixed}</code>
          </pre>
        )}
        <div class="actions">
          <button
            type="button"
            onClick={() => {
              copy({ view, text, say });
            }}
          >
            {fixed === undefined ? 'Copy the text' : 'Copy the fixed line'} <kbd aria-hidden="true">C</kbd>
          </button>
          {address !== undefined && (
            <>
              <a href={address}>Open in the editor</a>
              <select
                aria-label="Editor"
                value={editor}
                onChange={({ currentTarget }) => {
                  const chosen = editors.find((name) => name === currentTarget.value) ?? 'VS Code';
                  setEditor(chosen);
                  remember(storedEditor, chosen);
                }}
              >
                {editors.map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </>
          )}
          {data.blob !== undefined && (
            <a href={webAddress(data.blob, view)} target="_blank" rel="noreferrer">
              Open on the web
            </a>
          )}
        </div>
      </section>
    );
  }
}

async function copied(text: string, done: string, say: Say): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say({ kind: 'said', text: done });
  } catch {
    say({ kind: 'wrong', text: 'This browser does not let the page copy. Select the line, and press Ctrl-C.' });
  }
}
