import type { Topic } from '@careway/rules/contact';
import type { Locale } from '@careway/rules/core';
import type { ActId } from './acts.js';

/** What lies over the screen. */
export type Panel = 'person' | 'easier' | 'take' | 'staff';

export const textSizes = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

/**
 * All that a kiosk knows of the one who stands before it, in one value: to forget is to put
 * `nobody` in its place. What a visitor tells an element is the element's, and goes with it.
 */
export interface Visit {
  /** Undefined: nobody is here, the languages are on the screen. */
  language: Locale | undefined;
  /** Undefined: the start page. */
  act: ActId | undefined;
  /** What another element sent the visitor to this one for. */
  topic: Topic | undefined;
  panel: Panel | undefined;
  size: TextSize;
  /** Black, white and yellow. */
  contrast: boolean;
  /** Everything within reach of a person who sits. */
  low: boolean;
  /** Covered, so that nobody reads along; keys and speech go on. */
  hidden: boolean;
}

export const nobody: Visit = {
  language: undefined,
  act: undefined,
  topic: undefined,
  panel: undefined,
  size: 'normal',
  contrast: false,
  low: false,
  hidden: false,
};
