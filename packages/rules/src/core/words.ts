/** A point in time: ISO 8601 with an offset ("2026-12-01T10:30:00-08:00"), or epoch milliseconds. */
export type Moment = string | number;

/** A calendar day, YYYY-MM-DD, in the plan's zone. */
export type Day = string;

export const linesOfBusiness = [
  'commercial',
  'medi-cal',
  'medicare-advantage',
  'dual-integrated',
] as const;
/** The kind of coverage. `dual-integrated` has no legal dates yet: its own rules are not in. */
export type LineOfBusiness = (typeof linesOfBusiness)[number];

export const answers = ['yes', 'no', 'unsure'] as const;
/** What a member may answer. */
export type Answer = (typeof answers)[number];

export const urgencies = ['standard', 'urgent'] as const;
export type Urgency = (typeof urgencies)[number];

export const units = ['minute', 'hour', 'calendar-day', 'business-day', 'month'] as const;
export type Unit = (typeof units)[number];

export const locales = ['en', 'es'] as const;
export type Locale = (typeof locales)[number];
