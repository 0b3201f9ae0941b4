/** What the reader uses of papaparse: its parser of a text that is cut off anywhere. */
declare module 'papaparse' {
  interface Parser {
    parse(
      text: string,
      baseIndex: number,
      ignoreLastRow: boolean,
    ): { data: string[][]; errors: { code: string; row?: number }[]; meta: { cursor: number } };
  }
  const Papa: { Parser: new (config: { delimiter: string }) => Parser };
  export = Papa;
}
