import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { hasMessage } from '../messages/catalog';
import { HEALTH_QUESTION, type HealthProbe, type HealthQuestionOptions } from './health-question';

export interface RegisteredQuestion extends HealthQuestionOptions {
  readonly probe: HealthProbe;
}

/** All questions of the health page, by name. One that nobody can read or answer stops the start. */
@Injectable()
export class HealthRegistry implements OnModuleInit {
  private readonly questions = new Map<string, RegisteredQuestion>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const seen = new Set<unknown>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const target: unknown = metatype;
      if (typeof target !== 'function' || seen.has(instance)) continue;
      const options = Reflect.getMetadata(HEALTH_QUESTION, target) as HealthQuestionOptions | undefined;
      if (!options) continue;
      seen.add(instance);
      this.add(options, instance);
    }
  }

  add(options: HealthQuestionOptions, instance: unknown): void {
    if (this.questions.has(options.id)) throw new Error(`Two health questions are named ${options.id}`);
    if (!hasMessage(options.question))
      throw new Error(`Health question ${options.id} has no words: ${options.question}`);
    if (!isProbe(instance)) throw new Error(`Health question ${options.id} has no ask method`);
    this.questions.set(options.id, { ...options, probe: instance });
  }

  all(): RegisteredQuestion[] {
    return [...this.questions.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function isProbe(instance: unknown): instance is HealthProbe {
  return (
    typeof instance === 'object' &&
    instance !== null &&
    'ask' in instance &&
    typeof instance.ask === 'function'
  );
}
