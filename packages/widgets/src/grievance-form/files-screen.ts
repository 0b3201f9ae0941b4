import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { filesField } from '../base/files/files-field.js';
import { fileSizeInWords } from '../base/format.js';
import { continueButton, type FormView } from './form-view.js';
import { idOf } from './screens.js';

export function filesScreen(view: FormView): TemplateResult {
  const { answers, change, error, files, place } = view;
  if (!files) return html`${continueButton()}`;
  const { limits, reading, add } = files;
  const size = fileSizeInWords(limits.bytes, place.locale);
  return html`<div class="intro">
      ${view.heading(0, msg('Do you have a letter or a photo to show us?'))}
      <p class="muted">${msg('You do not need one. You can go on without it.')}</p>
    </div>
    ${filesField({
      id: idOf('files'),
      label: msg('Photos or papers (optional)'),
      hint: msg(
        str`For example: a letter from the plan, a bill, a photo. Up to ${limits.files} photos or PDFs, each up to ${size}.`,
      ),
      error: error('files'),
      files: answers.files,
      limits,
      locale: place.locale,
      reading,
      onAdd: add,
      onRemove: (index) => {
        change(({ files: all }) => ({ files: all.filter((_, at) => at !== index) }));
      },
    })}
    ${continueButton()}`;
}
