// A server of Node that reads each body and stores nothing: what HTTP itself costs, with the same
// clients and an answer as long as a receipt.
import { createServer } from 'node:http';

const receipt = JSON.stringify({ receipt: 'x'.repeat(2_000) });
const headers = { 'Content-Type': 'application/json', 'Content-Length': receipt.length };
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(201, headers).end(receipt);
  });
});
server.listen(0, '127.0.0.1', () => process.send(`http://127.0.0.1:${server.address().port}`));
process.on('message', () => {
  server.close(() => process.disconnect());
  server.closeAllConnections();
});
