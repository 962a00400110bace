const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ID_CHECK = '10X98765432';

/** Whether 18 characters are a citizen's identity number by its check character (GB 11643-1999). */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text)) return false;
  const sum = ID_WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return ID_CHECK[sum % 11] === text[17]?.toUpperCase();
}

/** Whether the digits pass the check digit of bank cards (Luhn, ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  if (!/^\d+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Whether 15 digits can be an identity number of before 1999: a province and a day that there was. */
export function isOldIdentityNumber(digits: string): boolean {
  if (!/^[1-6]\d{14}$/.test(digits)) return false;
  const [month, day] = [Number(digits.slice(8, 10)), Number(digits.slice(10, 12))];
  const date = new Date(Date.UTC(1900 + Number(digits.slice(6, 8)), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
