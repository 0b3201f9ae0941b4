import { msg, str } from '@lit/localize';
import type { Locale } from '@careway/rules/core';
import { html, nothing, type TemplateResult } from 'lit';
import { fieldNotes, type Field } from '../form/fields.js';
import { fileSizeInWords, listInWords } from '../format.js';
import { icon } from '../icons.js';
import type { Attachment, FaultyFile, FileLimits } from './attachment.js';

export interface FilesField extends Field {
  files: readonly Attachment[];
  limits: FileLimits;
  locale: Locale;
  /** What was picked is being read. */
  reading: boolean;
  /** No more can be added, where several fields share the limit. */
  isFull?: boolean;
  onAdd: (files: File[]) => void;
  onRemove: (index: number) => void;
}

/** Photos and PDFs to add: picked, taken with the camera, or dropped here. */
export function filesField(spec: FilesField): TemplateResult {
  const { id, label, error, files, reading, limits, onAdd } = spec;
  const isFull = spec.isFull ?? files.length >= limits.files;
  return html`<div
    class=${error ? 'field invalid files' : 'field files'}
    part="field"
    role="group"
    aria-labelledby=${`${id}-label`}
    @dragover=${(event: DragEvent) => {
      event.preventDefault();
    }}
    @drop=${(event: DragEvent) => {
      event.preventDefault();
      onAdd([...(event.dataTransfer?.files ?? [])]);
    }}
  >
    <p id=${`${id}-label`} class="files-label">${label}</p>
    ${fieldNotes(spec)} ${files.length > 0 ? fileList(spec) : nothing}
    <div class="row files-acts">
      ${picker(spec, { act: id, words: addInWords(files.length), name: 'document', isFull })}
      ${
        canTakePhotos()
          ? picker(spec, {
              act: `${id}-camera`,
              words: msg('Take a photo'),
              name: 'camera',
              isFull,
            })
          : nothing
      }
    </div>
    <p class="small muted" role="status">
      ${reading ? msg('Reading your file…') : addedInWords(files.length, isFull)}
    </p>
  </div>`;
}

function addedInWords(files: number, isFull: boolean): string | typeof nothing {
  if (files === 0) return nothing;
  return isFull
    ? msg(str`Files added: ${files}. That is all we can take here.`)
    : msg(str`Files added: ${files}.`);
}

function addInWords(files: number): string {
  return files === 0 ? msg('Add a photo or PDF') : msg('Add another');
}

/** A button that opens the device's own picker: the browser's field speaks the browser's language. */
function picker(
  { reading, error, hint, id, onAdd }: FilesField,
  {
    act,
    words,
    name,
    isFull,
  }: { act: string; words: string; name: 'document' | 'camera'; isFull: boolean },
): TemplateResult {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`<span>
    <button
      type="button"
      class="button"
      id=${act}
      aria-describedby=${described || nothing}
      aria-disabled=${reading || isFull ? 'true' : nothing}
      @click=${(event: Event) => {
        if (reading || isFull) return;
        (event.currentTarget as HTMLElement).parentElement?.querySelector('input')?.click();
      }}
    >
      ${icon(name)} ${words}
    </button>
    <input
      type="file"
      hidden
      multiple
      accept=${name === 'camera' ? 'image/*' : 'image/*,application/pdf'}
      capture=${name === 'camera' ? 'environment' : nothing}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        onAdd([...(input.files ?? [])]);
        // The same file can be picked again after it was removed.
        input.value = '';
      }}
    />
  </span>`;
}

/** A phone or tablet: a camera at hand. */
function canTakePhotos(): boolean {
  return matchMedia('(pointer: coarse)').matches;
}

function fileList({ id, files, locale, onRemove }: FilesField): TemplateResult {
  return html`<ul class="file-list">
    ${files.map(
      ({ name, blob }, index) =>
        html`<li>
          <span class="file-name"
            >${icon('document')}<span
              ><bdi>${name}</bdi>
              <span class="small muted">${fileSizeInWords(blob.size, locale)}</span></span
            ></span
          >
          <button
            type="button"
            class="link"
            @click=${(event: Event) => {
              const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
              onRemove(index);
              root.getElementById(id)?.focus();
            }}
          >
            ${msg('Remove')}<span class="visually-hidden">: ${name}</span>
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Which files were not added and what to do, as one message. */
export function faultyFilesInWords(
  faulty: readonly FaultyFile[],
  limits: FileLimits,
  locale: Locale,
): string {
  const codes = [...new Set(faulty.map(({ fault }) => fault))];
  return codes
    .map((code) => {
      const names = faulty.filter(({ fault }) => fault === code).map(({ name }) => `“${name}”`);
      return faultInWords(code, listInWords(names, locale), limits, locale);
    })
    .join(' ');
}

function faultInWords(
  fault: FaultyFile['fault'],
  names: string,
  limits: FileLimits,
  locale: Locale,
): string {
  switch (fault) {
    case 'too-many':
      return msg(
        str`You can add ${limits.files} files here. Not added: ${names}. Remove one, or mail the rest.`,
      );
    case 'empty':
      return msg(str`Not added, because nothing is in it: ${names}.`);
    case 'too-large':
      return msg(
        str`Not added: ${names}. A file can be ${fileSizeInWords(limits.bytes, locale)} at most. Take photos of the pages instead.`,
      );
    case 'not-a-type':
      return msg(str`Not added: ${names}. Choose a photo or a PDF.`);
    case 'unreadable':
      return msg(str`Not added: ${names}. This device could not open it. Choose it again.`);
  }
}
