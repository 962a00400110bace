import { inject, shallowReactive, shallowRef, type InjectionKey, type ShallowRef } from 'vue';
import type { RouteLocationNormalizedLoaded } from 'vue-router';
import type { PortalApi } from '../api/api';
import type { Language } from './language';
import type { SiteIdentity } from './site';

/** Fetches what a page shows before it is entered, on the server and in the browser alike. */
export type Loader<T = unknown> = (route: RouteLocationNormalizedLoaded, api: PortalApi) => Promise<T>;

/** Why a page could not be shown; status 0 when the network gave nothing. */
export interface PageFailure {
  readonly status: number;
  readonly requestId: string | null;
}

/** What the server hands to the browser along with the page. */
export interface SavedState {
  readonly path: string;
  readonly page: string;
  readonly data: unknown;
  readonly failure: PageFailure | null;
  /** The day of rendering, `YYYY-MM-DD` in Asia/Shanghai. */
  readonly today: string;
  readonly site: SiteIdentity;
}

/** Everything about the page on screen that is not in its address. */
export interface Portal {
  readonly language: Language;
  readonly site: SiteIdentity;
  readonly api: PortalApi;
  readonly today: ShallowRef<string>;
  readonly loading: ShallowRef<boolean>;
  readonly failure: ShallowRef<PageFailure | null>;
  /** Page name → its data, so that a page that is leaving never sees the next one's. */
  readonly data: Record<string, unknown>;
}

export function newPortal(language: Language, api: PortalApi, site: SiteIdentity, today: string): Portal {
  return {
    language,
    api,
    site,
    today: shallowRef(today),
    loading: shallowRef(false),
    failure: shallowRef(null),
    data: shallowReactive<Record<string, unknown>>({}),
  };
}

export const PORTAL: InjectionKey<Portal> = Symbol('portal');

export function usePortal(): Portal {
  const portal = inject(PORTAL);
  if (!portal) throw new Error('No portal was provided');
  return portal;
}

/** The loaded data of a page; `page` is the name of its route, `loader` gives the type. */
export function usePageData<T>(page: string, loader: Loader<T>): () => T {
  const portal = usePortal();
  void loader;
  return () => portal.data[page] as T;
}
