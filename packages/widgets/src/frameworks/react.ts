/** Types of the elements for JSX of React 19: `import type {} from '@careway/widgets/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CarewayElements, CarewayEvents, CarewayProps } from './elements.js';

/** React 19 listens to a custom event under "on" and its own name. */
type Listeners = {
  [Name in keyof CarewayEvents as `on${Name}`]?: (event: CarewayEvents[Name]) => void;
};

export type CarewayTags = {
  [Tag in keyof CarewayElements]: DetailedHTMLProps<
    HTMLAttributes<CarewayElements[Tag]>,
    CarewayElements[Tag]
  > &
    CarewayProps<CarewayElements[Tag]> &
    Listeners;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own types are merged this way.
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- It merges what it extends.
    interface IntrinsicElements extends CarewayTags {}
  }
}
