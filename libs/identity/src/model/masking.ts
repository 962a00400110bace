/** Shows that there is a value without showing it: personal data in lists (个人信息保护法 art. 51). */
export function maskName(name: string): string {
  const letters = [...name];
  return letters.length <= 1 ? '*' : `${letters[0]}${'*'.repeat(letters.length - 1)}`;
}

/** `13800001234` becomes `138****1234`; a short number keeps its last two digits. */
export function maskPhone(phone: string): string {
  const digits = [...phone];
  if (digits.length < 7) return `${'*'.repeat(Math.max(digits.length - 2, 0))}${digits.slice(-2).join('')}`;
  return `${digits.slice(0, 3).join('')}****${digits.slice(-4).join('')}`;
}

/** `zhangwei@example.com` becomes `z***@example.com`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '***' : `${[...email][0]}***${email.slice(at)}`;
}
