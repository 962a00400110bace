import { describe, expect, it } from '@jest/globals';
import { Injectable, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { ScheduledTask } from './scheduled-task.decorator';
import type { Task, TaskOptions } from './task';
import { TaskRegistry } from './task-registry';

const options: TaskOptions = {
  id: 'testing.count',
  description: 'Counts',
  schedule: { everyMinutes: 5 },
  timeoutSeconds: 60,
};

@ScheduledTask(options)
class Count implements Task {
  run(): Promise<void> {
    return Promise.resolve();
  }
}

@ScheduledTask(options)
class CountAgain extends Count {}

@ScheduledTask({ ...options, id: 'testing.idle' })
class NoRun {}

@Injectable()
class Plain {}

@ScheduledTask({ ...options, id: 'testing.odd', schedule: { everyMinutes: 7 } })
class Odd extends Count {}

async function start(...providers: (new () => unknown)[]): Promise<TaskRegistry> {
  @Module({ imports: [DiscoveryModule], providers: [TaskRegistry, ...providers] })
  class TestModule {}
  const context = await NestFactory.createApplicationContext(TestModule, {
    logger: false,
    abortOnError: false,
  });
  const registry = context.get(TaskRegistry);
  await context.close();
  return registry;
}

describe('the task registry', () => {
  it('finds the tasks among the providers', async () => {
    const registry = await start(Count, Plain);
    expect(registry.all().map(({ id }) => id)).toEqual(['testing.count']);
    expect(registry.find('testing.count')?.task).toBeInstanceOf(Count);
  });

  it.each([
    ['two tasks under one name', [Count, CountAgain], /Two tasks are named testing\.count/],
    ['a task without a run method', [NoRun], /testing\.idle has no run method/],
    ['a schedule that does not divide a day', [Odd], /testing\.odd: every 7 minutes/],
  ])('refuses to start with %s', async (_, providers, sentence) => {
    await expect(start(...providers)).rejects.toThrow(sentence);
  });

  it.each([{ id: 'Nameless' }, { id: 'testing.' }, { timeoutSeconds: 0 }, { timeoutSeconds: Number.NaN }])(
    'refuses %j',
    async (fault) => {
      const registry = await start();
      expect(() => registry.add({ ...options, ...fault }, new Count())).toThrow();
    },
  );
});
