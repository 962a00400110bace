import { localDateOf, type LocalDate } from '@yangguang/kernel';
import { translate, type LetterModel } from '@yangguang/platform';
import { corrected, monthParts, onTimeShare, satisfiedShare, type BulletinFigures } from '../model/bulletin';
import type { BulletinLine, BulletinRow, CorrectionRow } from './bulletin.repository';

/** A bulletin on paper is in Chinese whatever language its reader uses. */
const LANGUAGE = 'zh-CN';

export interface BulletinSheet {
  readonly row: BulletinRow;
  readonly lines: readonly BulletinLine[];
  readonly corrections: readonly CorrectionRow[];
  readonly today: LocalDate;
  readonly madeAt: Date;
  readonly demonstration: boolean;
}

const say = (key: string, values: Record<string, string | number> = {}): string =>
  translate(LANGUAGE, `supervision.bulletin.sheet.${key}`, values);

/** The bulletin as an official letter: the county, the office’s words, every unit, what was corrected since. */
export function bulletinSheetModel({ row, lines, corrections, ...made }: BulletinSheet): LetterModel {
  const issued = row.state === 'issued';
  const stands = lines.map((line) => ({ ...line, figures: corrected(line, corrections) }));
  const county = stands.find(({ unitId }) => unitId === null);
  const units = stands.filter(({ unitId }) => unitId !== null);
  return {
    form: 'red-head',
    letterhead: say('letterhead', { office: row.officeName }),
    number: row.number ?? say('no-number'),
    title: translate(LANGUAGE, 'supervision.bulletin.title', monthParts(row.month)),
    addressee: say('addressee'),
    blocks: [
      paragraph(say('opening', { ...monthParts(row.month), asOf: chineseDate(row.asOf) })),
      heading(say('heading-county')),
      ...(county ? [paragraph(sentence(county.figures))] : []),
      heading(say('heading-words')),
      ...row.words
        .split(/\n+/)
        .filter((text) => text.trim() !== '')
        .map(paragraph),
      heading(say('heading-units')),
      ...units.map(({ unitName, figures }) => paragraph(`${unitName}：${sentence(figures)}`)),
      ...(corrections.length > 0 ? [heading(say('heading-corrections'))] : []),
      ...corrections.map((one) => paragraph(correctionSentence(one))),
    ],
    signature: row.officeName,
    date: row.issuedAt ? localDateOf(row.issuedAt) : made.today,
    sealed: false,
    footer: made.demonstration ? translate(LANGUAGE, 'platform.pdf.demonstration') : undefined,
    watermark: issued ? undefined : translate(LANGUAGE, 'platform.pdf.draft'),
    madeAt: row.issuedAt ?? made.madeAt,
  };
}

const paragraph = (text: string) => ({ kind: 'paragraph' as const, text });
const heading = (text: string) => ({ kind: 'heading' as const, level: 1 as const, text });

function sentence(figures: BulletinFigures): string {
  const count = (value: number | null) => value ?? 0;
  const parts = [
    say('received', { received: count(figures.received), answered: count(figures.answered) }),
    say('on-time', {
      rate: percent(onTimeShare(figures)),
      part: count(figures.onTime),
      whole: count(figures.answered) + count(figures.overdue),
    }),
    ...(figures.median === null ? [] : [say('median', { days: figures.median })]),
    ...(count(figures.overdue) > 0 ? [say('overdue', { n: count(figures.overdue) })] : []),
    ...(count(figures.rated) > 0
      ? [
          say('satisfied', {
            rate: percent(satisfiedShare(figures)),
            part: count(figures.satisfied),
            whole: count(figures.rated),
          }),
        ]
      : []),
    ...(count(figures.inspected) > 0
      ? [
          say('inspected', {
            n: count(figures.inspected),
            late: count(figures.unexplained),
            fault: count(figures.atFault),
          }),
        ]
      : []),
  ];
  return `${parts.join('，')}。`;
}

function correctionSentence(one: CorrectionRow): string {
  return say('correction', {
    seq: one.seq,
    unit: one.unitName,
    figure: translate(LANGUAGE, `supervision.bulletin.figure.${one.figure}`),
    was: one.was ?? '—',
    becomes: one.becomes,
    reason: one.reason,
    date: chineseDate(localDateOf(one.writtenAt)),
  });
}

const percent = (rate: number | null): string => (rate === null ? '—' : `${(rate * 100).toFixed(1)}%`);

function chineseDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
