import { msg } from '@lit/localize';
import type { FacilityKind } from '@careway/directory';

/** What a kind of place is called. */
export function kindInWords(kind: FacilityKind): string {
  switch (kind) {
    case 'emergency':
      return msg('Emergency room');
    case 'urgent-care':
      return msg('Urgent care');
    case 'hospital':
      return msg('Hospital');
    case 'clinic':
      return msg('Clinic');
    case 'laboratory':
      return msg('Lab');
    case 'imaging':
      return msg('X-rays and scans');
    case 'pharmacy':
      return msg('Pharmacy');
  }
}

/** When a place of this kind is the right one. */
export function kindHint(kind: FacilityKind): string | undefined {
  switch (kind) {
    case 'emergency':
      return msg('For a life in danger. Call 911 first.');
    case 'urgent-care':
      return msg('Sick or hurt, and it can’t wait for your doctor.');
    case 'laboratory':
      return msg('For blood and other tests your doctor ordered.');
    case 'imaging':
      return msg('For pictures your doctor ordered.');
    case 'pharmacy':
      return msg('For your medicine.');
    default:
      return undefined;
  }
}
