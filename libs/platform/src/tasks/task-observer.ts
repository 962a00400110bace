/** Told of every finished run; the metrics page counts them. */
export interface TaskObserver {
  taskRan(taskId: string, outcome: 'done' | 'failed' | 'given-up', seconds: number): void;
}

export const TASK_OBSERVER = Symbol('TaskObserver');
