/**
 * Where the focus is now. The answer tells later whether it is still there, or was lost with what had it:
 * what comes late takes it from nobody who has gone on.
 */
export function focusStays(): () => boolean {
  const before = focused();
  return () => {
    const now = focused();
    return now === before || now === null || now === document.body;
  };
}

/** What has the focus, however deep. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
