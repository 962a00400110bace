import type { WorkingCalendar } from '@yangguang/calendar/model';
import { localDateOf } from '@yangguang/kernel';
import { contentHash } from '../model/content-hash';
import { citizenDeadline, unitDeadline } from '../model/reply-deadline';
import { isAboutUnit } from '../model/timeline';
import { redact, suggestRedactions } from '@yangguang/text';
import { afterAnswer } from './after-answer';
import { chooseTopic, townOf, townships } from './choose-topic';
import type { DemoAnswer, DemoCase, DemoEvent, DemoPerson, DemoUnit } from './demo-case';
import type { Prng } from './prng';
import { officeTimeAfter, scheduleSteps, type Step } from './schedule';
import type { Matter, TopicAnswer } from './topic';
import { dressed, fill, personName, phoneNumber, placeFor, slotsFor, type Slots } from './words';

export interface DemoCounty {
  readonly units: readonly DemoUnit[];
  readonly centre: { readonly unit: Pick<DemoUnit, 'id' | 'name'>; readonly people: readonly DemoPerson[] };
}

interface StoryOptions extends DemoCounty {
  readonly now: Date;
  readonly calendar: WorkingCalendar;
}

interface Beginning {
  readonly number: string;
  readonly receivedAt: Date;
  /** Whether the answer is far too late. */
  readonly stuck: boolean;
}

const REFUSED = 0.03;
/** Working days from receipt to answer and how often each occurs: about 95 in 100 are in time. */
const DAYS_TAKEN = [
  [0, 2],
  [1, 9],
  [2, 22],
  [3, 29],
  [4, 22],
  [5, 11],
  [6, 3],
  [7, 1],
  [9, 1],
] as const;
const STUCK_DAYS = 30;

/** One message and what became of it up to now. */
export function caseStory(
  random: Prng,
  options: StoryOptions,
  { number, receivedAt, stuck }: Beginning,
): DemoCase {
  const { now, calendar } = options;
  const { topic, unit } = chooseTopic(random, options.units);
  const slots = slotsFor(random, townOf(random, unit, options.units));
  const matter = random.pick(topic.matters);
  const title = random.pick(matter.titles);
  const body = random.pick(matter.bodies);
  const receivedOn = localDateOf(receivedAt);
  const deadline = citizenDeadline(receivedOn, calendar);
  const writer = personName(random);
  const refused = !stuck && topic.kind !== 'report' && random.chance(REFUSED);
  const taken = stuck ? STUCK_DAYS : random.weighted(DAYS_TAKEN);
  const times = scheduleSteps(random, receivedAt, taken, calendar);
  const done = (step: Step): Date | null => {
    const at = times.get(step);
    return at && at <= now && !(stuck && step === 'draft-submitted') ? at : null;
  };
  const clerk = random.pick(options.centre.people);
  const base = {
    id: random.id(receivedAt),
    number,
    code: random.digits(10),
    kind: topic.kind,
    category: topic.category,
    title: fill(title, slots),
    place: placeFor(random, slots, title + body),
    body: dressed(random, fill(body, slots)),
    // A report names the unit it is about: never the one that is to look into it.
    namedUnitId:
      topic.kind === 'report' ? townships(random, options.units, unit) : random.chance(0.6) ? unit.id : null,
    contact: {
      name: writer,
      phone: phoneNumber(random),
      email: random.chance(0.15) ? `writer${random.digits(5)}@example.com` : null,
    },
    consentPublish: topic.kind !== 'report' && random.chance(0.66),
    shareName: topic.kind !== 'report' && random.chance(0.6),
    receivedAt,
    receivedOn,
    dueOn: deadline.due,
    provisional: deadline.provisional,
  };
  const submitted = event(random, receivedAt, 'submitted', null, null);
  if (refused)
    return refusal(random, base, submitted, {
      at: times.get('dispatched') ?? now,
      now,
      clerk,
      centre: options.centre.unit,
    });

  const dispatchedAt = done('dispatched');
  const receivedByUnit = dispatchedAt && done('received');
  const draftedAt = receivedByUnit && done('draft-submitted');
  const signedAt = draftedAt && done('signed-off');
  const answeredAt = signedAt && done('answered');
  const handler = random.pick(unit.handlers);
  const leader = random.pick(unit.leaders.filter((one) => one.id !== handler.id));
  const answer = draftedAt
    ? writeAnswer(random, matter, slots, { number, draftedAt, signedAt, handler, leader })
    : null;
  const events: DemoEvent[] = [submitted];
  const add = (
    at: Date | null,
    type: DemoEvent['type'],
    actor: DemoPerson,
    of: Pick<DemoUnit, 'id' | 'name'>,
    detail = {},
  ) => {
    if (!at) return;
    // Dispatch and answer are the centre's acts about the unit.
    const line = isAboutUnit(type)
      ? {
          ...event(random, at, type, actor, options.centre.unit, detail),
          about: { id: of.id, name: of.name },
        }
      : event(random, at, type, actor, of, detail);
    events.push(line);
  };
  add(dispatchedAt, 'dispatched', clerk, unit, {
    opinion: random.pick(['请核实后逐条答复。', '请现场查看并答复群众。', '请按时限答复。', '']),
  });
  add(receivedByUnit, 'received', handler, unit);
  if (receivedByUnit && base.shareName && random.chance(0.25)) {
    const at = new Date(receivedByUnit.getTime() + random.int(5, 50) * 60_000);
    if (at <= now && (!draftedAt || at < draftedAt)) {
      add(at, 'contact-revealed', handler, unit, {
        reason: random.pick(['电话核实具体位置', '约定上门时间', '核实情况']),
        fields: ['name', 'phone'],
        role: 'handler',
      });
    }
  }
  add(draftedAt, 'draft-submitted', handler, unit, { round: 1, contentHash: answer?.contentHash });
  add(signedAt, 'signed-off', leader, unit, {
    opinion: random.pick(['同意。', '同意答复。', '情况属实，同意。']),
    contentHash: answer?.contentHash,
  });
  add(answeredAt, 'answered', clerk, unit, { outcome: answer?.content.outcome });
  const dispatchedOn = dispatchedAt && localDateOf(dispatchedAt);
  const unitClock = dispatchedOn === null ? null : unitDeadline(dispatchedOn, calendar);
  const closedOn = answeredAt && localDateOf(answeredAt);
  const later =
    answeredAt && answer
      ? afterAnswer(random, {
          base,
          answeredAt,
          now,
          clerk,
          centre: options.centre.unit,
          publicTexts: publicTexts(base, answer, writer),
          publishAt: officeTimeAfter(random, answeredAt, random.int(1, 3), calendar),
        })
      : { publication: 'undecided' as const, published: null, rating: null, events: [] };
  return {
    ...base,
    state: answeredAt
      ? 'answered'
      : signedAt
        ? 'awaiting-check'
        : draftedAt
          ? 'awaiting-sign-off'
          : receivedByUnit
            ? 'handling'
            : dispatchedAt
              ? 'dispatched'
              : 'submitted',
    unit: dispatchedAt ? unit : null,
    dispatchedOn,
    unitDueOn: unitClock?.due ?? null,
    unitProvisional: unitClock?.provisional ?? null,
    handler: receivedByUnit ? handler : null,
    answer,
    answeredAt,
    closedOn,
    workingDaysTaken:
      closedOn === null ? null : Math.max(0, calendar.ordinalOf(closedOn) - calendar.ordinalOf(receivedOn)),
    refusalReason: null,
    publication: later.publication,
    published: later.published,
    rating: later.rating,
    events: [...events, ...later.events].sort((a, b) => a.at.getTime() - b.at.getTime()),
  };
}

