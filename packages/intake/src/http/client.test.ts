import assert from 'node:assert/strict';
import { it } from 'node:test';
import { clientOf } from './client.js';

const address = '203.0.113.9';

it('is the address of the socket, whatever a header says', () => {
  const forwardedFor = '198.51.100.1';
  assert.equal(clientOf({ address, forwardedFor, proxies: 0 }), address);
  assert.equal(clientOf({ address: `::ffff:${address}`, forwardedFor, proxies: 0 }), address);
  assert.equal(clientOf({ address: undefined, forwardedFor, proxies: 0 }), undefined);
});

it('behind proxies is the address that the first of them saw, never what the client wrote', () => {
  const forwardedFor = '192.0.2.66, 198.51.100.1, 198.51.100.2';
  assert.equal(clientOf({ address, forwardedFor, proxies: 1 }), '198.51.100.2');
  assert.equal(clientOf({ address, forwardedFor, proxies: 2 }), '198.51.100.1');
});

it('is the address of the socket where the header does not say', () => {
  for (const forwardedFor of [undefined, '', 'unknown', '198.51.100.1, x']) {
    assert.equal(clientOf({ address, forwardedFor, proxies: 1 }), address);
  }
  assert.equal(clientOf({ address, forwardedFor: '198.51.100.1', proxies: 2 }), address);
});

it('is the network of an IPv6 address, however it is written', () => {
  const network = (text: string) =>
    clientOf({ address: text, forwardedFor: undefined, proxies: 0 });
  for (const text of ['2001:db8:1:2::1', '2001:0db8:0001:2:3:4:5:6', '2001:DB8:1:2::ffff%eth0']) {
    assert.equal(network(text), '2001:db8:1:2');
  }
  assert.equal(network('2001:db8::1'), '2001:db8:0:0');
  assert.equal(network('::1'), '0:0:0:0');
  assert.notEqual(network('2001:db8:1:3::1'), network('2001:db8:1:2::1'));
});
