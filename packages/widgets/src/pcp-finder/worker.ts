// Searches doctors away from the page's own thread. A host starts it; see docs/embedding.md.
import { DirectoryFailure } from '../base/directory/failure.js';
import { loadDoctors } from './load-doctors.js';
import type { WorkerAnswer, WorkerAsk } from './worker-messages.js';

const page = globalThis as unknown as {
  postMessage: (answer: WorkerAnswer) => void;
  addEventListener: (type: 'message', hear: (event: MessageEvent<WorkerAsk>) => void) => void;
};

/** Searches that go on, by number. */
const going = new Map<number, AbortController>();

page.addEventListener('message', ({ data }) => {
  void answer(data).catch((error: unknown) => {
    tellFailure(data.id, error);
  });
});

function tellFailure(id: number, error: unknown): void {
  const fault = error instanceof DirectoryFailure ? error.fault : 'not-readable';
  const reason = error instanceof Error ? error.message : String(error);
  page.postMessage({ id, kind: 'failed', fault, reason });
}

async function answer(ask: WorkerAsk): Promise<void> {
  const { id } = ask;
  if (ask.kind === 'stop') {
    going.get(id)?.abort();
    going.delete(id);
    return;
  }
  if (ask.kind === 'load') page.postMessage({ id, kind: 'heard' });
  const stop = new AbortController();
  if (ask.kind === 'find') going.set(id, stop);
  const doctors = await loadDoctors(ask.source.directory, ask.source.zips);
  if (stop.signal.aborted) return;
  switch (ask.kind) {
    case 'load': {
      const { size, facets, hasStaffLanguages, plans, dataAsOf, measures } = doctors;
      const facts = { size, facets, hasStaffLanguages, plans, dataAsOf, measures };
      page.postMessage({ id, kind: 'facts', facts });
      break;
    }
    case 'find': {
      doctors.find(ask.query, {
        tell: (shown) => {
          page.postMessage({ id, kind: 'shown', shown });
        },
        fail: (error) => {
          tellFailure(id, error);
        },
        stopped: stop.signal,
      });
      break;
    }
    case 'in-plan':
      page.postMessage({ id, kind: 'in-plan', answer: await doctors.inPlan(ask.plan, ask.name) });
  }
}
