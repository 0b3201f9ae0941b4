import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../icons.js';

/** One thing that is known, in a few words beside a picture. */
export interface Fact {
  icon: IconName;
  words: string;
  strong?: boolean;
  /** An address, which a visitor of a kiosk may take along. */
  isPlace?: boolean;
}

export function fact({ icon: name, words, strong, isPlace }: Fact): TemplateResult {
  return html`<li class=${strong ? 'fact strong' : 'fact'}>
    ${icon(name)}<span
      translate=${isPlace ? 'no' : nothing}
      data-take-away=${isPlace ? 'place' : nothing}
      >${words}</span
    >
  </li>`;
}
