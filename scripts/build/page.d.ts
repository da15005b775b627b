/** Files of the page of the workbench, and the folders of the packages in them. */
export function page(): Promise<readonly { readonly name: string; readonly code: string | Uint8Array }[]>;
export const pagePackages: readonly string[];
