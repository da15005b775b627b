/** What we use of jsdom, which brings no types. */
declare module 'jsdom' {
  export type DomElement = { readonly id: string };
  export class JSDOM {
    constructor(html: string, options?: { readonly runScripts?: 'outside-only'; readonly pretendToBeVisual?: boolean });
    readonly window: {
      readonly document: { getElementById(id: string): DomElement | null };
      eval(code: string): unknown;
      close(): void;
    };
  }
}
