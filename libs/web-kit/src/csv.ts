/** A leading = + - @ would be run as a formula by a spreadsheet; an apostrophe makes it text again. */
const defuse = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** Rows as CSV (RFC 4180) with the byte order mark that Excel and WPS need to see Chinese. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  const lines = rows.map((row) =>
    row.map((cell) => quote(typeof cell === 'number' ? String(cell) : defuse(cell))).join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Hands a file to the reader. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
