export { explain, type Explanation } from './explain.js';
export type { Words } from './language.js';
