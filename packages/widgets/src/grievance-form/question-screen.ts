import type { TemplateResult } from 'lit';
import type { FormView } from './form-view.js';
import type { Screen } from './screens.js';
import { filesScreen } from './files-screen.js';
import { happenedScreen, reachScreen, wantedScreen, youScreen } from './story-screens.js';
import { coverageScreen, harmScreen, meaningScreen, troubleScreen } from './trouble-screens.js';

export interface KindChange {
  /** The kinds stand open to choose from. */
  open: boolean;
  onOpen: () => void;
}

/** A screen that asks. */
export function questionScreen(
  screen: Exclude<Screen, 'check'>,
  view: FormView,
  change: KindChange,
): TemplateResult {
  switch (screen) {
    case 'trouble':
      return troubleScreen(view);
    case 'coverage':
      return coverageScreen(view);
    case 'meaning':
      return meaningScreen(view, change);
    case 'harm':
      return harmScreen(view);
    case 'you':
      return youScreen(view);
    case 'reach':
      return reachScreen(view);
    case 'happened':
      return happenedScreen(view);
    case 'files':
      return filesScreen(view);
    case 'wanted':
      return wantedScreen(view);
  }
}
