import type { Phone } from './model.js';

const extensionPattern = /(?:;\s*ext\s*=|\bext(?:ension)?\b\.?:?|x|#)\s*(\d{1,8})\s*$/i;

/**
 * Reads a phone number as people and directories write it: `1-888-116-5383 x6566`,
 * `(555) 010-9999`, `tel:+15550109999;ext=12`. Ten digits are taken as North American.
 */
export function readPhone(raw: string): Phone {
  const extension = extensionPattern.exec(raw)?.[1];
  const main = extension === undefined ? raw : raw.replace(extensionPattern, '');
  const digits = main.replace(/\D/g, '');
  const abroad = /^\s*(?:tel:)?\s*\+(?!1)/.test(main);
  let e164: string | undefined;
  let plausible = false;
  if (abroad) {
    plausible = digits.length >= 8 && digits.length <= 15;
    if (plausible) e164 = `+${digits}`;
  } else {
    const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
    if (national.length === 10) {
      e164 = `+1${national}`;
      // Area code and exchange run from 2; N11 are service codes, and so are not in service.
      plausible = /^[2-9](?!11)\d\d[2-9](?!11)\d{6}$/.test(national);
    }
  }
  return {
    raw,
    ...(e164 !== undefined && { e164 }),
    ...(extension !== undefined && { extension }),
    plausible,
  };
}

/** The number as it is read in the United States, `(714) 555-0164 ext. 12`; otherwise as given. */
export function formatPhone({ raw, e164, extension }: Phone): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(e164 ?? '');
  if (!parts) return raw;
  const [, area = '', exchange = '', line = ''] = parts;
  return `(${area}) ${exchange}-${line}${extension === undefined ? '' : ` ext. ${extension}`}`;
}

/** The link that dials the number, `tel:+17145550164;ext=12` (RFC 3966), where there is one. */
export function phoneHref({ e164, extension }: Phone): string | undefined {
  if (e164 === undefined) return undefined;
  return `tel:${e164}${extension === undefined ? '' : `;ext=${extension}`}`;
}
