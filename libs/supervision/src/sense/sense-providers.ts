import { AnswerCheckService } from './answer-check.service';
import { DecisionMemory } from './decision-memory';
import { DuplicatesService } from './duplicates.service';
import { LearnDecisionHandler } from './learn-decision.handler';
import { SimilarCasesQuery } from './similar-cases.query';
import { TriageSuggestionsService } from './triage-suggestions.service';

export const senseProviders = [
  AnswerCheckService,
  DecisionMemory,
  DuplicatesService,
  LearnDecisionHandler,
  SimilarCasesQuery,
  TriageSuggestionsService,
];
