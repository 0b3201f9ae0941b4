/** A moment with its offset, as `@careway/rules` reads it. */
export const momentSchema = {
  type: 'string',
  pattern:
    '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:\\d{2})$',
  remedy: 'Write it like 2026-11-25T09:00:00-08:00, or leave it out: then it is now.',
} as const;
