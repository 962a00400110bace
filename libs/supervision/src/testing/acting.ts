import type { PersonActor } from '@yangguang/kernel';
import { AnswerCaseService } from '../case/answer-case.service';
import { CaseReaderService } from '../case/case-reader.service';
import type { CaseDetailResponse } from '../case/dto/case-detail.response';
import { HandleCaseService } from '../case/handle-case.service';
import { SignOffService } from '../case/sign-off.service';
import { TriageCaseService } from '../case/triage-case.service';
import type { ReceiptResponse } from '../citizen/dto/receipt.response';
import { SubmitMessageService, type NewMessage } from '../citizen/submit-message.service';
import type { AnswerContent } from '../model/answer-outcome';
import type { SupervisionBench } from './bench';
import type { TestUnit } from './county';

export const CITIZEN = { kind: 'citizen' } as const;

export function aMessage(change: Partial<NewMessage> = {}): NewMessage {
  return {
    kind: 'help',
    category: 'utilities',
    unitId: null,
    title: '云溪大道路灯不亮',
    place: '云溪大道南段',
    body: '云溪大道南段有五盏路灯不亮，已经十天了，请派人看看。',
    attachmentIds: [],
    contact: { name: '王小明', phone: '19900001234', email: 'wang@example.com' },
    consent: { publish: true, shareName: true },
    ...change,
  };
}

export const anAnswer: AnswerContent = {
  outcome: 'done',
  text: '经现场检查，系电缆被施工挖断。现已更换电缆并恢复供电，五盏路灯均正常照明。',
  basis: '《城市照明管理规定》第二十五条',
  reason: null,
  nextStep: null,
};

export interface Cast {
  readonly centre: PersonActor;
  readonly clerk: PersonActor;
  readonly leader: PersonActor;
  readonly office: PersonActor;
  readonly unit: TestUnit;
  readonly other: TestUnit;
  readonly stranger: PersonActor;
}

/** A centre, a unit with clerk and leader, an office, and another unit's clerk. */
export async function castOf({ county }: SupervisionBench): Promise<Cast> {
  const centreUnit = await county.unit('云岭县信息中心', 'centre');
  const unit = await county.unit('云岭县城市管理局');
  const other = await county.unit('云岭县水务局');
  const officeUnit = await county.unit('云岭县人民政府办公室', 'office');
  return {
    unit,
    other,
    centre: await county.person('林晓岚', centreUnit, 'centre'),
    clerk: await county.person('沈一诺', unit, 'handler'),
    leader: await county.person('周砚秋', unit, 'unit-leader'),
    office: await county.person('高知行', officeUnit, 'office'),
    stranger: await county.person('许明远', other, 'handler', 'unit-leader'),
  };
}

/** Takes the steps of a case, each as its own person in its own transaction. */
export class Acting {
  constructor(
    private readonly bench: SupervisionBench,
    readonly cast: Cast,
  ) {}

  submit(message: Partial<NewMessage> = {}): Promise<ReceiptResponse> {
    return this.bench.as(CITIZEN, () => this.bench.get(SubmitMessageService).submit(aMessage(message)));
  }

  async idOf(number: string): Promise<string> {
    const row = await this.bench.database.one<{ id: string }>(
      'SELECT id FROM supervision.case WHERE number = $1',
      [number],
    );
    if (!row) throw new Error(`No case ${number}`);
    return row.id;
  }

  read(id: string, actor: PersonActor = this.cast.centre): Promise<CaseDetailResponse> {
    return this.bench.as(actor, () => this.bench.get(CaseReaderService).detail(id));
  }

  dispatch(
    id: string,
    unit: TestUnit = this.cast.unit,
    assistingUnitIds: readonly string[] = [],
  ): Promise<CaseDetailResponse> {
    return this.step(id, this.cast.centre, (version) =>
      this.bench.get(TriageCaseService).dispatch({
        id,
        version,
        unitId: unit.id,
        assistingUnitIds,
        opinion: '请核实后答复。',
      }),
    );
  }

  signForReceipt(id: string): Promise<CaseDetailResponse> {
    return this.step(id, this.cast.clerk, (version) =>
      this.bench.get(HandleCaseService).signForReceipt({ id, version }),
    );
  }

  saveDraft(id: string, content: Partial<AnswerContent> = {}): Promise<CaseDetailResponse> {
    return this.step(id, this.cast.clerk, (version) =>
      this.bench.get(HandleCaseService).saveDraft({ id, version, content: { ...anAnswer, ...content } }),
    );
  }

  submitDraft(id: string, overrideReason?: string): Promise<CaseDetailResponse> {
    return this.step(id, this.cast.clerk, (version) =>
      this.bench.get(HandleCaseService).submitDraft({ id, version, overrideReason }),
    );
  }

  async signOff(id: string): Promise<CaseDetailResponse> {
    const seen = await this.read(id, this.cast.leader);
    return this.step(id, this.cast.leader, (version) =>
      this.bench
        .get(SignOffService)
        .signOff({ id, version, contentHash: seen.draft?.contentHash ?? '', opinion: '同意。' }),
    );
  }

  answer(id: string): Promise<CaseDetailResponse> {
    return this.step(id, this.cast.centre, (version) =>
      this.bench.get(AnswerCaseService).answer({ id, version }),
    );
  }

  /** From a new message to the given point. */
  async upTo(
    last: 'dispatched' | 'handling' | 'drafted' | 'submitted-draft' | 'signed' | 'answered',
    message: Partial<NewMessage> = {},
    content: Partial<AnswerContent> = {},
  ) {
    const receipt = await this.submit(message);
    const id = await this.idOf(receipt.number);
    await this.dispatch(id);
    if (last !== 'dispatched') await this.signForReceipt(id);
    if (!['dispatched', 'handling'].includes(last)) await this.saveDraft(id, content);
    if (['submitted-draft', 'signed', 'answered'].includes(last)) await this.submitDraft(id);
    if (['signed', 'answered'].includes(last)) await this.signOff(id);
    if (last === 'answered') await this.answer(id);
    return { id, receipt };
  }

  async step(
    id: string,
    actor: PersonActor,
    take: (version: number) => Promise<void>,
  ): Promise<CaseDetailResponse> {
    const { version } = await this.read(id, actor);
    await this.bench.as(actor, () => take(version));
    return this.read(id, actor);
  }
}
