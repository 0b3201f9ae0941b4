import { html, type TemplateResult } from 'lit';
import { complaintScreen } from './complaint-screen.js';
import type { Screen } from './interview.js';
import type { LoadedRules } from './rules-loader.js';
import {
  ageScreen,
  conditionsScreen,
  gateScreen,
  personScreen,
  pregnancyScreen,
  questionScreen,
  type View,
} from './screens.js';

/** What a screen asks. What is wrong can only be asked once the rules are there. */
export function fields(
  screen: Screen,
  view: View,
  loaded: LoadedRules | undefined,
): TemplateResult {
  switch (screen.name) {
    case 'gate':
      return gateScreen(view);
    case 'person':
      return personScreen(view);
    case 'age':
      return ageScreen(view);
    case 'pregnancy':
      return pregnancyScreen(view);
    case 'conditions':
      return conditionsScreen(view);
    case 'question':
      return questionScreen(screen.id, view);
    default:
      return loaded ? complaintScreen(view, loaded) : html``;
  }
}
