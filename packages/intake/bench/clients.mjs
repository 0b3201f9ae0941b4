// Keep-alive clients in a process of their own: clients.mjs <url> <clients> <seconds> [<count>]
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { submission } from './submission.mjs';

const [url, clients, seconds, count = Infinity] = process.argv.slice(2);
const { hostname, port } = new URL(url);
const body = JSON.stringify(submission);
const head = [
  'POST /submissions HTTP/1.1',
  `Host: ${hostname}:${port}`,
  'Content-Type: application/json',
  `Content-Length: ${Buffer.byteLength(body)}`,
].join('\r\n');
const waits = [];
let begun = 0;

/** Sends one submission after the other on one connection; each counts once its 201 is whole. */
function client(until) {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let text = '';
    let sentAt = 0;
    const send = () => {
      begun++;
      sentAt = performance.now();
      socket.write(`${head}\r\nIdempotency-Key: "${randomUUID()}"\r\n\r\n${body}`);
    };
    socket.setNoDelay(true).setEncoding('latin1');
    socket.on('connect', send).on('error', reject);
    socket.on('data', (data) => {
      text += data;
      const end = text.indexOf('\r\n\r\n');
      const [, length] = /content-length: (\d+)/i.exec(text) ?? [];
      if (end < 0 || text.length < end + 4 + Number(length)) return;
      if (!text.startsWith('HTTP/1.1 201 ')) {
        reject(new Error(text));
        return;
      }
      waits.push(performance.now() - sentAt);
      text = '';
      if (performance.now() < until && begun < Number(count)) send();
      else socket.end(resolve);
    });
  });
}

const start = performance.now();
const until = start + Number(seconds) * 1000;
await Promise.all(Array.from({ length: Number(clients) }, () => client(until)));
const took = (performance.now() - start) / 1000;
waits.sort((a, b) => a - b);
process.send({
  stored: waits.length,
  rate: waits.length / took,
  median: waits[Math.floor(waits.length / 2)],
  late: waits[Math.floor(waits.length * 0.99)],
});
process.disconnect();
