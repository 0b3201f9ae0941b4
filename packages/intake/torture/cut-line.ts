import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import type { TestContext } from 'node:test';

const COMMIT = Buffer.from('COMMIT\0');

/** A line to a database that breaks in the middle of commits. */
export interface CutLine {
  /** The address of the database over this line. */
  url: string;
  /** Nothing breaks before. */
  begin(): void;
  /** Commits that never reached the database. */
  readonly before: number;
  /** Commits of which nobody was told. */
  readonly after: number;
}

/**
 * Passes all on to a database and back, but breaks one in so many commits off: half of them before
 * the database knows of it, half of them after it was done and before anyone is told.
 */
export async function cutLine(test: TestContext, url: string, oneIn: number): Promise<CutLine> {
  const place = new URL(url);
  const port = Number(place.port);
  const cuts = { before: 0, after: 0 };
  const sockets = new Set<Socket>();
  let begun = false;
  const server = createServer((near) => {
    const far = connect(port, place.hostname);
    let lost = false;
    for (const socket of [near, far]) {
      sockets.add(socket.setNoDelay(true));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', (data) => {
      const struck = begun && data.includes(COMMIT) && Math.random() * oneIn < 1;
      if (struck && Math.random() < 0.5) {
        cuts.before++;
        near.destroy();
        return;
      }
      lost ||= struck;
      far.write(data);
    });
    far.on('data', (data) => {
      if (lost) cuts.after++;
      if (lost) near.destroy();
      else near.write(data);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  test.after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  place.port = String((server.address() as AddressInfo).port);
  return {
    url: place.href,
    begin: () => {
      begun = true;
    },
    get before() {
      return cuts.before;
    },
    get after() {
      return cuts.after;
    },
  };
}
