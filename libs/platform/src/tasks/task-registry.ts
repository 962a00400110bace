import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { scheduleFault } from './schedule';
import { SCHEDULED_TASK } from './scheduled-task.decorator';
import type { RegisteredTask, Task, TaskOptions } from './task';

const ID = /^[a-z][a-z-]*\.[a-z][a-z-]*$/;

/** All tasks of the program in one place. A program whose tasks are not sound does not start. */
@Injectable()
export class TaskRegistry implements OnModuleInit {
  private readonly tasks = new Map<string, RegisteredTask>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const seen = new Set<unknown>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const target: unknown = metatype;
      if (typeof target !== 'function' || seen.has(instance)) continue;
      const options = Reflect.getMetadata(SCHEDULED_TASK, target) as TaskOptions | undefined;
      if (!options) continue;
      seen.add(instance);
      this.add(options, instance);
    }
  }

  add(options: TaskOptions, instance: unknown): void {
    const { id } = options;
    if (!ID.test(id)) throw new Error(`Task "${id}" must be named <library>.<what-it-does>`);
    if (this.tasks.has(id)) throw new Error(`Two tasks are named ${id}`);
    const fault = scheduleFault(options.schedule);
    if (fault) throw new Error(`Task ${id}: ${fault}`);
    if (!(options.timeoutSeconds > 0)) throw new Error(`Task ${id} needs a timeout above zero`);
    if (!isTask(instance)) throw new Error(`Task ${id} has no run method`);
    this.tasks.set(id, { ...options, task: instance });
  }

  all(): RegisteredTask[] {
    return [...this.tasks.values()];
  }

  find(id: string): RegisteredTask | undefined {
    return this.tasks.get(id);
  }
}

function isTask(instance: unknown): instance is Task {
  return (
    typeof instance === 'object' &&
    instance !== null &&
    'run' in instance &&
    typeof instance.run === 'function'
  );
}
