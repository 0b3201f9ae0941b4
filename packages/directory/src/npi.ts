/**
 * Whether ten digits carry the right NPI check digit: Luhn over `80840` and the number.
 * Source: CMS, "Requirements for National Provider Identifier and NPI Check Digit".
 */
export function isValidNpi(npi: string): boolean {
  return /^\d{10}$/.test(npi) && withCheckDigit(npi.slice(0, 9)) === npi;
}

/** Nine digits and the check digit that makes them an NPI. */
export function withCheckDigit(nine: string): string {
  let sum = 0;
  for (const [place, digit] of Array.from(`80840${nine}`).reverse().entries()) {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return `${nine}${(10 - (sum % 10)) % 10}`;
}
