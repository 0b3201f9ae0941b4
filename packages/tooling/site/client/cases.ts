/** A case as the files under rules/cases have it. */
export interface PlayCase {
  name: string;
  plan?: string;
  at?: string;
  input: object;
}

interface CaseFile {
  verb: string;
  cases: readonly PlayCase[];
}

const files = Object.values(
  import.meta.glob<CaseFile>('../../../../rules/cases/*/*.json', {
    import: 'default',
    eager: true,
  }),
);

/** The cases that ask a verb, as the tests have them. */
export const casesOf = (verb: string): readonly PlayCase[] =>
  files.filter((file) => file.verb === verb).flatMap(({ cases }) => cases);
