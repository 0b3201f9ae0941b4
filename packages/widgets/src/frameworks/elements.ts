import type { LitElement } from 'lit';

// Each brings its tag and its events into the page's maps.
export type { CarewayAuthorizationTracker } from '../authorization-tracker/authorization-tracker.js';
export type { CarewayBilling } from '../billing/billing.js';
export type { CarewayContact } from '../contact/contact.js';
export type { CarewayFirstVisit } from '../first-visit/first-visit.js';
export type { CarewayGrievanceForm } from '../grievance-form/grievance-form.js';
export type { CarewayHelp } from '../help/help.js';
export type { CarewayKiosk } from '../kiosk/kiosk.js';
export type { CarewayNotices } from '../notices/notices.js';
export type { CarewayPcpFinder } from '../pcp-finder/pcp-finder.js';
export type { CarewayPlaceFinder } from '../place-finder/place-finder.js';
export type { CarewayPlan } from '../plan/plan.js';
export type { CarewayRefill } from '../refill/refill.js';
export type { CarewayRideCheck } from '../ride-check/ride-check.js';
export type { CarewayTriage } from '../triage/triage.js';

/** The elements of the kit by tag. */
export type CarewayElements = {
  [
    Tag in keyof HTMLElementTagNameMap as Tag extends `careway-${string}` ? Tag : never
  ]: HTMLElementTagNameMap[Tag];
};

/** The events of the kit by name. They bubble, so every element may listen to each. */
export type CarewayEvents = {
  [
    Name in keyof HTMLElementEventMap as Name extends `careway-${string}` ? Name : never
  ]: HTMLElementEventMap[Name];
};

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Kebab<Rest>}`
    : `-${Lowercase<First>}${Kebab<Rest>}`
  : Name;

type PropertyName<Element> = {
  [Key in keyof Element]: Key extends keyof LitElement
    ? never
    : Element[Key] extends (...values: never[]) => void
      ? never
      : Key;
}[keyof Element];

/** The properties of an element, and its attributes under their own names. */
export type CarewayProps<Element> = {
  [Key in PropertyName<Element>]?: Element[Key] | undefined;
} & {
  [Key in PropertyName<Element> & string as Kebab<Key>]?: Attribute<Element[Key]> | undefined;
};

/** In HTML a number is written as text. */
type Attribute<Value> = Value extends number ? Value | `${number}` : Value;
