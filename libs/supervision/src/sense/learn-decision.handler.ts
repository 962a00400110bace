import { Injectable } from '@nestjs/common';
import { Handles } from '@yangguang/platform';
import { CaseAnswered } from '../model/case-events';
import { DecisionMemory } from './decision-memory';

/** An answered case has shown whose it was: what it said is remembered for the next one. */
@Injectable()
export class LearnDecisionHandler {
  constructor(private readonly memory: DecisionMemory) {}

  @Handles(CaseAnswered, 'supervision.learn-decision')
  async on(event: CaseAnswered): Promise<void> {
    await this.memory.learn([event.data.caseId]);
  }
}
