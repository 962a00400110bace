import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { AppConfig } from '../config/app-config';
import { Database } from '../persistence/database';
import { within } from './within';

export const EXPECTED_MIGRATIONS = Symbol('EXPECTED_MIGRATIONS');

export interface ReadinessCheck {
  readonly name: 'running' | 'database' | 'migrations' | 'storage';
  readonly ok: boolean;
}

const CHECK_MS = 2_000;
const KEEP_MS = 1_000;

/** Whether this process can do its work now; a load balancer takes it out while it can't. */
@Injectable()
export class Readiness implements OnModuleDestroy {
  private stopping = false;
  private last: { readonly at: number; readonly checks: Promise<ReadinessCheck[]> } | undefined;

  constructor(
    private readonly database: Database,
    private readonly config: AppConfig,
    @Inject(EXPECTED_MIGRATIONS) private readonly expected: readonly string[],
  ) {}

  onModuleDestroy(): void {
    this.stopping = true;
    this.last = undefined;
  }

  checks(): Promise<ReadinessCheck[]> {
    const now = Date.now();
    if (!this.last || now - this.last.at > KEEP_MS) this.last = { at: now, checks: this.checkAll() };
    return this.last.checks;
  }

  private async checkAll(): Promise<ReadinessCheck[]> {
    const results = await Promise.all([
      outcome('database', () => this.database.query('SELECT 1')),
      outcome('migrations', () => this.assertMigrated()),
      outcome('storage', () => this.assertWritable()),
    ]);
    return [{ name: 'running', ok: !this.stopping }, ...results];
  }

  /** A newer schema than expected is no fault: the old program runs on it while the new one rolls out. */
  private async assertMigrated(): Promise<void> {
    const rows = await this.database.query<{ name: string }>('SELECT name FROM migration');
    const applied = new Set(rows.map(({ name }) => name));
    const missing = this.expected.filter((name) => !applied.has(name));
    if (missing.length > 0) throw new Error(`Not applied: ${missing.join(', ')}`);
  }

  private async assertWritable(): Promise<void> {
    await mkdir(this.config.dataDir, { recursive: true });
    const file = join(this.config.dataDir, `.writable-${randomUUID()}`);
    await writeFile(file, '');
    await rm(file);
  }
}

async function outcome(name: ReadinessCheck['name'], check: () => Promise<unknown>): Promise<ReadinessCheck> {
  try {
    await within(CHECK_MS, check());
    return { name, ok: true };
  } catch {
    return { name, ok: false };
  }
}
