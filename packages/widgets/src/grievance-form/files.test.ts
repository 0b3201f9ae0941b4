import { expect } from '@open-wc/testing';
import { settled, show, textOf } from '../base/testing/contract.js';
import { press, receiptOf, walk } from './acts.fixtures.js';
import { addFiles, pdf, planWithBrokenFiles } from './file.fixtures.js';
import { buttonOf, byName, focused, headingOf, restoreFetch } from './filing.fixtures.js';
import { CarewayGrievanceForm } from './grievance-form.js';

async function atFiles(): Promise<CarewayGrievanceForm> {
  const start = { ...byName('receipt-files-failed') };
  delete start.act;
  const element = await show(start);
  if (!(element instanceof CarewayGrievanceForm)) throw new Error('This is no grievance form.');
  await walk(element, 'files');
  await settled(element);
  return element;
}

const names = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('.file-list bdi') ?? [])].map(
    (name) => name.textContent,
  );

/** Stores every form and each file; the answers to files wait until they are let go. */
function patientIntake() {
  const asked: { method: string; path: string; body: string }[] = [];
  let failing = false;
  window.fetch = async (url, init) => {
    const request = new Request(url, init);
    const path = new URL(request.url).pathname;
    asked.push({ method: request.method, path, body: await request.text() });
    if (path === '/broken-files') {
      const receipt = receiptOf(planWithBrokenFiles, 'medi-cal');
      return Response.json({ ...receipt, id: 'one', secret: 'made-up' }, { status: 201 });
    }
    return new Response('{}', { status: failing ? 507 : 201 });
  };
  return {
    asked,
    fail: (fails: boolean) => {
      failing = fails;
    },
  };
}

async function until(element: Element, words: string): Promise<void> {
  for (let turn = 0; turn < 300; turn++) {
    await settled(element);
    if (textOf(element).includes(words)) return;
  }
  throw new Error(`"${words}" did not come.`);
}

/** That no more files come is said after the last one, which the words do not wait for. */
async function ended(element: Element, asked: readonly { path: string }[]): Promise<void> {
  for (let turn = 0; turn < 300; turn++) {
    if (asked.at(-1)?.path.endsWith('/complete')) return;
    await settled(element);
  }
  throw new Error('The files were never ended.');
}

