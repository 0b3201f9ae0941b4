/** Copies a text, and gives the words for the button: where a browser forbids it, what to do instead. */
export async function copy(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied';
  } catch {
    return 'Select it and copy';
  }
}
