import { GraphQLError } from 'graphql';

/** Arguments of a connection; a variable without a value arrives as null. */
export type Page = {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
};

/** Relay connections with GitHub's rules: a page size is a must, and 100 is the most. */
export function connection(field: string, { first, after, last, before }: Page, all: readonly object[]): object {
  const size = first ?? last;
  const bound = typeof first === 'number' ? 'first' : 'last';
  if (typeof size !== 'number') {
    const message = `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`;
    throw refused('MISSING_PAGINATION_BOUNDARIES', message);
  }
  if (size > 100) {
    const message = `Requesting ${size} records on the \`${field}\` connection exceeds the \`${bound}\` limit of 100 records.`;
    throw refused('EXCESSIVE_PAGINATION', message);
  }
  const from = typeof after === 'string' ? positionAt(after) : 0;
  const to = typeof before === 'string' ? positionAt(before) - 1 : all.length;
  const start = bound === 'first' ? from : Math.max(from, to - size);
  const end = bound === 'first' ? Math.min(to, from + size) : to;
  return {
    nodes: all.slice(start, end),
    totalCount: all.length,
    pageInfo: {
      startCursor: end > start ? toCursor(start + 1) : null,
      endCursor: end > start ? toCursor(end) : null,
      hasPreviousPage: start > 0,
      hasNextPage: end < all.length,
    },
  };
}

function refused(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

function toCursor(position: number): string {
  return Buffer.from(`cursor:v2:${position}`).toString('base64');
}

function positionAt(cursor: string): number {
  const [, position] = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString('utf8')) ?? [];
  if (position !== undefined) return Number(position);
  throw refused('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`);
}
