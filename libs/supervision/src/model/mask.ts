/** 王小明 → 王**. The family name stays, so that an answer can address the writer. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name.trim()];
  return first + '*'.repeat(Math.max(rest.length, first === '' ? 0 : 1));
}

/** 19900001234 → 199****1234; a shorter number keeps only its last two digits. */
export function maskPhone(phone: string): string {
  const digits = [...phone];
  if (digits.length < 9) return '*'.repeat(Math.max(digits.length - 2, 0)) + digits.slice(-2).join('');
  return `${digits.slice(0, 3).join('')}${'*'.repeat(digits.length - 7)}${digits.slice(-4).join('')}`;
}

/** someone@example.cn → s***@example.cn. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '***' : `${[...email][0] ?? ''}***${email.slice(at)}`;
}
