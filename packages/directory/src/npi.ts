/**
 * Whether ten digits carry the right NPI check digit: Luhn over `80840` and the number.
 * Source: CMS, "Requirements for National Provider Identifier and NPI Check Digit".
 */
export function isValidNpi(npi: string): boolean {
  return /^\d{10}$/.test(npi) && withCheckDigit(npi.slice(0, 9)) === npi;
}

/** Nine digits and the check digit that makes them an NPI. */
export function withCheckDigit(nine: string): string {
  // What the prefix 80840 adds.
  let sum = 24;
  for (let place = 0; place < nine.length; place += 1) {
    const digit = nine.charCodeAt(place) - 48;
    const value = (nine.length - place) % 2 === 1 ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return `${nine}${(10 - (sum % 10)) % 10}`;
}