type Base = Pick<
  DemoCase,
  | 'id'
  | 'number'
  | 'code'
  | 'kind'
  | 'category'
  | 'title'
  | 'place'
  | 'body'
  | 'namedUnitId'
  | 'contact'
  | 'consentPublish'
  | 'shareName'
  | 'receivedAt'
  | 'receivedOn'
  | 'dueOn'
  | 'provisional'
>;

function refusal(
  random: Prng,
  base: Base,
  submitted: DemoEvent,
  {
    at,
    now,
    clerk,
    centre,
  }: { at: Date; now: Date; clerk: DemoPerson; centre: Pick<DemoUnit, 'id' | 'name'> },
): DemoCase {
  const reason = random.pick(['litigation', 'petition', 'disclosure', 'concluded', 'unclear'] as const);
  const happened = at <= now;
  return {
    ...base,
    state: happened ? 'refused' : 'submitted',
    unit: null,
    dispatchedOn: null,
    unitDueOn: null,
    unitProvisional: null,
    handler: null,
    answer: null,
    answeredAt: null,
    closedOn: happened ? localDateOf(at) : null,
    workingDaysTaken: null,
    refusalReason: happened ? reason : null,
    publication: 'undecided',
    published: null,
    rating: null,
    events: happened
      ? [submitted, event(random, at, 'refused', clerk, centre, { reason, channel: null })]
      : [submitted],
  };
}

function writeAnswer(
  random: Prng,
  matter: Matter,
  slots: Slots,
  by: { number: string; draftedAt: Date; signedAt: Date | null; handler: DemoPerson; leader: DemoPerson },
): DemoAnswer {
  const chosen: TopicAnswer = random.pick(matter.answers);
  const content = {
    outcome: chosen.outcome,
    text: fill(chosen.text, slots),
    basis: chosen.basis ?? null,
    reason: chosen.reason ?? null,
    nextStep: chosen.nextStep ?? null,
  };
  return {
    id: random.id(by.draftedAt),
    content,
    contentHash: contentHash(by.number, content),
    draftedBy: by.handler,
    draftedAt: by.draftedAt,
    signedBy: by.signedAt ? by.leader : null,
    signedAt: by.signedAt,
  };
}

function publicTexts(base: Base, answer: DemoAnswer, writer: string): { question: string; answer: string } {
  const hidden = (text: string) => redact(text, suggestRedactions(text, [writer]));
  return { question: hidden(base.body), answer: hidden(answer.content.text) };
}

function event(
  random: Prng,
  at: Date,
  type: DemoEvent['type'],
  actor: DemoPerson | null,
  unit: Pick<DemoUnit, 'id' | 'name'> | null,
  detail: Readonly<Record<string, unknown>> = {},
): DemoEvent {
  return { id: random.id(at), at, type, actor, unit: unit && { id: unit.id, name: unit.name }, detail };
}
