/** A door that is opened once: `opened` resolves then, and stays so. */
export type Latch = { readonly opened: Promise<void>; open(): void };

export function createLatch(): Latch {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    opened,
    open() {
      open();
    },
  };
}
