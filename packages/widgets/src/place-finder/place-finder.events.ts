import type { FacilityRow } from '@careway/directory';
import { addressInWords } from '../base/directory/words.js';
import {
  CarewayEvent,
  type CallEvent,
  type DirectoryErrorEvent,
  type NavigateEvent,
} from '../base/events.js';

/** A place in the list, for a host's own map: public facts, nothing of the member. */
export interface ShownPlace {
  /** The number that it has in the list, from 1. */
  number: number;
  name: string;
  address: string;
  /** Degrees, WGS 84; absent where it is not known. */
  position?: { lat: number; lon: number };
}

/** What a host's map is told of the rows of a list. */
export function shownPlaces(rows: readonly FacilityRow[]): ShownPlace[] {
  return rows.map(({ facility, site }, index) => ({
    number: index + 1,
    name: facility.name,
    address: addressInWords(site.address),
    ...(site.position && { position: { lat: site.position.lat, lon: site.position.lon } }),
  }));
}

/** Other places are in the list than before. */
export class PlacesEvent extends CarewayEvent {
  static readonly type = 'careway-places';

  readonly places: readonly ShownPlace[];

  constructor(places: readonly ShownPlace[]) {
    super(PlacesEvent.type);
    this.places = places;
  }
}

/** What <careway-place-finder> fires. */
export interface PlaceFinderEventMap {
  'careway-call': CallEvent;
  'careway-navigate': NavigateEvent;
  'careway-directory-error': DirectoryErrorEvent;
  'careway-places': PlacesEvent;
}

declare global {
  interface GlobalEventHandlersEventMap {
    [PlacesEvent.type]: PlacesEvent;
  }
}
