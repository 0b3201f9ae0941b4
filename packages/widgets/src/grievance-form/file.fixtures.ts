import type { Plan } from '@careway/rules/plan';
import { referencePlan } from '../base/testing/fixtures.js';
import { press, receiptOf, walk } from './acts.fixtures.js';

/** Picks files as a member does, and waits until they are read. */
export async function addFiles(element: HTMLElement, files: readonly File[]): Promise<void> {
  const input = element.shadowRoot?.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('There is nothing to add files to on this screen.');
  const picked = new DataTransfer();
  for (const file of files) picked.items.add(file);
  input.files = picked.files;
  input.dispatchEvent(new Event('change'));
  for (let turn = 0; turn < 200; turn++) {
    await new Promise((resolve) => setTimeout(resolve));
    if (turn > 1 && !element.shadowRoot?.querySelector('[aria-disabled="true"]')) return;
  }
}

export const pdf = (name: string) => new File([`%PDF-1.7 ${name}, fictional`], name);

/** An intake at this address stores every form, and of the files only the first. */
export const planWithBrokenFiles: Plan = {
  ...referencePlan,
  intake: { url: '/broken-files', attachments: { files: 2, megabytes: 1 } },
};

function brokenFiles(request: Request): Response {
  const { pathname } = new URL(request.url);
  if (pathname === '/broken-files') {
    const receipt = receiptOf(planWithBrokenFiles, 'medi-cal');
    return Response.json({ ...receipt, id: 'one', secret: 'made-up' }, { status: 201 });
  }
  return pathname.endsWith('/1')
    ? new Response(null, { status: 201 })
    : new Response(null, { status: 507 });
}

/** Files a form with two files at {@link planWithBrokenFiles}. */
export async function sendWithFiles(element: HTMLElement): Promise<void> {
  const realFetch = window.fetch.bind(window);
  window.fetch = (url, init) => {
    const request = new Request(url, init);
    return new URL(request.url).pathname.startsWith('/broken-files')
      ? Promise.resolve(brokenFiles(request))
      : realFetch(url, init);
  };
  try {
    await walk(element, 'files');
    await addFiles(element, [pdf('letter.pdf'), pdf('bill.pdf')]);
    await press(element);
    await press(element);
    await press(element);
    for (let turn = 0; turn < 200; turn++) {
      await new Promise((resolve) => setTimeout(resolve));
      if (element.shadowRoot?.textContent.includes('Send the files again')) break;
    }
  } finally {
    window.fetch = realFetch;
  }
}
