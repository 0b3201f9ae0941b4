const LONGEST = 120;

// Controls, and the marks that turn the reading direction: "exe.jpg" could be shown as "gpj.exe".
const HIDDEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * The name of a file from a `Content-Disposition` header, as a label to show: never a path, never
 * refused. `filename*=UTF-8''…` (RFC 8187) goes before `filename="…"`. Folders and hidden characters
 * are left out, and it is cut after 120 characters. "file" where nothing is left.
 */
export function readFileName(header: string | null): string {
  const text = header ?? '';
  const [, encoded] = /;\s*filename\*\s*=\s*UTF-8'[^']*'([^;\s]+)/i.exec(text) ?? [];
  const [, quoted, bare] =
    /;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s"]+))/i.exec(text) ?? [];
  const name = decoded(encoded) ?? quoted?.replaceAll(/\\(.)/g, '$1') ?? bare ?? '';
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const shown = Array.from(last.replaceAll(HIDDEN, '').normalize('NFC').trim())
    .slice(0, LONGEST)
    .join('');
  return /^[.\s]*$/.test(shown) ? 'file' : shown;
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
