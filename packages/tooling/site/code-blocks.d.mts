export interface CodeBlock {
  language: string;
  /** What stands after the language: not-run. */
  marks: readonly string[];
  content: string;
  /** The page and the line. */
  place: string;
}

/** The blocks of all pages of the documentation. */
export function codeBlocks(): readonly CodeBlock[];
