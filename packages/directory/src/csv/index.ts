export type { CsvMapping } from './mapping.js';
export { readCsv, type CsvFile, type CsvOptions } from './reader.js';
export { Nppes, tenDigits } from '../nppes/nppes.js';
