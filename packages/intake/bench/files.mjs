// Files that are sent all at once, in a process of their own: files.mjs <url> <files> <bytes each>
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { submission } from './submission.mjs';

const [url, files, size] = process.argv.slice(2);
const json = { 'Content-Type': 'application/json' };

async function filed() {
  const headers = { ...json, 'Idempotency-Key': `"${randomUUID()}"` };
  const body = JSON.stringify(submission);
  const response = await fetch(`${url}/submissions`, { method: 'POST', headers, body });
  return response.json();
}

const body = randomBytes(Number(size));
body.write('%PDF-1.7\n');
const digest = createHash('sha256').update(body).digest('base64');

async function put({ id, secret }) {
  const response = await fetch(`${url}/submissions/${id}/attachments/1`, {
    method: 'PUT',
    headers: {
      Authorization: `Bearer ${secret}`,
      'Content-Type': 'application/pdf',
      'Repr-Digest': `sha-256=:${digest}:`,
    },
    body,
  });
  if (response.status !== 201) throw new Error(await response.text());
}

const receipts = await Promise.all(Array.from({ length: Number(files) }, filed));
await Promise.all(receipts.map(put));
process.send({ files: receipts.length });
process.disconnect();
