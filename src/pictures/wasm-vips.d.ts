/** The part of wasm-vips that we use: its own types have no export to import. package.json defines `#vips`, and so does that of `dist`. */
declare module '#vips' {
  /** A step of a pipeline: nothing is decoded before a result is requested. */
  export type Picture = {
    readonly width: number;
    readonly height: number;
    /** 0 when there is no such field. */
    getTypeof(field: string): number;
    getInt(field: string): number;
    hasAlpha(): boolean;
    thumbnailImage(width: number, options: { height: number; size: 'down' }): Picture;
    colourspace(space: 'srgb'): Picture;
    copyMemory(): Picture;
    flatten(options: { background: readonly number[] }): Picture;
    gravity(
      direction: 'centre',
      width: number,
      height: number,
      options: { extend: 'background'; background: readonly number[] },
    ): Picture;
    writeToMemory(): Uint8Array;
    jpegsaveBuffer(options: { Q: number; subsample_mode: 'off'; optimize_coding: true; keep: 'none' }): Uint8Array;
  };

  export type Vips = {
    readonly Image: {
      newFromBuffer(bytes: Uint8Array): Picture;
      svgloadBuffer(bytes: Uint8Array, options?: { scale: number }): Picture;
      thumbnailBuffer(
        bytes: Uint8Array,
        width: number,
        options: { height: number; size: 'down'; option_string: string; output_profile: 'srgb' },
      ): Picture;
    };
    /** Emscripten's, which throws for a missing file. */
    readonly FS: Record<'open' | 'stat' | 'lstat' | 'readlink', (path: string) => unknown> & {
      write: (stream: unknown, from: unknown, offset: number, length: number) => number;
    };
    operationBlock(name: string, isBlocked: boolean): void;
  };

  const load: (settings: {
    /** Takes the place of reading `vips.wasm`; `done` wants the instance and its module. */
    readonly instantiateWasm: (
      imports: object,
      done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
    ) => void;
    readonly dynamicLibraries: readonly string[];
    readonly preRun: (module: { readonly ENV: Record<string, string> }) => void;
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
  }) => Promise<Vips>;
  export { load as default };
}

/** Missing in the types of Node before 22. */
declare namespace WebAssembly {
  type MemoryDescriptor = { readonly initial: number; readonly maximum?: number; readonly shared?: boolean };
  let Memory: new (descriptor: MemoryDescriptor) => object;
  type Module = object;
  const compile: (bytes: Uint8Array) => Promise<Module>;
  type Instance = object;
  const Instance: new (module: Module, imports: object) => Instance;
}
