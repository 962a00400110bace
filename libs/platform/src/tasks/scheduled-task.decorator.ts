import { applyDecorators, Injectable, SetMetadata } from '@nestjs/common';
import type { TaskOptions } from './task';

export const SCHEDULED_TASK = 'yangguang:scheduled-task';

/** Marks an injectable class as a task that runs by the clock. The class must have a `run` method (see `Task`). */
export function ScheduledTask(options: TaskOptions): ClassDecorator {
  return applyDecorators(Injectable(), SetMetadata(SCHEDULED_TASK, options));
}
