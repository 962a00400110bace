import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Database } from '../persistence/database';
import type { TaskObserver } from '../tasks/task-observer';
import { QueueFigures } from './queue-figures';

/** Seconds: fine where a read from the cache and a page are told apart, coarse where a report is made. */
const HTTP_BUCKETS = [0.005, 0.02, 0.1, 0.3, 1, 3, 10];
const TASK_BUCKETS = [0.1, 1, 10, 60, 300, 1_800];

/** The figures of this process in Prometheus' form; what is counted here costs a few hundred nanoseconds. */
@Injectable()
export class Metrics implements TaskObserver {
  private readonly registry = new Registry();
  private readonly http = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the end of its answer, by route pattern',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: HTTP_BUCKETS,
    registers: [this.registry],
  });
  private readonly tasks = new Histogram({
    name: 'task_run_duration_seconds',
    help: 'Duration of scheduled task runs, by task and outcome',
    labelNames: ['task', 'outcome'] as const,
    buckets: TASK_BUCKETS,
    registers: [this.registry],
  });
  private readonly streams = new Gauge({
    name: 'notification_streams',
    help: 'Live notification streams open in this process',
    registers: [this.registry],
  });
  private readonly deliveries = new Counter({
    name: 'outgoing_messages_total',
    help: 'Attempts to send a mail or text message, by channel and outcome',
    labelNames: ['channel', 'outcome'] as const,
    registers: [this.registry],
  });

  constructor(database: Database, queues: QueueFigures) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'database_pool_connections',
      help: 'Connections of the pool and requests waiting for one',
      labelNames: ['state'] as const,
      registers: [this.registry],
      collect() {
        const { total, idle, waiting } = database.poolFigures;
        this.set({ state: 'idle' }, idle);
        this.set({ state: 'busy' }, total - idle);
        this.set({ state: 'waiting' }, waiting);
      },
    });
    new Gauge({
      name: 'queue_waiting',
      help: 'Entries that wait in a queue of the whole county, the same in every process',
      labelNames: ['queue'] as const,
      registers: [this.registry],
      async collect() {
        for (const { queue, waiting } of await queues.read()) this.set({ queue }, waiting);
      },
    });
    new Gauge({
      name: 'queue_oldest_age_seconds',
      help: 'Age of the oldest entry that should have left its queue',
      labelNames: ['queue'] as const,
      registers: [this.registry],
      async collect() {
        for (const { queue, oldestSeconds } of await queues.read()) this.set({ queue }, oldestSeconds);
      },
    });
  }

  requestEnded(method: string, route: string, status: number, seconds: number): void {
    this.http.observe({ method, route, status }, seconds);
  }

  taskRan(task: string, outcome: 'done' | 'failed' | 'given-up', seconds: number): void {
    this.tasks.observe({ task, outcome }, seconds);
  }

  messageTried(channel: string, outcome: 'sent' | 'failed' | 'postponed'): void {
    this.deliveries.inc({ channel, outcome });
  }

  streamsOpen(count: number): void {
    this.streams.set(count);
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }
}
