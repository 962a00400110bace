import type { DeadlineView } from '@yangguang/calendar/model';
import { localDateOf, type LocalDate } from '@yangguang/kernel';
import { translate, type LetterModel } from '@yangguang/platform';
import type { CaseEntity } from '../case/case.entity';

/** A receipt on paper is in Chinese, like every letter of the county. */
const LANGUAGE = 'zh-CN';

export interface ReceiptSource {
  readonly row: Pick<CaseEntity, 'number' | 'title' | 'kind' | 'receivedAt'>;
  readonly receiptHash: string | null;
  /** As it is printed; null on a copy made later. */
  readonly secretCode: string | null;
  readonly deadline: Pick<DeadlineView, 'due' | 'days' | 'workingDays' | 'provisionalReason'>;
  readonly centreName: string;
  readonly publicUrl: string;
  readonly madeAt: Date;
  readonly demonstration: boolean;
}

/** The receipt (回执) as a letter: number and code, the due date day by day, what comes next, the fingerprint. */
export function receiptSheetModel(source: ReceiptSource): LetterModel {
  const { row, receiptHash, secretCode, deadline, centreName } = source;
  const heading = (text: string) => ({ kind: 'heading', level: 1, text }) as const;
  const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;
  return {
    letterhead: centreName,
    number: row.number,
    title: say('title'),
    blocks: [
      paragraph(
        say('opening', {
          moment: `${chineseDate(localDateOf(row.receivedAt))} ${timeOf(row.receivedAt)}`,
          kind: translate(LANGUAGE, `supervision.kind.${row.kind}`),
          title: row.title,
        }),
      ),
      heading(say('access')),
      paragraph(say('number', { number: row.number })),
      paragraph(secretCode === null ? say('code-elsewhere') : say('code', { code: secretCode })),
      heading(say('due', { due: chineseDate(deadline.due), weekday: weekdayOf(deadline.due) })),
      paragraph(say('rule', { days: deadline.workingDays })),
      ...deadline.days.map((day) =>
        paragraph(
          say('day', { date: chineseDate(day.date).slice(5), weekday: weekdayOf(day.date), text: day.text }),
        ),
      ),
      ...(deadline.provisionalReason ? [paragraph(deadline.provisionalReason)] : []),
      heading(say('next')),
      ...(['next-1', 'next-2', 'next-3'] as const).map((key) => paragraph(say(key))),
      ...(receiptHash === null
        ? []
        : [heading(say('hash')), paragraph(say('hash-text')), paragraph(inGroups(receiptHash))]),
    ],
    signature: centreName,
    date: localDateOf(row.receivedAt),
    sealed: false,
    verification: footOf(source),
    footer: source.demonstration ? translate(LANGUAGE, 'platform.pdf.demonstration') : undefined,
    madeAt: source.madeAt,
  };
}

/**
 * Two codes: where the message is followed, and where the receipt is checked. Neither carries the secret code: a
 * scanning program may send what it reads to its maker, whatever part of the address it stands in.
 */
function footOf({ row, receiptHash, publicUrl }: ReceiptSource): NonNullable<LetterModel['verification']> {
  const track = `${publicUrl}/track?number=${row.number}`;
  const check = receiptHash === null ? undefined : `${publicUrl}/verify?receipt=${row.number}#${receiptHash}`;
  return {
    url: check ?? track,
    secondUrl: check === undefined ? undefined : track,
    lines: [
      say(check === undefined ? 'foot-track' : 'foot-both'),
      publicUrl,
      translate(LANGUAGE, 'platform.pdf.document-number', { number: row.number }),
    ],
  };
}

const say = (key: string, values: Record<string, string | number> = {}): string =>
  translate(LANGUAGE, `supervision.receipt.${key}`, values);

function chineseDate(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

function weekdayOf(date: LocalDate): string {
  return `星期${'日一二三四五六'.charAt(new Date(`${date}T00:00:00Z`).getUTCDay())}`;
}

const CLOCK_TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const timeOf = (at: Date): string => CLOCK_TIME.format(at);

/** In groups of eight, to be compared by eye. */
const inGroups = (hash: string): string => hash.replaceAll(/(.{8})(?=.)/g, '$1 ');
