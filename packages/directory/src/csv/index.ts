export type { CsvMapping } from './mapping.js';
export { readCsv, type CsvFile, type CsvOptions } from './reader.js';
