import { Injectable } from '@nestjs/common';
import type { DeadlineHolder } from '../model/deadline-holder';

/** The domains that store due dates. Each registers itself when its module starts. */
@Injectable()
export class DeadlineHolders {
  private readonly holders = new Map<string, DeadlineHolder>();

  register(holder: DeadlineHolder): void {
    if (this.holders.has(holder.name)) throw new Error(`Two holders of deadlines are called ${holder.name}`);
    this.holders.set(holder.name, holder);
  }

  all(): DeadlineHolder[] {
    return [...this.holders.values()];
  }
}
