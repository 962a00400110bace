import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';
import { PreparedStatements } from './prepared-statements';
import { isStalePlan, isWorthRepeating, pauseBefore } from './retry';

const ATTEMPTS = 5;

interface OpenTransaction {
  readonly runner: QueryRunner;
  readonly client: PoolClient;
  readonly beforeCommit: (() => Promise<void>)[];
  readonly atTheEnd: (() => Promise<void>)[];
  readonly onCommit: (() => void)[];
}

/**
 * The only door to PostgreSQL. Work inside `transaction` sees one transaction wherever it runs;
 * outside, each query stands alone. Hot reads are plain SQL straight through the driver.
 */
@Injectable()
export class Database {
  private readonly open = new AsyncLocalStorage<OpenTransaction>();
  private readonly statements = new PreparedStatements();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs work in a transaction, joining the one already open. A serialization failure or deadlock
   * repeats the whole outermost unit, so the work must not do anything that can't be undone;
   * what may only happen once goes to `onCommit`.
   */
  async transaction<T>(work: () => Promise<T>): Promise<T> {
    if (this.open.getStore()) return work();
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt >= ATTEMPTS || !isWorthRepeating(error)) throw error;
        await pause(pauseBefore(attempt));
      }
    }
  }

  async query<Row>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    const client = this.open.getStore()?.client;
    try {
      return await this.ask<Row>(client ?? this.pool, sql, params);
    } catch (error) {
      if (!isStalePlan(error)) throw error;
      this.statements.nameAnew(sql);
      // A transaction is broken by any error: the whole unit is repeated.
      if (client) throw error;
      return this.ask<Row>(this.pool, sql, params);
    }
  }

  async one<Row>(sql: string, params: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, params))[0];
  }

  repository<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity> {
    return this.manager.getRepository(entity);
  }

  get manager(): EntityManager {
    return this.open.getStore()?.runner.manager ?? this.dataSource.manager;
  }

  get inTransaction(): boolean {
    return this.open.getStore() !== undefined;
  }

  /** Adds work to the end of the open transaction. */
  beforeCommit(work: () => Promise<void>): void {
    this.require().beforeCommit.push(work);
  }

  /** As `beforeCommit`, but after all of that: for what takes a lock that everybody wants. */
  atTheEnd(work: () => Promise<void>): void {
    this.require().atTheEnd.push(work);
  }

  /** Runs once the transaction is safely committed; at once when none is open. */
  onCommit(work: () => void): void {
    const transaction = this.open.getStore();
    if (transaction) transaction.onCommit.push(work);
    else work();
  }

  /** Connections of the pool, for the metrics page. */
  get poolFigures(): { total: number; idle: number; waiting: number } {
    return { total: this.pool.totalCount, idle: this.pool.idleCount, waiting: this.pool.waitingCount };
  }

  private async ask<Row>(
    runner: Pool | PoolClient,
    text: string,
    params: readonly unknown[],
  ): Promise<Row[]> {
    const values = [...params];
    // Without values it may be several statements in one text, which can't be prepared.
    const name = values.length > 0 ? this.statements.nameFor(text) : undefined;
    const { rows } = await (name === undefined
      ? runner.query(text, values)
      : runner.query({ name, text, values }));
    return rows as Row[];
  }

  private get pool(): Pool {
    return (this.dataSource.driver as unknown as { master: Pool }).master;
  }

  private require(): OpenTransaction {
    const transaction = this.open.getStore();
    if (!transaction) throw new Error('This must happen inside a transaction');
    return transaction;
  }

  private async once<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const transaction: OpenTransaction = { runner, client, beforeCommit: [], atTheEnd: [], onCommit: [] };
    try {
      await runner.startTransaction();
      const result = await this.open.run(transaction, async () => {
        const value = await work();
        await drain(transaction.beforeCommit);
        await drain(transaction.atTheEnd);
        return value;
      });
      await runner.commitTransaction();
      for (const after of transaction.onCommit) after();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** Runs queued work in order, including what it queues itself. */
async function drain(queue: (() => Promise<void>)[]): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) await next();
}
