import { join, none } from './failed.js';
import { acceptingOf, type Filters } from './filters.js';
import { compareText } from '../fold.js';
import type { Site } from '../model.js';
import type { Offices } from './offices.js';
import type { Opening } from './opening.js';
import type { People } from './people.js';
import { byMiles, type Candidate } from './scan.js';
import type { PlacedSite, Query, Row } from './search-types.js';

/** Makes rows of those who were found: whole providers, at the site that fits best. */
export class RowMaker {
  constructor(
    private readonly people: People,
    private readonly offices: Offices,
  ) {}

  /** Somebody who was found, as a row. */
  of({ place, site, miles }: Candidate, query: Query, filters: Filters, opening: Opening): Row {
    const provider = this.people.provider(place);
    const placed = Array.from(
      this.people.sitesOf(place),
      (number, at): PlacedSite & { number: number } => {
        const away = filters.miles(number);
        const position = this.offices.position(number);
        return {
          number,
          site: provider.sites[at] as Site,
          ...(!Number.isNaN(away) && { miles: away }),
          ...(position && { position }),
        };
      },
    );
    const best = placed.find(({ number }) => number === site) as PlacedSite;
    const networks = this.matchedNetworks(place, site, filters);
    return {
      provider,
      site: best.site,
      ...(!Number.isNaN(miles) && { miles }),
      ...(best.position && { position: best.position }),
      accepting: acceptingOf(best.site, networks, query),
      ...(query.at && { open: opening.of(site) }),
      otherSites: placed
        .filter((one) => one !== best)
        .sort(
          (a, b) =>
            byMiles(a.miles ?? Number.NaN, b.miles ?? Number.NaN) ||
            compareText(a.site.id, b.site.id),
        )
        .map(({ site: other, miles: away, position }) => ({
          site: other,
          ...(away !== undefined && { miles: away }),
          ...(position && { position }),
        })),
    };
  }

  private matchedNetworks(place: number, site: number, filters: Filters): string[] {
    const shared = join(filters.providerFails(place), filters.siteFails(site));
    const { desks, unitStarts, unitNetworks, networkIds } = this.offices;
    const desk = desks[site - 1] as number;
    const ids: string[] = [];
    for (
      let unit = unitStarts[desk] as number;
      unit < (unitStarts[desk + 1] as number);
      unit += 1
    ) {
      const network = unitNetworks[unit] as number;
      if (network >= 0 && join(shared, filters.unitFails(unit)) === none)
        ids.push(networkIds[network] as string);
    }
    return ids;
  }
}
