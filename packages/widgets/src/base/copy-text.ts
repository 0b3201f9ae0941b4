/** Takes a text to the clipboard: whether it got there. Some pages may not, and some have none. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
