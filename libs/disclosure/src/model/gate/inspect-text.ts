import { findSecrecyMarks, suggestRedactions } from '@yangguang/text';
import { finding, type FindingKind, type GateFinding } from './finding';

const PERSONAL: readonly string[] = ['identity-number', 'bank-card', 'phone'];
/** A mark inside a name: 机密★, 【秘密】, (绝密) at the beginning. */
const NAME_MARK = /[【〔[(（](绝密|机密|秘密)[】〕\])）]|^(绝密|机密|秘密)(?=[-_ .·])/u;

/**
 * What a text must not carry into the open: numbers that identify people, and marks of secrecy. A telephone
 * of an office is a number too; whoever answers for the text says that it is one.
 */
export function inspectText(text: string, place = 'body'): GateFinding[] {
  const marks = findSecrecyMarks(text).map((mark) => finding('secrecy-mark', place, mark.text));
  const personal = suggestRedactions(text, [])
    .filter(({ kind }) => PERSONAL.includes(kind))
    .map((one) => finding(one.kind as FindingKind, place, one.text));
  return unique([...marks, ...personal]);
}

/** The name of a file says what people think of it. */
export function inspectName(name: string): GateFinding[] {
  const mark = NAME_MARK.exec(name);
  return unique([...(mark ? [finding('secrecy-mark', name, mark[0])] : []), ...inspectText(name, name)]);
}

export function unique(findings: readonly GateFinding[]): GateFinding[] {
  return [...new Map(findings.map((one) => [one.key, one])).values()];
}
