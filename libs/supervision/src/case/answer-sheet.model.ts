import { localDateOf } from '@yangguang/kernel';
import { translate, verificationNote, type LetterModel } from '@yangguang/platform';
import type { AnswerContent } from '../model/answer-outcome';
import type { CaseEntity } from './case.entity';

/** A sheet is in Chinese whatever language its reader uses: it is an official letter. */
const LANGUAGE = 'zh-CN';

export interface SheetSource {
  readonly row: Pick<CaseEntity, 'number' | 'title' | 'kind' | 'receivedAt'>;
  readonly content: AnswerContent;
  readonly unitName: string;
  /** The writer's name, when they agreed to be named to the unit that writes. */
  readonly writer: string | null;
  readonly publicUrl: string;
  readonly madeAt: Date;
  /** Whether the seal will stand on it; a preview carries the word 样稿 instead. */
  readonly sealed: boolean;
  readonly demonstration: boolean;
}

/** The answer sheet (书面答复) as a letter: what was asked, what is answered, on what basis, what comes next. */
export function answerSheetModel(source: SheetSource): LetterModel {
  const { row, content, unitName, writer, sealed } = source;
  const say = (key: string, values: Record<string, string>) =>
    translate(LANGUAGE, `supervision.sheet.${key}`, values);
  const opening = say('opening', {
    date: chineseDate(localDateOf(row.receivedAt)),
    kind: translate(LANGUAGE, `supervision.kind.${row.kind}`),
    number: row.number,
  });
  return {
    letterhead: unitName,
    number: row.number,
    title: say('title', { title: row.title }),
    addressee: writer === null ? say('addressee-unnamed', {}) : say('addressee', { name: writer }),
    blocks: [
      opening,
      ...content.text.split(/\n+/),
      ...(content.reason ? [say('reason', { reason: content.reason })] : []),
      ...(content.basis ? [say('basis', { basis: content.basis })] : []),
      ...(content.nextStep ? [say('next-step', { nextStep: content.nextStep })] : []),
    ]
      .filter((text) => text.trim() !== '')
      .map((text) => ({ kind: 'paragraph' as const, text })),
    signature: unitName,
    date: localDateOf(source.madeAt),
    sealed,
    verification: sealed ? verificationNote(source.publicUrl, row.number) : undefined,
    footer: source.demonstration ? translate(LANGUAGE, 'platform.pdf.demonstration') : undefined,
    watermark: sealed ? undefined : translate(LANGUAGE, 'platform.pdf.draft'),
    madeAt: source.madeAt,
  };
}

function chineseDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
