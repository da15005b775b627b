/**
 * The part of GitHub's public GraphQL schema that a reviewer needs. Names, types, nullability and arguments are GitHub's;
 * whatever is not here, GitHub may well have, but nobody tested it.
 */
export const schema = /* GraphQL */ `
  scalar BigInt
  scalar DateTime
  scalar GitObjectID
  scalar URI

  type Query {
    repository(owner: String!, name: String!, followRenames: Boolean = true): Repository
    viewer: User!
  }

  interface Node {
    id: ID!
  }

  interface Actor {
    login: String!
    url: URI!
  }

  type User implements Actor & Node {
    id: ID!
    databaseId: Int
    login: String!
    url: URI!
  }

  type Bot implements Actor & Node {
    id: ID!
    databaseId: Int
    login: String!
    url: URI!
  }

  type Repository implements Node {
    id: ID!
    databaseId: Int
    name: String!
    nameWithOwner: String!
    isPrivate: Boolean!
    object(expression: String, oid: GitObjectID): GitObject
    pullRequest(number: Int!): PullRequest
  }

  interface GitObject {
    id: ID!
    oid: GitObjectID!
  }

  type Commit implements GitObject & Node {
    id: ID!
    oid: GitObjectID!
  }

  type Tree implements GitObject & Node {
    id: ID!
    oid: GitObjectID!
  }

  type Blob implements GitObject & Node {
    id: ID!
    oid: GitObjectID!
    byteSize: Int!
    isBinary: Boolean
    isTruncated: Boolean!
    text: String
  }

  enum PullRequestState {
    CLOSED
    MERGED
    OPEN
  }

  type PullRequest implements Node {
    id: ID!
    number: Int!
    state: PullRequestState!
    isCrossRepository: Boolean!
    headRefName: String!
    headRefOid: GitObjectID!
    baseRefName: String!
    baseRefOid: GitObjectID!
    changedFiles: Int!
    reviewThreads(after: String, before: String, first: Int, last: Int): PullRequestReviewThreadConnection!
  }

  type PageInfo {
    endCursor: String
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
  }

  type PullRequestReviewThreadConnection {
    nodes: [PullRequestReviewThread]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  enum DiffSide {
    LEFT
    RIGHT
  }

  enum PullRequestReviewThreadSubjectType {
    FILE
    LINE
  }

  type PullRequestReviewThread implements Node {
    id: ID!
    comments(after: String, before: String, first: Int, last: Int, skip: Int): PullRequestReviewCommentConnection!
    diffSide: DiffSide!
    isOutdated: Boolean!
    isResolved: Boolean!
    line: Int
    originalLine: Int
    originalStartLine: Int
    path: String!
    startLine: Int
    subjectType: PullRequestReviewThreadSubjectType!
    viewerCanResolve: Boolean!
  }

  type PullRequestReviewCommentConnection {
    nodes: [PullRequestReviewComment]
    pageInfo: PageInfo!
    totalCount: Int!
  }

  type PullRequestReviewComment implements Node {
    id: ID!
    author: Actor
    body: String!
    createdAt: DateTime!
    databaseId: Int @deprecated(reason: "\`databaseId\` does not hold 64-bit integers. Use \`fullDatabaseId\` instead.")
    fullDatabaseId: BigInt
    isMinimized: Boolean!
    line: Int
    originalLine: Int
    originalStartLine: Int
    outdated: Boolean!
    path: String!
    replyTo: PullRequestReviewComment
    startLine: Int
    url: URI!
    viewerDidAuthor: Boolean!
  }
`;
