import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Attachment } from '../base/files/attachment.js';
import { filesField } from '../base/files/files-field.js';
import { fileSizeInWords } from '../base/format.js';
import { asAuthorization, authorizationInWords, isAuthorization } from './authorization.js';
import { continueButton, type FormView } from './form-view.js';
import { idOf, needsAuthorization } from './screens.js';

export function filesScreen(view: FormView): TemplateResult {
  const { answers, change, error, files, place } = view;
  if (!files) return html`${continueButton()}`;
  const { limits, reading, add } = files;
  const size = fileSizeInWords(limits.bytes, place.locale);
  const isFull = answers.files.length >= limits.files;
  const common = { limits, isFull, locale: place.locale, reading };
  const isOther = (file: Attachment) => !needsAuthorization(answers) || !isAuthorization(file);
  /** By its place among the files of one label. */
  const remove = (isOne: (file: Attachment) => boolean) => (index: number) => {
    const gone = answers.files.filter(isOne)[index];
    change(({ files: all }) => ({ files: all.filter((file) => file !== gone) }));
  };
  return html`<div class="intro">
      ${view.heading(0, msg('Do you have a letter or a photo to show us?'))}
      <p class="muted">${msg('You do not need one. You can go on without it.')}</p>
    </div>
    ${
      needsAuthorization(answers)
        ? filesField({
            ...common,
            id: 'authorization-files',
            label: msg('The signed paper that lets you speak for the member (optional)'),
            hint: authorizationInWords(view),
            files: answers.files.filter(isAuthorization),
            onAdd: (picked) => {
              add(picked.map(asAuthorization));
            },
            onRemove: remove(isAuthorization),
          })
        : nothing
    }
    ${filesField({
      ...common,
      id: idOf('files'),
      label: msg('Photos or papers (optional)'),
      hint: msg(
        str`For example: a letter from the plan, a bill, a photo. Up to ${limits.files} photos or PDFs, each up to ${size}.`,
      ),
      error: error('files'),
      files: answers.files.filter(isOther),
      onAdd: add,
      onRemove: remove(isOther),
    })}
    ${continueButton()}`;
}
