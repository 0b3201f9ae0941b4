import { msg } from '@lit/localize';
import type { HelpAnswer } from '@careway/rules/help';
import { html, type TemplateResult } from 'lit';
import { callButton } from '../base/parts.js';
import { topicAct, type ActView } from '../base/topic-act.js';

/** What an answer ends in: the host's page for it, the line to call, or 911. */
export function actOf({ act, call }: HelpAnswer, view: ActView, quiet: boolean): TemplateResult {
  if ('topic' in act) return topicAct(act.topic, call?.contact, view, quiet);
  return html`<div class="emergency-act">
    ${callButton({ phone: act.call, label: msg('Call 911'), kiosk: view.kiosk })}
  </div>`;
}
