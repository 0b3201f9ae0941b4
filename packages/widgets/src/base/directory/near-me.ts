import { msg } from '@lit/localize';
import type { ZipTable } from '@careway/directory';
import { css, html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { CarewayElement } from '../careway-element.js';
import { icon } from '../icons.js';

/** A position further than this from every ZIP code is on the water, or in another country. */
const FARTHEST_MILES = 50;

const asking: PositionOptions = { timeout: 15_000, maximumAge: 5 * 60_000 };

type Looking = 'idle' | 'looking' | 'not-found';

export const nearMeStyles = css`
  .near-me {
    grid-column: 1 / -1;
  }
`;

/** What the button says, wherever it stands. */
export function useMyLocation(): string {
  return msg('Use my location');
}

/**
 * Fills in the ZIP code of where a member is, when they ask for it. The position stays in the
 * browser and is forgotten at once: all that is kept is the ZIP code, as if it were typed.
 */
export class NearMe implements ReactiveController {
  readonly #host: CarewayElement;
  readonly #onZip: (zip: string) => void;
  #state: Looking = 'idle';
  /** What was asked for last; an answer that comes later is nobody's. */
  #asked = 0;

  constructor(host: CarewayElement, onZip: (zip: string) => void) {
    this.#host = host;
    this.#onZip = onZip;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  reset(): void {
    this.#asked++;
    this.#state = 'idle';
  }

  /** Looks where the member is, once they ask for it; undefined where that can't be done. */
  way(zips: string | ZipTable | undefined): (() => void) | undefined {
    // Whoever is at a kiosk is where it stands, and browsers tell a page over plain http nothing.
    const canLook = !this.#host.kiosk && isSecureContext && 'geolocation' in navigator;
    if (!canLook || zips === undefined) return undefined;
    return () => {
      void this.#look(zips);
    };
  }

  render(zips: string | ZipTable | undefined): TemplateResult | typeof nothing {
    const look = this.way(zips);
    if (!look) return nothing;
    return html`<div class="near-me">
      <button type="button" class="link icon-link" @click=${look}>
        ${icon('pin')}<span>${useMyLocation()}</span>
      </button>
      <p role="status" class="small" aria-busy=${this.#state === 'looking' ? 'true' : nothing}>
        ${this.#told()}
      </p>
    </div>`;
  }

  #told(): string | typeof nothing {
    switch (this.#state) {
      case 'looking':
        return msg('Looking for your ZIP code.');
      case 'not-found':
        return msg('We could not find out where you are. Enter your ZIP code or city.');
      case 'idle':
        return nothing;
    }
  }

  async #look(zips: string | ZipTable): Promise<void> {
    const asked = ++this.#asked;
    this.#tell('looking');
    const zip = await zipHere(zips);
    if (asked !== this.#asked) return;
    this.#tell(zip === undefined ? 'not-found' : 'idle');
    if (zip !== undefined) this.#onZip(zip);
  }

  #tell(state: Looking): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

async function zipHere(zips: string | ZipTable): Promise<string | undefined> {
  try {
    const [table, { coords }] = await Promise.all([
      import('./load.js').then(({ readZipTable }) => readZipTable(zips)),
      new Promise<GeolocationPosition>((resolve, reject) => {
        navigator.geolocation.getCurrentPosition(resolve, reject, asking);
      }),
    ]);
    const nearest = table?.nearest({ lat: coords.latitude, lon: coords.longitude });
    return nearest && nearest.miles <= FARTHEST_MILES ? nearest.zip : undefined;
  } catch {
    // Refused, switched off or not known: the box for a ZIP code is there as before.
    return undefined;
  }
}
