declare module 'virtual:careway-fixtures' {
  /** The fixtures of each element that has some, by its name without "careway-". */
  export const fixturesOf: Partial<Record<string, () => Promise<{ fixtures: unknown }>>>;
}

declare module 'virtual:careway-elements' {
  /** An element of the manifest, in short. */
  export interface ElementInShort {
    name: string;
    summary: string;
    attributes: readonly string[];
  }
  export const elements: readonly ElementInShort[];
}

declare module 'virtual:careway-themes' {
  /** The CSS of the ready themes, by the name of their file. */
  export const themes: Readonly<Record<string, string>>;
}
