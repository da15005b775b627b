/** What is wrong with the reason of an ignore, which stands in a comment; undefined when nothing is. @param reason on one line */
export function whyNotAReason(reason: string): string | undefined {
  if (reason === '') return 'Give a reason: the next person will ask for it.';
  return forbidden.test(reason)
    ? 'Write the reason without < > { } | * and without two dashes in a row: it stands in a comment.'
    : undefined;
}

/** What ends a comment of some syntax, or means something to it. */
const forbidden = /[<>{}|*]|--/;
