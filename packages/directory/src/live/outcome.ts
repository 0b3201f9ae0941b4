import { get, list, text } from '../reading/json.js';

const told = 3;

/** What an OperationOutcome says, in the server's words; nothing for any other resource. */
export function outcomeWords(resource: unknown): string | undefined {
  if (text(resource, 'resourceType') !== 'OperationOutcome') return undefined;
  const words = list(resource, 'issue').flatMap(
    (issue) =>
      text(get(issue, 'details'), 'text') ??
      text(issue, 'diagnostics') ??
      text(issue, 'code') ??
      [],
  );
  return words.length === 0 ? undefined : [...new Set(words)].slice(0, told).join('; ');
}

/** Whether an OperationOutcome says that something failed, more than a warning or a hint. */
export function isFailure(resource: unknown): boolean {
  return list(resource, 'issue').some((issue) => {
    const severity = text(issue, 'severity');
    return severity === 'error' || severity === 'fatal' || text(issue, 'code') === 'not-supported';
  });
}
