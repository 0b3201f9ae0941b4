import { expect } from '@open-wc/testing';
import { fileTypeOf } from '@careway/rules/grievance';
import { readAttachment, type Attachment } from './attachment.js';

const limits = { bytes: 2000 };
const pdf = '%PDF-1.7 a fictional letter';

async function picture(width: number, height: number, type: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  context?.fillRect(0, 0, width / 2, height / 2);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, type);
  });
  if (!blob) throw new Error(`This browser makes no ${type}.`);
  return blob;
}

async function readWhole(file: File, bytes = 1_000_000): Promise<Attachment> {
  const read = await readAttachment(file, { bytes });
  if ('fault' in read) throw new Error(`${read.name}: ${read.fault}`);
  return read;
}

describe('a file that a member adds', () => {
  it('is a PDF as it is, whatever its name says', async () => {
    const read = await readWhole(new File([pdf], 'letter.jpg'));
    expect(read.type).to.equal('application/pdf');
    expect(read.name).to.equal('letter.jpg');
    expect(await read.blob.text()).to.equal(pdf);
  });

  it('is a photo drawn anew as a JPEG: smaller, and without what the camera wrote', async () => {
    const marker = 'Canary7Q2';
    for (const type of ['image/png', 'image/jpeg', 'image/webp']) {
      const drawn = await picture(4000, 1000, type);
      const read = await readWhole(new File([drawn, marker], 'photo.of.me.HEIF'));
      expect(read.name).to.equal('photo.of.me.jpg');
      expect(read.type).to.equal('image/jpeg');
      expect(fileTypeOf(new Uint8Array(await read.blob.arrayBuffer()))).to.equal('image/jpeg');
      expect(await read.blob.text()).not.to.contain(marker);
      const { width, height } = await createImageBitmap(read.blob);
      expect([width, height]).to.deep.equal([2400, 600]);
    }
  });

  it('has white paper where a picture was see-through', async () => {
    const read = await readWhole(new File([await picture(40, 40, 'image/png')], 'a.png'));
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    context?.drawImage(await createImageBitmap(read.blob), 0, 0);
    const [red = 0] = context?.getImageData(30, 30, 1, 1).data ?? [];
    expect(red).to.be.greaterThan(250);
  });

  it('goes as it is where the browser can’t draw what the plan takes', async () => {
    const heic = [0, 0, 0, 24, ...new TextEncoder().encode('ftypheic\0\0\0\0mif1heic')];
    const read = await readWhole(new File([new Uint8Array(heic)], 'IMG_1.HEIC'));
    expect(read.type).to.equal('image/heic');
    expect(read.name).to.equal('IMG_1.HEIC');
  });

  it('is told by name where it can’t be sent', async () => {
    const faultOf = async (parts: BlobPart[], name: string) => {
      const read = await readAttachment(new File(parts, name), limits);
      return 'fault' in read ? [read.name, read.fault] : read;
    };
    expect(await faultOf([], 'a.pdf')).to.deep.equal(['a.pdf', 'empty']);
    expect(await faultOf(['PK'], 'a.docx')).to.deep.equal(['a.docx', 'not-a-type']);
    expect(await faultOf(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.svg')).to.deep.equal([
      'a.svg',
      'not-a-type',
    ]);
    expect(await faultOf([pdf, 'x'.repeat(2000)], 'long.pdf')).to.deep.equal([
      'long.pdf',
      'too-large',
    ]);
    const gone = new File([pdf], 'gone.pdf');
    gone.slice = () => {
      throw new DOMException('gone', 'NotFoundError');
    };
    expect(await readAttachment(gone, limits)).to.deep.equal({
      name: 'gone.pdf',
      fault: 'unreadable',
    });
  });
});
