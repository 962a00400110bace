import { Inject, Injectable } from '@nestjs/common';
import {
  CLOCK,
  displayName,
  DomainError,
  localDateOf,
  today,
  type Clock,
  type PersonActor,
} from '@yangguang/kernel';
import { assertVersion, Audit, currentContext, Numbers, requirePerson } from '@yangguang/platform';
import { submissionParties, submissionReach } from '../model/submission-access';
import type { SubmissionKind, UseLevel } from '../model/submission-kind';
import { submissionNumber } from '../model/submission-number';
import { REASONED, submissionWorkflow, type SubmissionIntent } from '../model/submission-transitions';
import { factsOf } from './facts-of';
import { SubmissionNotices } from './submission-notices';
import { SubmissionRepository, type SubmissionChanges } from './submission.repository';
import type { SubmissionRow } from './submission.row';

export interface StepInput {
  readonly kind?: SubmissionKind;
  readonly title?: string;
  readonly body?: string;
  readonly confirmedNonSecret?: boolean;
  readonly mayBePublic?: boolean;
  readonly note?: string;
  readonly level?: UseLevel;
  readonly journal?: string;
  readonly evidence?: string;
}

/** Takes one step of the table: the only way in which a submission changes. */
@Injectable()
export class SubmissionStepService {
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly numbers: Numbers,
    private readonly notices: SubmissionNotices,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async step(id: string, version: number, intent: SubmissionIntent, input: StepInput): Promise<void> {
    const person = requirePerson(currentContext().actor);
    const before = await this.submissions.get(id, submissionReach(person), 'FOR UPDATE OF s');
    assertVersion(version, before.version);
    if (REASONED.has(intent) && !input.note) throw missing('note');
    const written = textChanges(before, intent, input);
    const after = { ...before, ...written.row };
    const to = submissionWorkflow.step(
      before.state,
      intent,
      submissionParties(person, before.unitId),
      factsOf(after, person),
    );
    const others = await this.otherChanges(before, intent, input, person);
    await this.submissions.save(before, { ...written.columns, ...others, state: to });
    await this.submissions.addTrail(id, {
      at: this.clock.now(),
      intent,
      personId: person.personId,
      personName: displayName(person),
      note: input.note ?? null,
    });
    this.audit.record({
      action: `info.submission.${intent}`,
      subjectType: 'info.submission',
      subjectId: id,
      before: { state: before.state, version: before.version },
      after: { state: to, version: before.version + 1 },
      reason: input.note,
    });
    await this.notices.after(intent, before);
  }

  private async otherChanges(
    row: SubmissionRow,
    intent: SubmissionIntent,
    input: StepInput,
    person: PersonActor,
  ): Promise<SubmissionChanges> {
    switch (intent) {
      case 'sign':
        return this.receive(row, person);
      case 'adopt':
        return {
          edited_title: row.title,
          edited_body: row.body,
          editor_id: person.personId,
          editor_ids: [person.personId],
          checker_id: null,
        };
      case 'edit':
      case 'submit-edited':
        return {
          editor_id: person.personId,
          editor_ids: among(row.editorIds, person),
          checker_id: null,
        };
      case 'check':
        return { checker_id: person.personId };
      case 'approve':
        return { head_id: person.personId };
      case 'use':
        await this.use(row, input);
        return {};
      case 'save-draft':
        return { writer_ids: among(row.writerIds, person) };
      // What goes back is unsigned: whoever signed it may write it now, and then somebody else signs.
      case 'return-for-changes':
        return { signer_id: null, signer_name: null };
      case 'send-to-leader':
      case 'send-back':
      case 'keep':
      case 'reject':
      case 'back-to-editor':
      case 'schedule':
        return {};
    }
  }

  /** Signed is received: number and time are the acknowledgement. What comes back a second time keeps both. */
  private async receive(row: SubmissionRow, person: PersonActor): Promise<SubmissionChanges> {
    const signed = { signer_id: person.personId, signer_name: displayName(person) };
    if (row.number !== null) return signed;
    const now = this.clock.now();
    const year = localDateOf(now).slice(0, 4);
    const running = await this.numbers.next('info.submission', year);
    return { ...signed, number: submissionNumber(year, running), received_at: now };
  }

  private async use(row: SubmissionRow, input: StepInput): Promise<void> {
    if (!input.level) throw missing('level');
    const above = ['city', 'province', 'state'].includes(input.level);
    if (above && !input.evidence) throw missing('evidence');
    if (input.level === 'journal' && !input.journal) throw missing('journal');
    await this.submissions.addUse(row.id, {
      level: input.level,
      journal: input.journal ?? null,
      evidence: input.evidence ?? null,
      usedOn: today(this.clock),
    });
  }
}

/** What a step writes of the text: the unit's own before it is signed, the edited one after. */
function textChanges(
  row: SubmissionRow,
  intent: SubmissionIntent,
  input: StepInput,
): { row: Partial<SubmissionRow>; columns: SubmissionChanges } {
  if (intent === 'save-draft') {
    const kind = input.kind ?? row.kind;
    const title = input.title ?? row.title;
    const body = input.body ?? row.body;
    const confirmedNonSecret = input.confirmedNonSecret ?? row.confirmedNonSecret;
    const mayBePublic = input.mayBePublic ?? row.mayBePublic;
    return {
      row: { kind, title, body, confirmedNonSecret, mayBePublic },
      columns: { kind, title, body, confirmed_non_secret: confirmedNonSecret, may_be_public: mayBePublic },
    };
  }
  if (intent === 'edit' || intent === 'submit-edited') {
    const editedTitle = input.title ?? row.editedTitle ?? row.title;
    const editedBody = input.body ?? row.editedBody ?? row.body;
    return {
      row: { editedTitle, editedBody },
      columns: { edited_title: editedTitle, edited_body: editedBody },
    };
  }
  return { row: {}, columns: {} };
}

function among(ids: readonly string[], { personId }: PersonActor): string[] {
  return [...new Set([...ids, personId])];
}

function missing(field: string): DomainError {
  return new DomainError('invalid', 'platform.validation', {
    fields: [{ pointer: `/${field}`, key: `info.field-needed.${field}` }],
  });
}
