import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';
import type { ErrorValues } from '@yangguang/kernel';

/** What a question found. Figures and states only, never who or what about: the page is open to everybody. */
export interface HealthAnswer {
  /** False when somebody should look at it. */
  readonly ok: boolean;
  /** The finding as a bare value, for programs. */
  readonly answer: string | number | boolean | null;
  /** Key of the sentence that says it to people. */
  readonly text: string;
  readonly values?: ErrorValues;
}

/** A question that the county would ask in the morning, answered by the part of the program that knows. */
export interface HealthProbe {
  ask(): Promise<HealthAnswer>;
}

export interface HealthQuestionOptions {
  /** `<library>.<what-is-asked>`. */
  readonly id: string;
  /** Key of the question's own sentence in the catalog. */
  readonly question: string;
}

export const HEALTH_QUESTION = 'yangguang:health-question';

/** Puts an injectable class (see `HealthProbe`) on the health page. */
export function HealthQuestion(options: HealthQuestionOptions): ClassDecorator {
  return applyDecorators(Injectable(), SetMetadata(HEALTH_QUESTION, options));
}
