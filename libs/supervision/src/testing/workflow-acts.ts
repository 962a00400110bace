import type { PersonActor } from '@yangguang/kernel';
import { AskCitizenService } from '../case/ask-citizen.service';
import { AssistCaseService } from '../case/assist-case.service';
import { ConfidentialCaseService } from '../case/confidential-case.service';
import type { CaseDetailResponse } from '../case/dto/case-detail.response';
import { ExtendTermService } from '../case/extend-term.service';
import { HandleCaseService } from '../case/handle-case.service';
import { MergeCaseService } from '../case/merge-case.service';
import { ReturnCaseService } from '../case/return-case.service';
import { SplitCaseService } from '../case/split-case.service';
import { StandBackService } from '../case/stand-back.service';
import { RateAnswerService } from '../citizen/rate-answer.service';
import { ReworkMessageService } from '../citizen/rework-message.service';
import { SecretCodes } from '../citizen/secret-codes';
import { SupplementMessageService } from '../citizen/supplement-message.service';
import { TrackedMessageService } from '../citizen/tracked-message.service';
import { WithdrawMessageService } from '../citizen/withdraw-message.service';
import type { Grade } from '../model/rating';
import { CITIZEN, type Acting } from './acting';
import type { SupervisionBench } from './bench';
import type { TestUnit } from './county';

export interface Receipt {
  readonly number: string;
  readonly secretCode: string;
}

/** The steps off the straight way, each by its own person in its own transaction; what the centre sees comes back. */
export class WorkflowActs {
  constructor(
    private readonly bench: SupervisionBench,
    private readonly acting: Acting,
  ) {}

  returnNotOurs(id: string, by: PersonActor = this.acting.cast.clerk): Promise<CaseDetailResponse> {
    return this.step(id, by, (version) =>
      this.bench.get(ReturnCaseService).returnNotOurs({ id, version, reason: '不属本单位职责。' }),
    );
  }

  settle(id: string, unit: TestUnit, by: PersonActor = this.acting.cast.office): Promise<CaseDetailResponse> {
    return this.step(id, by, (version) =>
      this.bench.get(ReturnCaseService).settle({ id, version, unitId: unit.id, reason: '按三定规定。' }),
    );
  }

  ask(id: string, by: PersonActor = this.acting.cast.clerk): Promise<CaseDetailResponse> {
    return this.step(id, by, (version) =>
      this.bench.get(AskCitizenService).ask({ id, version, question: '请问是哪一段？' }),
    );
  }

  resume(id: string): Promise<CaseDetailResponse> {
    return this.step(id, this.acting.cast.clerk, (version) =>
      this.bench.get(AskCitizenService).resume({ id, version, reason: '已电话核实。' }),
    );
  }

  askExtension(id: string, days = 5, by: PersonActor = this.acting.cast.clerk): Promise<CaseDetailResponse> {
    return this.step(id, by, (version) =>
      this.bench.get(ExtendTermService).ask({ id, version, days, reason: '需要开挖检测。' }),
    );
  }

  decideExtension(id: string, granted: boolean): Promise<CaseDetailResponse> {
    const decision = (version: number) => ({ id, version, reason: '情况属实。' });
    return this.step(id, this.acting.cast.centre, (version) =>
      granted
        ? this.bench.get(ExtendTermService).grant(decision(version))
        : this.bench.get(ExtendTermService).refuse(decision(version)),
    );
  }

  merge(id: string, mainCaseId: string): Promise<CaseDetailResponse> {
    return this.step(id, this.acting.cast.centre, (version) =>
      this.bench.get(MergeCaseService).merge({ id, version, mainCaseId }),
    );
  }

  async split(id: string): Promise<string> {
    let part = '';
    await this.step(id, this.acting.cast.centre, async (version) => {
      part = await this.bench.get(SplitCaseService).split({
        id,
        version,
        kind: 'suggestion',
        title: '增设路灯',
        body: '另外建议在桃源路口增设两盏路灯。',
      });
    });
    return part;
  }

  markConfidential(id: string): Promise<CaseDetailResponse> {
    return this.step(id, this.acting.cast.centre, (version) =>
      this.bench.get(ConfidentialCaseService).mark({ id, version, reason: '反映具体工作人员。' }),
    );
  }

  recuse(id: string, by: PersonActor): Promise<CaseDetailResponse> {
    return this.step(id, by, (version) =>
      this.bench.get(StandBackService).recuse({ id, version, reason: '来信人是本人亲属。' }),
    );
  }

  assist(id: string, by: PersonActor): Promise<CaseDetailResponse> {
    return this.step(id, by, (version) =>
      this.bench.get(AssistCaseService).assist({ id, version, opinion: '管线归属已核实。' }),
    );
  }

  signForReceipt(id: string, by: PersonActor): Promise<CaseDetailResponse> {
    return this.step(id, by, (version) => this.bench.get(HandleCaseService).signForReceipt({ id, version }));
  }

  follow({ number, secretCode }: Receipt) {
    return this.bench.as(CITIZEN, async () =>
      this.bench.get(TrackedMessageService).of(await this.bench.get(SecretCodes).open(number, secretCode)),
    );
  }

  supplement(id: string, text = '在桃源路口。') {
    return this.bench.as(CITIZEN, () =>
      this.bench.get(SupplementMessageService).supplement(id, { text, attachmentIds: [] }),
    );
  }

  withdraw(id: string) {
    return this.bench.as(CITIZEN, () => this.bench.get(WithdrawMessageService).withdraw(id, null));
  }

  rework(id: string) {
    return this.bench.as(CITIZEN, () =>
      this.bench.get(ReworkMessageService).rework(id, '只修好了两盏，还有三盏不亮。'),
    );
  }

  rate(id: string, grade: Grade) {
    return this.bench.as(CITIZEN, () =>
      this.bench.get(RateAnswerService).rate(id, { grade, reasons: [], comment: null }),
    );
  }

  private async step(
    id: string,
    actor: PersonActor,
    take: (version: number) => Promise<void>,
  ): Promise<CaseDetailResponse> {
    const { version } = await this.acting.read(id);
    await this.bench.as(actor, () => take(version));
    return this.acting.read(id);
  }
}
