import type { IconName } from '@yangguang/ui';
import type { RouteRecordRaw } from 'vue-router';

/** A place in the rail. */
export interface MenuEntry {
  readonly key: string;
  /** Message key of the two to four signs under the icon. */
  readonly label: string;
  readonly icon: IconName;
  readonly to: string;
  /** Shown to whoever holds one of these; to everybody when absent. */
  readonly anyOf?: readonly string[];
  readonly order: number;
  /** The letter after G that goes there. */
  readonly letter: string;
}

/** One module of the console: where it is, how one gets there, who may. */
export interface ConsoleModule {
  readonly name: string;
  readonly routes: readonly RouteRecordRaw[];
  readonly menu?: readonly MenuEntry[];
}

declare module 'vue-router' {
  interface RouteMeta {
    /** Reachable without having signed in. */
    public?: boolean;
    /** One of these permissions is needed. */
    anyOf?: readonly string[];
    /** Message key of the page's name. */
    title?: string;
    /** The rail's entry that is lit. */
    place?: string;
    /** A task of its own on a phone: the foot belongs to its buttons. */
    focused?: boolean;
  }
}
