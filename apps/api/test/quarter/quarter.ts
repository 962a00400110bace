import { instantAt, localDateOf } from '@yangguang/kernel';
import type { TestApi } from '../support/test-api';
import { Acts } from './acts';
import { Desk, UNITS, type UnitCode } from './desk';
import type { Entry } from './ledger';
import { isWorkday, nextDay } from './office-days';
import { PLOTS, type Rest, type Story, type Telling } from './stories';
import { dice, wordsOf } from './words';

const SEED = 20_250_922;
const FIRST = '2025-09-22';
/** The last day on which somebody writes; the stories go on after it. */
const LAST_LETTER = '2025-12-31';
const KINDS = ['help', 'complaint', 'inquiry', 'suggestion'];
/** Letters come before office hours, in them, and in the last minutes of a day. */
const LETTER_TIMES = ['00:05', '09:30', '12:10', '23:50'];
const OFFICE_TIME = '14:00';

interface Letter {
  readonly day: string;
  readonly time: string;
  readonly plot: (told: Telling) => Story;
  readonly index: number;
}

/** A quarter of a county’s messages, day by day, from 国庆 over 元旦. */
export class Quarter {
  readonly entries: Entry[] = [];
  private readonly roll = dice(SEED);
  private readonly open: { readonly story: Story; rest: Rest }[] = [];
  private readonly letters: readonly Letter[];
  private next = 0;

  private constructor(
    private readonly api: TestApi,
    readonly desk: Desk,
  ) {
    const plots = PLOTS.flatMap(([count, plot]) => Array.from({ length: count }, () => plot));
    const span = (Date.parse(LAST_LETTER) - Date.parse(FIRST)) / 86_400_000;
    this.letters = plots.map((plot, index) => ({
      day: nextDay(FIRST, this.roll(span + 1)),
      time: LETTER_TIMES[this.roll(LETTER_TIMES.length)] ?? '09:30',
      plot,
      index,
    }));
  }

  static async begin(api: TestApi): Promise<Quarter> {
    return new Quarter(api, await Desk.open(api));
  }

  /** Lives through the days up to this one, the evening included. */
  async liveUntil(day: string): Promise<void> {
    const first = this.next === 0 ? FIRST : nextDay(localDateOf(this.api.clock.now()));
    for (let date = first; date <= day; date = nextDay(date)) {
      this.next += 1;
      const today = this.letters.filter((one) => one.day === date);
      for (const time of LETTER_TIMES.filter((one) => one < OFFICE_TIME)) await this.receive(today, time);
      this.api.clock.set(instantAt(date, OFFICE_TIME));
      if (isWorkday(date)) await this.desk.readQueue(this.entries);
      await this.goOn(date);
      for (const time of LETTER_TIMES.filter((one) => one > OFFICE_TIME)) await this.receive(today, time);
    }
  }

  private async receive(letters: readonly Letter[], time: string): Promise<void> {
    for (const letter of letters.filter((one) => one.time === time)) {
      this.api.clock.set(instantAt(letter.day, time));
      const telling = await this.telling(letter);
      this.open.push({ story: letter.plot(telling), rest: { until: letter.day } });
    }
  }

  private async goOn(date: string): Promise<void> {
    for (const one of [...this.open]) {
      const wakes = (rest: Rest) => rest.until <= date && (isWorkday(date) || rest.anyDay === true);
      while (wakes(one.rest)) {
        const { done, value } = await one.story.next();
        if (done) {
          this.open.splice(this.open.indexOf(one), 1);
          break;
        }
        one.rest = value;
      }
    }
  }

  private async telling({ index }: Letter): Promise<Telling> {
    const units = Object.keys(UNITS) as UnitCode[];
    const [unit, other] = [index, index + 1].map((at) => units[at % units.length]) as [UnitCode, UnitCode];
    const words = wordsOf(index);
    // Some know whom they mean; a report names the unit it is about, which must not be the one that handles it.
    const isReport = index % 25 === 12;
    const kind = isReport ? 'report' : (KINDS[index % KINDS.length] ?? 'help');
    const named = isReport ? (units[(index + 2) % units.length] ?? null) : index % 3 === 0 ? unit : null;
    const submit = async (): Promise<Entry> => {
      const entry = await this.desk.submit(words, kind, named);
      this.entries.push(entry);
      return entry;
    };
    return {
      acts: new Acts(this.desk),
      entry: await submit(),
      words,
      unit,
      other,
      pace: this.roll(10),
      today: () => this.desk.today,
      alsoWrites: async () => {
        const entry = await submit();
        await this.desk.readQueue(this.entries);
        return entry;
      },
    };
  }
}
