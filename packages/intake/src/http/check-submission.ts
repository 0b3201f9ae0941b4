import { formatDay, wallTime } from '@careway/rules/calendar';
import { submissionSchema, type Submission } from '@careway/rules/grievance';
import type { Plan } from '@careway/rules/plan';
import type { RequestFault } from './problem.js';
import { checkerOf, shortened } from './schema-faults.js';

/** A submission by its schema, or its faults. */
export const checkShape = checkerOf<Submission>(submissionSchema);

/** What a schema can't say: a day that has not come yet in the plan's zone by the server's clock. */
export function checkDays(submission: Submission, plan: Plan, now: number): RequestFault[] {
  const today = formatDay(wallTime(now, plan.timeZone).day);
  const { day } = submission.happened;
  if (day === undefined || day <= today) return [];
  return [
    {
      code: 'future-day',
      path: '/happened/day',
      value: day,
      rule: `What happened can't be after today, ${today} where the plan is.`,
      remedy: 'Mend the date, or leave it out.',
    },
  ];
}

/** A plan that this server does not hold. */
export function unknownPlan(planId: string, known: Iterable<string>): RequestFault {
  return {
    code: 'unknown-plan',
    path: '/planId',
    value: shortened(planId),
    rule: 'This server holds no plan with this id.',
    remedy: `Use one of: ${[...known].join(', ')}.`,
  };
}
