import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CopyNumber } from '../base/copy-number.js';
import type { FileSending } from '../base/files/file-sending.js';
import { draftPanel, foundDraft } from '../base/draft/draft-panel.js';
import { hasWords } from './answers.js';
import type { Filing } from './filing.js';
import { checkScreen } from './check-screen.js';
import { failureScreen } from './failure-screen.js';
import type { FormView } from './form-view.js';
import { questionScreen } from './question-screen.js';
import { receiptScreen } from './receipt-screen.js';
import type { FieldName, Screen } from './screens.js';

/** Where a form stands. */
export interface FormState {
  screen: Screen;
  /** The kinds stand open to choose from. */
  changingKind: boolean;
  filing: Filing;
  coverageKnown: boolean;
  files: FileSending | undefined;
  copy: CopyNumber;
}

export interface FormActs {
  onEdit: (field: FieldName) => void;
  onChangeKind: () => void;
  onSendChanges: () => void;
  onDone: () => void;
}

function statusLink(onStatus: () => void): TemplateResult {
  return html`<p class="ask-status no-print">
    ${msg('Did you send something already?')}
    <button type="button" class="link" @click=${onStatus}>${msg('See where it stands')}</button>
  </p>`;
}

/** What stands in the card: a question, the check, what went wrong, or the receipt. */
export function formScreen(
  view: FormView,
  state: FormState,
  { onEdit, onChangeKind, onSendChanges, onDone }: FormActs,
): TemplateResult | typeof nothing {
  const { screen, filing, coverageKnown, files, copy } = state;
  const { submission, stored, failure, sending } = filing;
  if (stored) {
    return receiptScreen(view, {
      ...stored,
      coverageKnown,
      copy,
      files,
      onDone,
      onSendChanges: filing.isStored ? undefined : onSendChanges,
    });
  }
  if (failure && submission) {
    return html`${failureScreen(view, { failure, submission, coverageKnown, onSendAnew: onSendChanges })}
    ${draftPanel(view.draft)}`;
  }
  if (screen !== 'check') {
    const change = { open: state.changingKind, onOpen: onChangeKind };
    return html`${screen === 'trouble' ? foundDraft(view.draft) : nothing}
    ${questionScreen(screen, view, change)}
    ${screen === 'trouble' && view.onStatus ? statusLink(view.onStatus) : nothing}
    ${hasWords(view.answers) ? draftPanel(view.draft) : nothing}`;
  }
  return submission ? checkScreen(view, { submission, coverageKnown, sending, onEdit }) : nothing;
}
