/**
 * Whether ten digits carry the right NPI check digit: Luhn over `80840` and the number.
 * Source: CMS, "Requirements for National Provider Identifier and NPI Check Digit".
 */
export function isValidNpi(npi: string): boolean {
  if (!/^\d{10}$/.test(npi)) return false;
  let sum = 0;
  for (const [place, digit] of Array.from(`80840${npi}`).reverse().entries()) {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
