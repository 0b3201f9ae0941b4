type FoundScreens = typeof import('./found-screens.js');

let screens: FoundScreens | undefined;

/** Loads what shows doctors. Where it can't be had, there is no list, as without a directory. */
export async function loadFound(): Promise<void> {
  screens ??= await import('./found-screens.js');
}

/** What shows doctors, once `loadFound` is done. */
export function found(): FoundScreens {
  if (!screens) throw new Error('No doctor can be shown before loadFound() is done.');
  return screens;
}
