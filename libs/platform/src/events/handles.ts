import 'reflect-metadata';
import type { DomainEventClass } from '@yangguang/kernel';

export interface HandlerMark {
  readonly id: string;
  readonly event: DomainEventClass;
}

const HANDLES = 'yangguang:handles';

/**
 * Marks a method as the handler of an event. It runs after the commit that published the event, in a
 * transaction of its own, at least once; so what it does twice must equal what it does once.
 * The id is stored with deliveries: never rename it.
 */
export function Handles(event: DomainEventClass, id: string): MethodDecorator {
  return (_target, _name, descriptor) => {
    Reflect.defineMetadata(HANDLES, { id, event } satisfies HandlerMark, descriptor.value as object);
  };
}

export function handlerMarkOf(method: object): HandlerMark | undefined {
  return Reflect.getMetadata(HANDLES, method) as HandlerMark | undefined;
}
