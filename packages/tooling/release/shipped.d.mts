/** The folders of the packages that are published, such as "packages/rules". */
export const publicFolders: readonly string[];

/** Every shipped package by its place in the lockfile, with what the lockfile says of it. */
export function shipped(
  folders?: readonly string[],
): Map<string, { version: string; license: string }>;

/** The name of the package at a place of the lockfile. */
export function nameAt(place: string): string;
