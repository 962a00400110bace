import type { Desk, UnitCode } from './desk';
import type { Entry } from './ledger';
import { dueOn } from './office-days';
import type { Words } from './words';

/** What people do with a message, each act with the line a clerk would write about it. */
export class Acts {
  constructor(private readonly desk: Desk) {}

  async dispatch(entry: Entry, unit: UnitCode): Promise<void> {
    const unitId = this.desk.unitIds.get(unit);
    await this.desk.step('centre', entry, 'dispatch', { unitId });
    entry.givenTo(unit, this.desk.today);
    entry.version = undefined;
  }

  async sign(entry: Entry): Promise<void> {
    await this.desk.step(this.handler(entry), entry, 'sign-for-receipt');
  }

  async draft(entry: Entry, words: Words): Promise<void> {
    const text = entry.reworked ? `${words.answer}再次上门核对，遗留的两处也已处理完毕。` : words.answer;
    await this.desk.step(this.handler(entry), entry, 'save-draft', { outcome: 'done', text });
    await this.desk.step(this.handler(entry), entry, 'submit-draft');
  }

  async signOff(entry: Entry): Promise<void> {
    entry.version = undefined;
    const leader = `${entry.leadUnit ?? ''}.leader`;
    const { body } = await this.desk
      .as(leader)
      .get<{ version: number; draft: { contentHash: string } }>(`/api/v1/staff/cases/${entry.id}`);
    entry.version = body.version;
    await this.desk.step(leader, entry, 'sign-off', { contentHash: body.draft.contentHash });
  }

  /** The centre answers; whoever was merged into this one is answered with it. */
  async answer(entry: Entry, followers: readonly Entry[] = []): Promise<void> {
    await this.desk.step('centre', entry, 'answer');
    for (const one of [entry, ...followers]) one.answered(this.desk.today);
  }

  async handle(entry: Entry, words: Words, followers: readonly Entry[] = []): Promise<void> {
    await this.draft(entry, words);
    await this.signOff(entry);
    await this.answer(entry, followers);
  }

  async refuse(entry: Entry): Promise<void> {
    await this.desk.step('centre', entry, 'refuse', { reason: 'petition' });
    entry.outcome = 'refused';
  }

  async withdraw(entry: Entry): Promise<void> {
    await this.desk.citizen(entry, 'withdraw');
    entry.outcome = 'withdrawn';
  }

  async returnNotOurs(entry: Entry): Promise<void> {
    await this.desk.step(this.handler(entry), entry, 'return-not-ours', { reason: '不属本单位职责。' });
    entry.returns += 1;
    entry.takenBack();
  }

  async settle(entry: Entry, unit: UnitCode): Promise<void> {
    const unitId = this.desk.unitIds.get(unit);
    entry.version = undefined;
    await this.desk.step('zfb.ducha', entry, 'settle', { unitId, reason: '按三定规定。' });
    entry.givenTo(unit, this.desk.today);
  }

  async ask(entry: Entry): Promise<void> {
    await this.desk.step(this.handler(entry), entry, 'ask-for-more', { question: '请问具体在哪一处？' });
    entry.stands = [...entry.stands, { from: this.desk.today, to: null }];
  }

  async supplement(entry: Entry): Promise<void> {
    await this.desk.citizen(entry, 'supplement', { text: '在第三根灯杆旁边。' });
    this.goOn(entry);
  }

  async resume(entry: Entry): Promise<void> {
    await this.desk.step(this.handler(entry), entry, 'resume-handling', { reason: '已电话核实。' });
    this.goOn(entry);
  }

  /** Everybody who waits for this answer is given the days. */
  async extend(
    entry: Entry,
    days: number,
    granted: boolean,
    followers: readonly Entry[] = [],
  ): Promise<void> {
    await this.desk.step(this.handler(entry), entry, 'ask-extension', { days, reason: '需要开挖检测。' });
    const decision = granted ? 'grant-extension' : 'refuse-extension';
    await this.desk.step('centre', entry, decision, { reason: '情况属实。' });
    if (!granted) return;
    entry.extended = true;
    entry.unitTerm += days;
    for (const one of [entry, ...followers]) one.term += days;
  }

  async merge(entry: Entry, main: Entry): Promise<void> {
    await this.desk.step('centre', entry, 'merge', { mainCaseId: main.id });
    Object.assign(entry, { main });
    entry.takenBack();
  }

  async sendBack(entry: Entry, by: 'leader' | 'centre'): Promise<void> {
    const who = by === 'centre' ? 'centre' : `${entry.leadUnit ?? ''}.leader`;
    await this.desk.step(who, entry, 'send-back', { opinion: '请写明完成的日期。' });
  }

  async rate(entry: Entry, grade: number): Promise<void> {
    const again = { grade, reasons: grade < 3 ? ['undone'] : ['done'] };
    await this.desk.citizen(entry, 'rate', again);
    entry.grade = grade;
  }

  async rework(entry: Entry): Promise<void> {
    await this.desk.citizen(entry, 'rework', { reason: '只处理了一处，另外两处没有动。' });
    entry.again(this.desk.today);
  }

  /** The first day on which an answer is late. */
  lateFrom(entry: Entry): string {
    return dueOn(entry.due, 1);
  }

  private goOn(entry: Entry): void {
    entry.stands = entry.stands.map((one) => (one.to === null ? { ...one, to: this.desk.today } : one));
  }

  private handler(entry: Entry): string {
    return `${entry.leadUnit ?? ''}.handler`;
  }
}
