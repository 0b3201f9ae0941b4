// A chunk of its own: it is loaded with the first file that is picked.
export { readAttachment } from './attachment.js';
export { FileSending } from './file-sending.js';
