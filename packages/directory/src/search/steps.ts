/** Takes all steps that are left, and gives what they lead to. */
export function ended<Result>(steps: Iterator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
