import 'vue-router';
import type { RouteLocationNormalizedLoaded } from 'vue-router';
import type { SiteIdentity } from './site';
import type { Area, Texts } from './texts';
import type { Loader } from './page-state';

/** What a page says about itself in <head>: the tags of 政府网站发展指引 (国办发〔2017〕47号) and of search engines. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** Column tags: name, type of the official list, keywords. */
  readonly column: { readonly name: string; readonly type: string; readonly keywords: string };
  /** Article tags, for a page that shows one published text. */
  readonly article?: {
    readonly title: string;
    /** `YYYY-MM-DD HH:MM`, set by the server when it was published. */
    readonly pubDate: string;
    readonly source: string;
  };
  /** Address of the page’s list as a feed. */
  readonly feed?: string;
  /** schema.org data. */
  readonly linkedData?: object;
}

export interface HeadContext {
  readonly texts: Texts;
  readonly site: SiteIdentity;
  readonly route: RouteLocationNormalizedLoaded;
  readonly data: unknown;
}

export type NavSection =
  'documents' | 'guides' | 'units' | 'published' | 'write' | 'track' | 'calculator' | 'verify' | '';

declare module 'vue-router' {
  interface RouteMeta {
    texts: readonly Area[];
    /** The source file of the page, to find its chunk. */
    file: string;
    head: (context: HeadContext) => PageHead;
    load?: Loader;
    section?: NavSection;
    /** False keeps the page out of search engines. */
    indexed?: boolean;
    status?: number;
  }
}
