import type { Submission } from '@careway/rules/grievance';
import { nothing, type TemplateResult } from 'lit';
import type { CopyNumber } from '../base/copy-number.js';
import type { FileSending } from '../base/files/file-sending.js';
import type { Failure } from '../base/intake/delivery.js';
import type { Receipt } from '../base/intake/receipt.js';
import { checkScreen, failureScreen } from './check-screen.js';
import type { FormView } from './form-view.js';
import { questionScreen } from './question-screen.js';
import { receiptScreen } from './receipt-screen.js';
import type { FieldName, Screen } from './screens.js';

/** Where a form stands. */
export interface FormState {
  screen: Screen;
  /** The kinds stand open to choose from. */
  changingKind: boolean;
  /** What the member checks, and exactly what is sent. */
  draft: Submission | undefined;
  sending: boolean;
  failure: Failure['failure'] | undefined;
  stored: { receipt: Receipt; submission: Submission } | undefined;
  /** What is stored is what the member wrote last. */
  isStored: boolean;
  coverageKnown: boolean;
  files: FileSending;
  copy: CopyNumber;
}

export interface FormActs {
  onEdit: (field: FieldName) => void;
  onChangeKind: () => void;
  onSendChanges: () => void;
  onDone: () => void;
}

/** What stands in the card: a question, the check, what went wrong, or the receipt. */
export function formScreen(
  view: FormView,
  state: FormState,
  { onEdit, onChangeKind, onSendChanges, onDone }: FormActs,
): TemplateResult | typeof nothing {
  const { screen, draft, stored, failure, sending, coverageKnown, files, copy } = state;
  if (stored) {
    return receiptScreen(view, {
      ...stored,
      coverageKnown,
      copy,
      files,
      onDone,
      onSendChanges: state.isStored ? undefined : onSendChanges,
    });
  }
  if (failure && draft) return failureScreen(view, { failure, draft, coverageKnown });
  if (screen !== 'check') {
    return questionScreen(screen, view, { open: state.changingKind, onOpen: onChangeKind });
  }
  return draft ? checkScreen(view, { draft, coverageKnown, sending, onEdit }) : nothing;
}
