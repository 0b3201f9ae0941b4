/**
 * A phone number of the North American plan as E.164, from how people write it: "(714) 555-0171",
 * "714.555.0171", "+1 714 555 0171". Undefined where digits are missing or left over.
 */
export function readPhone(text: string): string | undefined {
  const digits = text.normalize('NFKC').replaceAll(/[\s().‐-―/+-]/g, '');
  const match = /^1?([2-9]\d{9})$/.exec(digits);
  return match?.[1] && `+1${match[1]}`;
}

const LONGEST_EMAIL = 254;

/** An email address that mail can reach, outer spaces taken off; undefined for anything else. */
export function readEmail(text: string): string | undefined {
  const address = text.normalize('NFKC').trim();
  if (address.length > LONGEST_EMAIL) return undefined;
  const [local = '', domain = '', ...more] = address.split('@');
  const labels = domain.split('.');
  const isEmail =
    more.length === 0 &&
    local.split('.').every((atom) => /^[\w!#$%&'*+/=?^`{|}~-]+$/.test(atom)) &&
    labels.length > 1 &&
    labels.every((label) => /^[a-z0-9-]+$/i.test(label) && !/^-|-$/.test(label));
  return isEmail ? address : undefined;
}
