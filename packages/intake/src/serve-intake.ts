import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { RulesError } from '@careway/rules/core';
import { clientOf } from './http/client.js';
import { bodyComesFrom } from './http/incoming-body.js';
import type { IntakeHandler } from './intake.js';
import { sentAsText } from './http/outgoing-text.js';

export interface ServeIntakeOptions {
  handler: IntakeHandler;
  /** 0 takes any free port. */
  port: number;
  /** The address to listen on; 127.0.0.1 by default, behind the host's own TLS. */
  host?: string;
  /**
   * How many proxies of the host's own stand before this server, each adding to `X-Forwarded-For`;
   * 0 by default. With too few, all members behind a proxy count as one client; with too many,
   * a client can say that it is another.
   */
  proxies?: number;
}

export interface IntakeServer {
  url: string;
  /**
   * Takes no more requests, lets those under way end, and cuts what is still open after 10 seconds.
   * The store stays open: close it afterwards.
   */
  close(): Promise<void>;
}

const DRAIN_MS = 10_000;

/**
 * Serves the intake by Node's own HTTP server, with limits on the time that a request may take.
 * @throws RulesError `cannot-listen`, with the address and what to do.
 */
export async function serveIntake({
  handler,
  port,
  host = '127.0.0.1',
  proxies = 0,
}: ServeIntakeOptions): Promise<IntakeServer> {
  const server = createAdaptorServer({
    fetch: async (request, bindings) => {
      const incoming = bindings.incoming as IncomingMessage;
      const outgoing = bindings.outgoing as ServerResponse;
      bodyComesFrom(request, incoming);
      const client = clientOf({
        address: incoming.socket.remoteAddress,
        forwardedFor: request.headers.get('x-forwarded-for') ?? undefined,
        proxies,
      });
      const response = await handler(request, client);
      return sentAsText(response, outgoing) ? RESPONSE_ALREADY_SENT : response;
    },
    overrideGlobalObjects: false,
    // The handler itself ends a body that comes too slowly; a file may take its time.
    serverOptions: { headersTimeout: 10_000, requestTimeout: 330_000, maxHeaderSize: 8_192 },
  }) as import('node:http').Server;

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(cannotListen(host, port, error.code ?? 'unknown'));
    });
    server.listen(port, host, resolve);
  });

  const address = server.address() as AddressInfo;
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${name}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        const cut = setTimeout(() => {
          server.closeAllConnections();
        }, DRAIN_MS);
        server.close(() => {
          clearTimeout(cut);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function cannotListen(host: string, port: number, value: string): RulesError {
  return new RulesError([
    {
      code: 'cannot-listen',
      path: `${host}:${port}`,
      value,
      rule: 'The server must be able to listen on its address.',
      remedy: 'Stop the program that listens there, or give another port or host.',
    },
  ]);
}
