import { localDateOf } from '@yangguang/kernel';
import { translate, type LetterModel } from '@yangguang/platform';
import { blocksOf } from '../model/body';
import { isUpward } from '../model/document-type';
import type { DocumentEntity } from '../document/document.entity';

/** A document is in Chinese whatever language its reader uses. */
const LANGUAGE = 'zh-CN';

export interface DocumentLook {
  /** Whether the seal will stand on it; before that the word 样稿 lies across it. */
  readonly sealed: boolean;
  readonly demonstration: boolean;
  readonly madeAt: Date;
}

/** A document as both layouts, PDF and DOCX, are made from it: one model, the same text. */
export function documentModel(row: DocumentEntity, look: DocumentLook): LetterModel {
  const signedOn = localDateOf(row.signedAt ?? look.madeAt);
  const isRedHead = row.form === 'red-head';
  return {
    form: row.form,
    letterhead: isRedHead ? `${row.letterhead}文件` : row.letterhead,
    number: row.number ?? `${row.issuerCode}〔${signedOn.slice(0, 4)}〕 号`,
    urgency: row.urgency === 'none' ? undefined : translate(LANGUAGE, `oa.urgency.${row.urgency}`),
    signer: isRedHead && isUpward(row.type) ? (row.signedByName ?? undefined) : undefined,
    title: row.title,
    addressee: row.addressees === '' ? undefined : `${row.addressees.replace(/[：:]$/u, '')}：`,
    blocks: blocksOf(row.body),
    signature: row.unitName,
    // 成文日期 is the day the responsible leader signed (条例 art. 9).
    date: signedOn,
    sealed: true,
    imprint: {
      copies: row.copies === '' ? undefined : row.copies,
      issuer: row.unitName,
      date: chineseDate(localDateOf(row.sealedAt ?? look.madeAt)),
    },
    footer: look.demonstration ? translate(LANGUAGE, 'platform.pdf.demonstration') : undefined,
    watermark: look.sealed ? undefined : translate(LANGUAGE, 'platform.pdf.draft'),
    madeAt: look.madeAt,
  };
}

/** 2026年11月3日: Arabic figures, no leading zeros. */
export function chineseDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
