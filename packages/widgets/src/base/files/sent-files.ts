import { msg, str } from '@lit/localize';
import type { Locale } from '@careway/rules/core';
import { html, nothing, type TemplateResult } from 'lit';
import { fileSizeInWords, numberInWords } from '../format.js';
import { icon } from '../icons.js';
import type { SentFile } from './file-sending.js';

export interface SentFilesView {
  files: readonly SentFile[];
  locale: Locale;
  onRetry: () => void;
  /** How else a file comes to the plan. */
  otherWay: unknown;
}

/** Each file with how far it is, and the ways on for those that the plan does not hold. */
export function sentFiles({ files, locale, onRetry, otherWay }: SentFilesView): TemplateResult {
  const failed = files.filter(({ state }) => state === 'failed');
  const isOver = files.every(({ state }) => state === 'held' || state === 'failed');
  const canRetry = failed.some(({ failure }) => failure !== 'refused');
  return html`<ul class="file-list">
      ${files.map((file) => fileRow(file, locale))}
    </ul>
    <p role="status" class=${isOver ? '' : 'visually-hidden'}>
      ${totalInWords(files, { isOver, failed: failed.length })}
    </p>
    ${
      isOver && failed.length > 0
        ? html`${
            canRetry
              ? html`<div class="row no-print">
                  <button type="button" class="button" @click=${onRetry}>
                    ${msg('Send the files again')}
                  </button>
                </div>`
              : nothing
          }
          ${otherWay}`
        : nothing
    }`;
}

function fileRow({ attachment, state, held, failure }: SentFile, locale: Locale): TemplateResult {
  const { name, blob } = attachment;
  return html`<li>
    <span class="file-name"
      >${icon(state === 'held' ? 'check' : state === 'failed' ? 'triangle' : 'document')}<span
        ><bdi>${name}</bdi>
        <span class="small muted"
          >${state === 'failed' ? failureInWords(failure) : fileSizeInWords(blob.size, locale)}</span
        ></span
      ></span
    >
    <span class="small">${stateInWords(state, Math.floor((100 * held) / blob.size), locale)}</span>
    ${
      state === 'sending'
        ? html`<progress
            class="no-print"
            max=${blob.size}
            .value=${held}
            aria-label=${name}
          ></progress>`
        : nothing
    }
  </li>`;
}

function stateInWords(state: SentFile['state'], percent: number, locale: Locale): string {
  switch (state) {
    case 'waiting':
      return msg('Next');
    case 'sending':
      return msg(str`${numberInWords(percent, locale)}% sent`);
    case 'held':
      return msg('We have it');
    case 'failed':
      return msg('Not sent');
  }
}

function failureInWords(failure: SentFile['failure']): string {
  switch (failure) {
    case 'full':
      return msg('Our system has no room right now.');
    case 'refused':
      return msg('Our system did not take it.');
    default:
      return msg('We got no answer.');
  }
}

/** Said at the start and at the end only: a count that is read out all the time helps nobody. */
function totalInWords(
  files: readonly SentFile[],
  { isOver, failed }: { isOver: boolean; failed: number },
): string {
  if (!isOver) return msg('We are sending your files. Keep this page open.');
  return failed === 0
    ? msg('We have all your files.')
    : msg(str`Files that we do not have: ${failed}. Your words are safe with us all the same.`);
}
