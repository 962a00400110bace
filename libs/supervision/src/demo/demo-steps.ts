import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@yangguang/kernel';
import { runAs } from '@yangguang/platform';
import { AnswerCaseService } from '../case/answer-case.service';
import { AskCitizenService } from '../case/ask-citizen.service';
import { AssistCaseService } from '../case/assist-case.service';
import { CaseRepository } from '../case/case.repository';
import { ExtendTermService } from '../case/extend-term.service';
import { HandleCaseService } from '../case/handle-case.service';
import { MergeCaseService } from '../case/merge-case.service';
import { ReturnCaseService } from '../case/return-case.service';
import { SignOffService } from '../case/sign-off.service';
import { SplitCaseService, type SplitOrder } from '../case/split-case.service';
import { TriageCaseService, type DispatchOrder } from '../case/triage-case.service';
import { RateAnswerService } from '../citizen/rate-answer.service';
import { ReworkMessageService } from '../citizen/rework-message.service';
import { SubmitMessageService, type NewMessage } from '../citizen/submit-message.service';
import { WithdrawMessageService } from '../citizen/withdraw-message.service';
import type { AnswerContent } from '../model/answer-outcome';

/** The centre's services, as a demonstration uses them. */
@Injectable()
export class DemoCentreServices {
  constructor(
    readonly triage: TriageCaseService,
    readonly merging: MergeCaseService,
    readonly splitting: SplitCaseService,
    readonly answering: AnswerCaseService,
  ) {}
}

/** The unit's. */
@Injectable()
export class DemoUnitServices {
  constructor(
    readonly handling: HandleCaseService,
    readonly signing: SignOffService,
    readonly returning: ReturnCaseService,
    readonly asking: AskCitizenService,
    readonly terms: ExtendTermService,
    readonly assisting: AssistCaseService,
  ) {}
}

/** The citizen's. */
@Injectable()
export class DemoCitizenServices {
  constructor(
    readonly submitting: SubmitMessageService,
    readonly rating: RateAnswerService,
    readonly reworking: ReworkMessageService,
    readonly withdrawing: WithdrawMessageService,
  ) {}
}

const CITIZEN = { kind: 'citizen' } as const;
const WRITER = { name: '方小禾', phone: '19900000356', email: null } as const;

interface Step {
  readonly id: string;
  readonly version: number;
}

/** Steps of a case by people of the invented county, each by its own service and with the version that stands. */
@Injectable()
export class DemoSteps {
  constructor(
    private readonly cases: CaseRepository,
    private readonly centre: DemoCentreServices,
    private readonly unit: DemoUnitServices,
    private readonly citizen: DemoCitizenServices,
  ) {}

  /** @returns the id of the new case */
  async submit(
    told: Pick<NewMessage, 'kind' | 'category' | 'title' | 'place' | 'body'>,
    unitId: string | null = null,
  ): Promise<string> {
    const open = told.kind !== 'report';
    const { number } = await runAs(CITIZEN, () =>
      this.citizen.submitting.submit({
        ...told,
        unitId,
        attachmentIds: [],
        contact: WRITER,
        consent: { publish: open, shareName: open },
      }),
    );
    const row = await this.cases.findByNumber(number);
    if (!row) throw new Error(`No case ${number}`);
    return row.id;
  }

  dispatch(
    actor: PersonActor,
    id: string,
    unitId: string,
    opinion: string,
    more: Pick<DispatchOrder, 'assistingUnitIds' | 'readerIds'> = {},
  ): Promise<void> {
    return this.take(actor, id, (step) => this.centre.triage.dispatch({ ...step, unitId, opinion, ...more }));
  }

  merge(actor: PersonActor, id: string, mainCaseId: string): Promise<void> {
    return this.take(actor, id, (step) => this.centre.merging.merge({ ...step, mainCaseId }));
  }

  split(actor: PersonActor, id: string, part: Omit<SplitOrder, 'id' | 'version'>): Promise<void> {
    return this.take(actor, id, (step) => this.centre.splitting.split({ ...step, ...part }));
  }

  answer(actor: PersonActor, id: string): Promise<void> {
    return this.take(actor, id, (step) => this.centre.answering.answer(step));
  }

  sign(actor: PersonActor, id: string): Promise<void> {
    return this.take(actor, id, (step) => this.unit.handling.signForReceipt(step));
  }

  giveBack(actor: PersonActor, id: string, reason: string): Promise<void> {
    return this.take(actor, id, (step) => this.unit.returning.returnNotOurs({ ...step, reason }));
  }

  ask(actor: PersonActor, id: string, question: string): Promise<void> {
    return this.take(actor, id, (step) => this.unit.asking.ask({ ...step, question }));
  }

  askExtension(actor: PersonActor, id: string, days: number, reason: string): Promise<void> {
    return this.take(actor, id, (step) => this.unit.terms.ask({ ...step, days, reason }));
  }

  assist(actor: PersonActor, id: string, opinion: string): Promise<void> {
    return this.take(actor, id, (step) => this.unit.assisting.assist({ ...step, opinion }));
  }

  /** Writes the answer and hands it up; with a reason where the check would hold it back. */
  async draft(
    actor: PersonActor,
    id: string,
    content: AnswerContent,
    overrideReason?: string,
  ): Promise<void> {
    await this.take(actor, id, (step) => this.unit.handling.saveDraft({ ...step, content }));
    await this.take(actor, id, (step) => this.unit.handling.submitDraft({ ...step, overrideReason }));
  }

  async signOff(actor: PersonActor, id: string): Promise<void> {
    const draft = await this.cases.draftOf(await this.cases.lockById(id));
    if (!draft) throw new Error('Nothing was drafted');
    const { contentHash } = draft;
    await this.take(actor, id, (step) =>
      this.unit.signing.signOff({ ...step, contentHash, opinion: '同意答复。' }),
    );
  }

  /** The citizen rates the answer badly and asks for another. */
  async handleAgain(id: string, comment: string, reason: string): Promise<void> {
    await runAs(CITIZEN, () => this.citizen.rating.rate(id, { grade: 1, reasons: ['undone'], comment }));
    await runAs(CITIZEN, () => this.citizen.reworking.rework(id, reason));
  }

  async withdraw(id: string): Promise<void> {
    await runAs(CITIZEN, () => this.citizen.withdrawing.withdraw(id, null));
  }

  private async take(actor: PersonActor, id: string, step: (at: Step) => Promise<unknown>): Promise<void> {
    const { version } = await this.cases.lockById(id);
    await runAs(actor, () => step({ id, version }));
  }
}
