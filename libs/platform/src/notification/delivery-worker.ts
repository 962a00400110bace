import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CLOCK, type Clock } from '@yangguang/kernel';
import { AppConfig } from '../config/app-config';
import { Signals } from '../persistence/signals';
import { MessageSender } from './message-sender';
import { OUTGOING_TOPIC } from './topics';

/** Signals wake the worker at once; the poll finds what falls due by itself and what a lost signal left. */
const POLL_MS = 10_000;

/** Sends what is due, one message after the other, in processes that are workers. */
@Injectable()
export class DeliveryWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(DeliveryWorker.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    private readonly sender: MessageSender,
    private readonly signals: Signals,
    private readonly config: AppConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.runsWorker) return;
    this.signals.on(OUTGOING_TOPIC, () => this.kick());
    this.timer = setInterval(() => this.kick(), POLL_MS);
    this.kick();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Handles everything that is due now; answers how many messages that were. */
  async deliverDue(): Promise<number> {
    let handled = 0;
    while (!this.stopped && (await this.sender.handleNext(this.clock.now()))) handled += 1;
    return handled;
  }

  private kick(): void {
    this.again = true;
    this.running ??= this.work().finally(() => (this.running = undefined));
  }

  private async work(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      await this.deliverDue().catch((error: unknown) => this.logger.warn(`Delivery: ${String(error)}`));
    }
  }
}
