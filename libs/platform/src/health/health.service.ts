import { Injectable, Logger } from '@nestjs/common';
import type { HealthAnswer } from './health-question';
import { HealthRegistry, type RegisteredQuestion } from './health-registry';
import { within } from './within';

export interface AnsweredQuestion extends HealthAnswer {
  readonly id: string;
  readonly question: string;
}

export interface HealthFindings {
  readonly at: Date;
  readonly answers: readonly AnsweredQuestion[];
}

const ANSWER_MS = 5_000;
/** The page is public: however often it is asked for, the database is asked this often at most. */
const KEEP_MS = 5_000;

/** Asks all questions at once. One that fails is an answer too, and not a good one. */
@Injectable()
export class HealthService {
  private readonly logger = new Logger(HealthService.name);
  private last: { readonly at: number; readonly findings: Promise<HealthFindings> } | undefined;

  constructor(private readonly registry: HealthRegistry) {}

  findings(): Promise<HealthFindings> {
    const now = Date.now();
    if (!this.last || now - this.last.at > KEEP_MS) this.last = { at: now, findings: this.askAll() };
    return this.last.findings;
  }

  private async askAll(): Promise<HealthFindings> {
    const answers = await Promise.all(this.registry.all().map((question) => this.ask(question)));
    return { at: new Date(), answers };
  }

  private async ask({ id, question, probe }: RegisteredQuestion): Promise<AnsweredQuestion> {
    try {
      return { id, question, ...(await within(ANSWER_MS, probe.ask())) };
    } catch (error) {
      this.logger.warn(`Health question ${id}: ${error instanceof Error ? error.message : String(error)}`);
      return { id, question, ok: false, answer: null, text: 'platform.health.no-answer' };
    }
  }
}
