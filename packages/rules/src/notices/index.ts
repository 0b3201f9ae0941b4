export { noticesFor } from './notices-for.js';
