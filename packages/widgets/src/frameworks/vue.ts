/** Types of the elements for templates of Vue 3: `import type {} from '@careway/widgets/vue'`. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { CarewayElements, CarewayEvents, CarewayProps } from './elements.js';

type Emits = { [Name in keyof CarewayEvents]: (event: CarewayEvents[Name]) => void };

/** An element as Vue's templates see a component: what it takes, and what it tells. */
type Component<Element> = new () => {
  $props: HTMLAttributes & PublicProps & CarewayProps<Element>;
  $emit: EmitFn<Emits>;
};

export type CarewayTags = { [Tag in keyof CarewayElements]: Component<CarewayElements[Tag]> };

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- It merges what it extends.
  interface GlobalComponents extends CarewayTags {}
}
