import type { Acts } from './acts';
import type { UnitCode } from './desk';
import type { Entry } from './ledger';
import { nextDay } from './office-days';
import type { Words } from './words';

/** Until when a story rests; the staff goes on with it on the first working day from then, a citizen on any day. */
export interface Rest {
  readonly until: string;
  readonly anyDay?: true;
}

export type Story = AsyncGenerator<Rest, void, void>;

export interface Telling {
  readonly acts: Acts;
  readonly entry: Entry;
  readonly words: Words;
  /** The unit whose matter it is, and another one. */
  readonly unit: UnitCode;
  readonly other: UnitCode;
  /** A number under ten, the same in every run: how long people take. */
  readonly pace: number;
  readonly today: () => string;
  /** Somebody else writes about the same; comes back once the centre has it before it. */
  readonly alsoWrites: () => Promise<Entry>;
}

const days = ({ today }: Telling, count: number): Rest => ({ until: nextDay(today(), count) });
const citizen = ({ today }: Telling, count: number): Rest => ({
  until: nextDay(today(), count),
  anyDay: true,
});

async function* taken(told: Telling, unit = told.unit): Story {
  const { acts, entry } = told;
  await acts.dispatch(entry, unit);
  yield days(told, told.pace % 2);
  await acts.sign(entry);
}

async function* rated(told: Telling, grade: number): Story {
  yield citizen(told, 1 + (told.pace % 5));
  await told.acts.rate(told.entry, grade);
}

async function* plain(told: Telling): Story {
  yield* taken(told);
  yield days(told, told.pace % 4);
  await told.acts.handle(told.entry, told.words);
  if (told.pace % 3 > 0) yield* rated(told, 1 + (told.pace % 5));
}

async function* late(told: Telling): Story {
  const { acts, entry, words, pace } = told;
  yield* taken(told);
  yield { until: nextDay(acts.lateFrom(entry), pace * 2) };
  await acts.handle(entry, words);
  if (pace % 2 > 0) yield* rated(told, 1 + (pace % 3));
}

/** Answered on the very last day that is in time. */
async function* justInTime(told: Telling): Story {
  yield* taken(told);
  yield { until: told.entry.due };
  await told.acts.handle(told.entry, told.words);
}

async function* refused({ acts, entry }: Telling): Story {
  await acts.refuse(entry);
}

async function* withdrawn(told: Telling): Story {
  if (told.pace % 2 > 0) yield* taken(told);
  yield citizen(told, told.pace % 4);
  await told.acts.withdraw(told.entry);
}

async function* returned(told: Telling): Story {
  await told.acts.dispatch(told.entry, told.other);
  yield days(told, 1);
  await told.acts.returnNotOurs(told.entry);
  yield days(told, 1);
  yield* plain(told);
}

/** Three times not ours: the office decides, and its decision stands. */
async function* settled(told: Telling): Story {
  const { acts, entry, unit, other } = told;
  for (const wrong of [other, unit, other]) {
    await acts.dispatch(entry, wrong);
    yield days(told, 1);
    await acts.returnNotOurs(entry);
  }
  yield days(told, 1);
  await acts.settle(entry, unit);
  await acts.sign(entry);
  yield days(told, told.pace % 4);
  await acts.handle(entry, told.words);
}

async function* asked(told: Telling): Story {
  yield* taken(told);
  await told.acts.ask(told.entry);
  yield citizen(told, told.pace);
  await told.acts.supplement(told.entry);
  yield days(told, told.pace % 5);
  await told.acts.handle(told.entry, told.words);
  yield* rated(told, 4);
}

async function* askedTwice(told: Telling): Story {
  yield* taken(told);
  await told.acts.ask(told.entry);
  yield days(told, told.pace);
  await told.acts.resume(told.entry);
  yield days(told, 1);
  await told.acts.ask(told.entry);
  yield citizen(told, 2);
  await told.acts.supplement(told.entry);
  yield days(told, told.pace % 6);
  await told.acts.handle(told.entry, told.words);
}

/** Asked, and never heard of again. */
async function* askedInVain(told: Telling): Story {
  yield* taken(told);
  yield { until: nextDay(told.entry.due, told.pace % 2 === 0 ? -1 : 3) };
  await told.acts.ask(told.entry);
}

async function* extended(told: Telling): Story {
  yield* taken(told);
  await told.acts.extend(told.entry, 5 + told.pace, true);
  yield days(told, 7 + told.pace * 2);
  await told.acts.handle(told.entry, told.words);
  yield* rated(told, 3);
}

async function* extensionRefused(told: Telling): Story {
  yield* taken(told);
  await told.acts.extend(told.entry, 5, false);
  yield days(told, told.pace);
  await told.acts.handle(told.entry, told.words);
}

async function* reworked(told: Telling): Story {
  const { acts, entry, words, pace } = told;
  yield* taken(told);
  if (pace % 3 === 0) await acts.extend(entry, 5, true);
  await acts.handle(entry, words);
  yield* rated(told, 1 + (pace % 2));
  yield citizen(told, pace % 4);
  await acts.rework(entry);
  yield days(told, 1 + (pace % 9));
  await acts.handle(entry, words);
  yield* rated(told, 5);
}

/** Reworked, and not yet answered again. */
async function* reworkedAndOpen(told: Telling): Story {
  yield* taken(told);
  await told.acts.handle(told.entry, told.words);
  yield citizen(told, 2);
  await told.acts.rework(told.entry);
}

/** Three write about one thing; all are answered at once, each by their own clock. */
async function* three(told: Telling): Story {
  const { acts, entry, words, pace } = told;
  yield* taken(told);
  const second = await told.alsoWrites();
  await acts.merge(second, entry);
  yield days(told, 2);
  const third = await told.alsoWrites();
  await acts.merge(third, entry);
  if (pace % 2 === 0 && told.today() <= entry.due) await acts.extend(entry, 4, true, [second, third]);
  yield days(told, pace);
  await acts.handle(entry, words, [second, third]);
  yield citizen(told, 1);
  await acts.rate(second, 2);
  await acts.rate(entry, 5);
}

/** The first of two withdraws; the other goes back to triage and is answered by its own old clock. */
async function* released(told: Telling): Story {
  const { acts, entry } = told;
  yield* taken(told);
  const second = await told.alsoWrites();
  await acts.merge(second, entry);
  yield citizen(told, 1);
  await acts.withdraw(entry);
  Object.assign(second, { main: null, version: undefined });
  yield days(told, 1);
  yield* plain({ ...told, entry: second });
}

async function* sentBack(told: Telling): Story {
  const { acts, entry, words, pace } = told;
  yield* taken(told);
  await acts.draft(entry, words);
  if (pace % 2 > 0) await acts.signOff(entry);
  await acts.sendBack(entry, pace % 2 > 0 ? 'centre' : 'leader');
  yield days(told, pace % 5);
  await acts.handle(entry, words);
}

async function* leftLying(told: Telling): Story {
  if (told.pace % 3 > 0) yield* taken(told);
}

/** How many messages of the quarter go each way; `three` and `released` bring others with them. */
export const PLOTS: readonly (readonly [number, (told: Telling) => Story])[] = [
  [150, plain],
  [50, late],
  [30, justInTime],
  [35, refused],
  [25, withdrawn],
  [30, returned],
  [15, settled],
  [30, asked],
  [12, askedTwice],
  [6, askedInVain],
  [26, extended],
  [10, extensionRefused],
  [25, reworked],
  [4, reworkedAndOpen],
  [8, three],
  [3, released],
  [10, sentBack],
  [12, leftLying],
];
