import type { Options } from 'minisearch';

/** How sections are found: the same in the build, which makes the index, and on the page. */
export const searchOptions: Options;
