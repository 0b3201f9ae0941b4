/** Types of the elements for templates of Svelte 5: `import type {} from '@careway/widgets/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { CarewayElements, CarewayEvents, CarewayProps } from './elements.js';

/** Svelte 5 listens to a custom event under "on" and its own name. */
type Listeners = {
  [Name in keyof CarewayEvents as `on${Name}`]?: (event: CarewayEvents[Name]) => void;
};

export type CarewayTags = {
  [Tag in keyof CarewayElements]: HTMLAttributes<CarewayElements[Tag]> &
    CarewayProps<CarewayElements[Tag]> &
    Listeners;
};

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- It merges what it extends.
  interface SvelteHTMLElements extends CarewayTags {}
}
