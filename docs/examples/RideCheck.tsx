import type {} from '@careway/widgets/react';
import '@careway/widgets/ride-check/define';
import type { ReactElement } from 'react';

/** A ride check in React 19. `onCall` hears the number before the phone opens. */
export function RideCheck({ onCall }: { onCall: (phone: string) => void }): ReactElement {
  return (
    <careway-ride-check
      plan="/careway/plan.json"
      line-of-business="medi-cal"
      headingLevel={3}
      oncareway-call={(event) => {
        onCall(event.phone);
      }}
    >
      <p>Call us at least 48 hours before your visit: (800) 555-0100</p>
    </careway-ride-check>
  );
}
