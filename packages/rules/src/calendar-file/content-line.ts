/** RFC 5545, section 3.1, and RFC 6350, section 3.2: a line has at most 75 octets. */
const mostOctets = 75;

/**
 * A line of a calendar (RFC 5545) or of a card (RFC 6350), folded between characters, without its
 * end. A line that the value brings along would be a property of its own: it becomes a space.
 */
export function contentLine(label: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${label}:${value.replace(/\p{Cc}+/gu, ' ')}`) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** A text as a value: RFC 5545, section 3.3.11, and RFC 6350, section 3.4. */
export function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, (mark) => `\\${mark}`).replace(/\r\n|[\r\n]/g, '\\n');
}

/** How many octets a character has in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
