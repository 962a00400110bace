import { addDays, instantAt, localDateOf } from '@yangguang/kernel';
import type { DemoDocument, DemoPublisher } from './demo-document';
import { DEMO_SUBJECTS, type DemoSubject } from './demo-subjects';

/** Days between a document and the next unit's, and before the oldest. */
const STEP = 19;
const OLDEST = 330;
/** Days from making to publishing: inside the 20 working days. */
const TO_PUBLISH = 6;

export interface DemoWorld {
  readonly now: Date;
  /** Units by their short names. */
  readonly publishers: ReadonlyMap<string, DemoPublisher>;
}

/** Measures, notices and explanations of a year, counted back from today; the same ones each time. */
export function demoDocuments({ now, publishers }: DemoWorld): DemoDocument[] {
  return DEMO_SUBJECTS.flatMap((subject, index) => {
    const publisher = publishers.get(subject.unit);
    return publisher ? documentsOf(subject, index, publisher, now) : [];
  }).sort((a, b) => (a.publishedAt?.getTime() ?? Infinity) - (b.publishedAt?.getTime() ?? Infinity));
}

function documentsOf(
  subject: DemoSubject,
  index: number,
  publisher: DemoPublisher,
  now: Date,
): DemoDocument[] {
  const madeOn = addDays(localDateOf(now), -(OLDEST - index * STEP));
  const year = madeOn.slice(0, 4);
  const base = {
    topic: subject.topic,
    issuer: publisher.name,
    attribute: 'proactive' as const,
    keywords: subject.keywords,
    effectiveOn: null,
    validUntil: null,
  };
  const measure: DemoDocument = {
    key: `measure-${index}`,
    publisher,
    publishedAt: publishedAt(madeOn, 0),
    relations: [],
    content: {
      ...base,
      kind: 'normative',
      title: `云岭县${subject.name}办法`,
      documentNumber: `云${subject.unit.slice(1, 3)}规〔${year}〕${index + 1}号`,
      madeOn,
      effectiveOn: addDays(madeOn, 30),
      validUntil: index === 0 ? addDays(localDateOf(now), 120) : addDays(madeOn, 1_826),
      summary: `${subject.aim}，明确职责、标准和办理时限。`,
      bodyHtml: measureText(subject),
    },
  };
  const explained: DemoDocument = {
    key: `explained-${index}`,
    publisher,
    publishedAt: publishedAt(madeOn, 2),
    relations: [{ kind: 'interprets', to: measure.key }],
    content: {
      ...base,
      kind: 'interpretation',
      title: `《云岭县${subject.name}办法》解读`,
      documentNumber: null,
      madeOn: addDays(madeOn, 2),
      summary: `说明为什么制定、改了什么、群众怎么办。`,
      bodyHtml: `<p>制定这份办法，是为了${subject.aim}。</p><h2>和群众有关的几条</h2><p>${subject.rule}。</p><p>${subject.duty}。</p><h2>怎么办</h2><p>到所在乡镇便民服务中心，或者在本站留言，5个工作日内答复。</p>`,
    },
  };
  return [measure, explained, notice(subject, index, publisher, now, base)];
}

function notice(
  subject: DemoSubject,
  index: number,
  publisher: DemoPublisher,
  now: Date,
  base: Pick<
    DemoDocument['content'],
    'topic' | 'issuer' | 'attribute' | 'keywords' | 'effectiveOn' | 'validUntil'
  >,
): DemoDocument {
  const madeOn = addDays(localDateOf(now), -(TO_PUBLISH + 1 + index * 11));
  // The last ones are still with their reviewers, so that the tour has something to review.
  const waiting = index < 2;
  return {
    key: `notice-${index}`,
    publisher,
    publishedAt: waiting ? null : publishedAt(madeOn, 0),
    relations: [],
    content: {
      ...base,
      kind: 'notice',
      title: `关于做好本季度${subject.name}工作的通知`,
      documentNumber: `云${subject.unit.slice(1, 3)}发〔${madeOn.slice(0, 4)}〕${20 + index}号`,
      madeOn,
      summary: `布置本季度${subject.name}工作和完成时间。`,
      bodyHtml: `<p>各乡镇人民政府，县直有关单位：</p><p>为${subject.aim}，现就本季度工作通知如下。</p><p>一、${subject.duty}。</p><p>二、${subject.rule}。</p><p>三、季度末前将完成情况报送${publisher.name}。</p><p class="right">${publisher.name}</p>`,
    },
  };
}

function measureText(subject: DemoSubject): string {
  return [
    `<h2 class="center">第一章 总则</h2>`,
    `<p><strong>第一条</strong> 为了${subject.aim}，结合本县实际，制定本办法。</p>`,
    `<p><strong>第二条</strong> 本县行政区域内的${subject.name}，适用本办法。</p>`,
    `<h2 class="center">第二章 职责和标准</h2>`,
    `<p><strong>第三条</strong> ${subject.unit}负责组织实施：${subject.duty}。</p>`,
    `<p><strong>第四条</strong> ${subject.rule}。</p>`,
    `<p><strong>第五条</strong> 乡镇人民政府配合做好本辖区内的工作，并指定专人联系。</p>`,
    `<h2 class="center">第三章 附则</h2>`,
    `<p><strong>第六条</strong> 本办法自公布之日起30日后施行，有效期五年。</p>`,
  ].join('');
}

const publishedAt = (madeOn: string, later: number): Date =>
  instantAt(addDays(madeOn, TO_PUBLISH + later), '10:20');
