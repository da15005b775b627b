import type { ComponentChild } from 'preact';
import type { ImageView, State } from '../api.ts';
import type { Api } from './contract.ts';

export type Message = { readonly kind: 'said' | 'wrong'; readonly text: string };
export type Say = (message: Message) => void;

/** What can be done with an image besides deciding. @param text that is in the field */
export type ToolsProps = { readonly view: ImageView; readonly text: string; readonly say: Say };

/** What differs between the rooms of this page: the workbench, and the report, which has no pen. */
export type Room = {
  readonly title: string;
  /** Whether a decision is written into its file at once, and a model can be asked. */
  readonly isWriting: boolean;
  readonly api: Api;
  /** The part of the page that is about all images; undefined where there is none, and the first image is shown at the start. */
  readonly overview?: HTMLElement | undefined;
  /** The image that the address of the page asks for. */
  readonly startId?: string | undefined;
  readonly tools?: ((props: ToolsProps) => ComponentChild) | undefined;
  readonly copy?: ((props: ToolsProps) => void) | undefined;
  /** What can be done with all decisions. */
  readonly ending?: ((props: { readonly state: State; readonly say: Say }) => ComponentChild) | undefined;
};
