/**
 * The page without scripts, as a part of the page with them: its main heading becomes one of the second level, and the places in an opened
 * folder become links to their images. Groups and folders get a button that shows them in the list.
 */
export function overviewElement(report: HTMLElement): HTMLElement {
  const overview = document.createElement('div');
  overview.className = 'report';
  overview.append(...report.childNodes);
  report.remove();
  const title = overview.querySelector('h1');
  if (title !== null) {
    const heading = document.createElement('h2');
    heading.className = 'headline';
    heading.tabIndex = -1;
    heading.append(...title.childNodes);
    title.replaceWith(heading);
  }
  for (const group of overview.querySelectorAll('[data-rule]')) group.querySelector('p')?.append(' ', showButton());
  for (const folder of overview.querySelectorAll('.folder > summary')) folder.after(showButton());
  // `toggle` does not bubble.
  overview.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLElement) linkPlaces(target);
    },
    true,
  );
  openForPrint(overview);
  return overview;
}

/** Shows the images of the group or folder around it in the list. */
function showButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'show';
  button.textContent = 'Show in the list';
  return button;
}

function linkPlaces(folder: HTMLElement): void {
  for (const place of folder.querySelectorAll('.images b')) {
    const link = document.createElement('a');
    link.href = `#${place.parentElement?.id ?? ''}`;
    link.append(...place.childNodes);
    place.replaceWith(link);
  }
}

/** On paper nothing can be opened. */
function openForPrint(overview: HTMLElement): void {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...overview.querySelectorAll('details')].filter(({ open }) => !open);
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}
