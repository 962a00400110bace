/** 发文字号: code, year in hexagonal brackets (U+3014, U+3015), number without leading zero and without 第. */
export function documentNumber(code: string, year: number, sequence: number): string {
  return `${code}〔${year}〕${sequence}号`;
}

const TYPED =
  /^\s*(\p{Script=Han}{2,12})\s*[〔（([［【{〈《]?\s*(\d{4})\s*[〕）)\]］】}〉》]?\s*第?\s*0*(\d{1,5})\s*号?\s*$/u;

/** The number somebody meant, however they typed it: 云政办发(2026)3号, 云政办发2026 03. Nothing when it is none. */
export function numberMeant(typed: string): string | undefined {
  const found = TYPED.exec(typed.normalize('NFKC'));
  const [, code = '', year, sequence] = found ?? [];
  return found ? documentNumber(code, Number(year), Number(sequence)) : undefined;
}
