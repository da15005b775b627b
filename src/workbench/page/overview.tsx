import { useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  readonly element: HTMLElement;
  readonly isShown: boolean;
  readonly onShow: (id: string) => void;
  /** Shows in the list only images with this value. */
  readonly onOnly: (facet: 'rule' | 'folder', value: string) => void;
};

/** The part of a report that stands for all images: it is in the file, and is shown in this place. */
export function Overview({ element, isShown, onShow, onOnly }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const wasShown = useRef(false);
  useLayoutEffect(() => {
    box.current?.append(element);
  }, [element]);
  useLayoutEffect(() => {
    if (isShown && wasShown.current) element.querySelector<HTMLElement>('h2')?.focus();
    wasShown.current = true;
  }, [element, isShown]);
  return (
    <div
      class="overview"
      ref={box}
      hidden={!isShown}
      onClick={(event) => {
        if (!(event.target instanceof Element)) return;
        const id = event.target.closest('a[href^="#i"]')?.getAttribute('href')?.slice(1);
        if (id !== undefined) {
          event.preventDefault();
          onShow(id);
        }
        const about = event.target.closest('button.show')?.closest<HTMLElement>('[data-rule], [data-folder]')?.dataset;
        if (about?.rule !== undefined) onOnly('rule', about.rule);
        if (about?.folder !== undefined) onOnly('folder', about.folder);
      }}
    />
  );
}
