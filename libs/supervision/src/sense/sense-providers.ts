import { AnswerCheckService } from './answer-check.service';
import { AnswerGate } from './answer-gate';
import { CheckOverrides } from './check-overrides';
import { DecisionMemory } from './decision-memory';
import { DuplicatesService } from './duplicates.service';
import { LearnDecisionHandler } from './learn-decision.handler';
import { SimilarCasesQuery } from './similar-cases.query';
import { TriageSuggestionsService } from './triage-suggestions.service';

export const senseProviders = [
  AnswerCheckService,
  AnswerGate,
  CheckOverrides,
  DecisionMemory,
  DuplicatesService,
  LearnDecisionHandler,
  SimilarCasesQuery,
  TriageSuggestionsService,
];
