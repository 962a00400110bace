import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, displayName, DomainError, newId, type Clock } from '@yangguang/kernel';
import { Audit, currentContext, requirePerson } from '@yangguang/platform';
import { findSecrecyMarks } from '@yangguang/text';
import type { SubmissionKind } from '../model/submission-kind';
import { SubmissionRepository } from './submission.repository';

export interface NewSubmission {
  readonly kind: SubmissionKind;
  readonly title: string;
  readonly body: string;
  readonly confirmedNonSecret: boolean;
  readonly mayBePublic: boolean;
}

/** A clerk begins a submission for their unit. */
@Injectable()
export class WriteSubmissionService {
  constructor(
    private readonly submissions: SubmissionRepository,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async write(submission: NewSubmission): Promise<string> {
    const person = requirePerson(currentContext().actor);
    if (findSecrecyMarks(`${submission.title}\n${submission.body}`).length > 0)
      throw new DomainError('conflict', 'info.secrecy-marked');
    const id = newId();
    await this.submissions.insert({
      id,
      state: 'draft',
      unitId: person.unitId,
      authorId: person.personId,
      authorName: displayName(person),
      createdAt: this.clock.now(),
      ...submission,
    });
    this.audit.record({
      action: 'info.submission.write',
      subjectType: 'info.submission',
      subjectId: id,
      after: { kind: submission.kind },
    });
    return id;
  }
}
