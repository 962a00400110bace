import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { DomainEvent } from '@yangguang/kernel';
import { handlerMarkOf, type HandlerMark } from './handles';

export interface RegisteredHandler extends HandlerMark {
  readonly run: (event: DomainEvent) => Promise<void>;
}

/** All handlers of the program, found by their marks. Two under one id stop the start. */
@Injectable()
export class HandlerRegistry implements OnModuleInit {
  private readonly byId = new Map<string, RegisteredHandler>();
  private readonly byType = new Map<string, string[]>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    for (const { instance } of this.discovery.getProviders()) {
      if (typeof instance !== 'object' || instance === null) continue;
      const methods = instance as Record<string, unknown>;
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const method = methods[name];
        if (typeof method !== 'function') continue;
        const mark = handlerMarkOf(method);
        if (!mark) continue;
        this.add({
          ...mark,
          run: async (event) => {
            await method.call(instance, event);
          },
        });
      }
    }
  }

  find(id: string): RegisteredHandler | undefined {
    return this.byId.get(id);
  }

  idsFor(type: string): readonly string[] {
    return this.byType.get(type) ?? [];
  }

  private add(handler: RegisteredHandler): void {
    if (this.byId.has(handler.id)) throw new Error(`Two event handlers are called ${handler.id}`);
    this.byId.set(handler.id, handler);
    this.byType.set(handler.event.type, [...this.idsFor(handler.event.type), handler.id]);
  }
}