describe('careway-grievance-form: files', () => {
  afterEach(restoreFetch);

  it('are not asked for on a kiosk, nor where the plan takes none', async () => {
    const start = { ...byName('receipt-files-failed') };
    delete start.act;
    const onKiosk = await show(start);
    onKiosk.kiosk = true;
    await walk(onKiosk, 'wanted');
    expect(headingOf(onKiosk)).to.equal('What would make it right?');
    const without = await show(start);
    without.plan = { ...planWithBrokenFiles, intake: { url: '/broken-files' } };
    await walk(without, 'wanted');
    expect(headingOf(without)).to.equal('What would make it right?');
  });

  it('are taken where they are dropped, and a page does not open them instead', async () => {
    const element = await atFiles();
    const field = element.shadowRoot?.querySelector('.files');
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(pdf('dropped.pdf'));
    for (const name of ['dragover', 'drop']) {
      const event = new DragEvent(name, { dataTransfer, cancelable: true, bubbles: true });
      field?.dispatchEvent(event);
      expect(event.defaultPrevented, name).to.equal(true);
    }
    await until(element, 'Files added: 1.');
    expect(names(element)).to.deep.equal(['dropped.pdf']);
  });

  it('come from the camera where there is one at hand', async () => {
    const real = window.matchMedia.bind(window);
    const pictures = () =>
      element.shadowRoot?.querySelector<HTMLInputElement>('#files-camera + input');
    const element = await atFiles();
    expect(pictures()).to.equal(null);
    window.matchMedia = (query) =>
      query === '(pointer: coarse)' ? ({ matches: true } as MediaQueryList) : real(query);
    try {
      element.requestUpdate();
      await settled(element);
    } finally {
      window.matchMedia = real;
    }
    expect(pictures()?.getAttribute('capture')).to.equal('environment');
    expect(pictures()?.accept).to.equal('image/*');
    const picked = new DataTransfer();
    picked.items.add(pdf('taken.pdf'));
    const input = pictures();
    if (!input) throw new Error('There is no camera.');
    input.files = picked.files;
    input.dispatchEvent(new Event('change'));
    await until(element, 'Files added: 1.');
    expect(names(element)).to.deep.equal(['taken.pdf']);
  });

  it('are added and removed by name, and the focus is never lost', async () => {
    const element = await atFiles();
    await addFiles(element, [pdf('a.pdf'), pdf('b.pdf'), pdf('c.pdf')]);
    expect(names(element)).to.deep.equal(['a.pdf', 'b.pdf']);
    expect(textOf(element)).to.contain('You can add 2 files here. Not added: “c.pdf”.');
    expect(focused(element)?.className).to.equal('error-summary');
    buttonOf(element, 'Remove: a.pdf').click();
    await settled(element);
    expect(names(element)).to.deep.equal(['b.pdf']);
    expect(focused(element)?.id).to.equal('files');
    await addFiles(element, [pdf('d.pdf')]);
    expect(names(element)).to.deep.equal(['b.pdf', 'd.pdf']);
    expect(textOf(element)).not.to.contain('c.pdf');
  });

  it('are read before Back leaves their screen: what is wrong with one is told there', async () => {
    const element = await atFiles();
    const adding = addFiles(element, [new File(['some words'], 'notes.txt')]);
    buttonOf(element, 'Back').click();
    await adding;
    await settled(element);
    expect(headingOf(element)).to.equal('Do you have a letter or a photo to show us?');
    expect(textOf(element)).to.contain('notes.txt');
    buttonOf(element, 'Back').click();
    await settled(element);
    expect(headingOf(element)).to.equal('What happened?');
  });

  it('stand on the check, go after the words, and are ended with their number', async () => {
    const { asked } = patientIntake();
    const element = await atFiles();
    await addFiles(element, [pdf('a.pdf'), pdf('b.pdf')]);
    await press(element);
    await press(element);
    expect(textOf(element)).to.contain('a.pdf b.pdf');
    expect(asked).to.deep.equal([]);
    await press(element);
    await until(element, 'We have all your files.');
    await ended(element, asked);
    expect(asked.map(({ method, path }) => `${method} ${path}`)).to.deep.equal([
      'POST /broken-files',
      'PUT /broken-files/one/attachments/1',
      'PUT /broken-files/one/attachments/2',
      'POST /broken-files/one/complete',
    ]);
    expect(asked[3]?.body).to.equal('{"attachments":2}');
  });

  it('that fail leave the words filed, and are sent again when the member says so', async () => {
    const { asked, fail } = patientIntake();
    fail(true);
    const element = await atFiles();
    await addFiles(element, [pdf('a.pdf')]);
    await press(element);
    await press(element);
    await press(element);
    await until(element, 'Files that we do not have: 1.');
    expect(headingOf(element)).to.equal('We have your grievance');
    expect(textOf(element)).to.contain('Our system has no room right now.');
    fail(false);
    buttonOf(element, 'Send the files again').click();
    await until(element, 'We have all your files.');
    expect(asked.filter(({ path }) => path === '/broken-files')).to.have.length(1);
  });

  it('that have nowhere to go are told of, one by one', async () => {
    window.fetch = () =>
      Promise.resolve(Response.json(receiptOf(planWithBrokenFiles, 'medi-cal'), { status: 201 }));
    const element = await atFiles();
    await addFiles(element, [pdf('a.pdf')]);
    await press(element);
    await press(element);
    await press(element);
    await until(element, 'Files that we do not have: 1.');
    expect(textOf(element)).to.contain('Our system did not take it.');
    expect(textOf(element)).not.to.contain('Send the files again');
  });

  it('go to the page where the page sends the form itself', async () => {
    const { asked } = patientIntake();
    const element = await atFiles();
    await addFiles(element, [pdf('a.pdf')]);
    await press(element);
    await press(element);
    let given: string[] = [];
    element.addEventListener('careway-submit', (event) => {
      event.preventDefault();
      given = event.attachments.map(({ name, type }) => `${name} ${type}`);
    });
    await press(element);
    element.confirm(receiptOf(planWithBrokenFiles, 'medi-cal'));
    await settled(element);
    expect(given).to.deep.equal(['a.pdf application/pdf']);
    expect(asked).to.deep.equal([]);
    expect(textOf(element)).not.to.contain('Your files');
  });
});
