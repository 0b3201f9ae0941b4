import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from '../icons.js';

/** One thing that is known, in a few words beside a picture. */
export interface Fact {
  icon: IconName;
  words: string;
  strong?: boolean;
}

export function fact({ icon: name, words, strong }: Fact): TemplateResult {
  return html`<li class=${strong ? 'fact strong' : 'fact'}>${icon(name)}<span>${words}</span></li>`;
}
