import type { RouteLocationNormalizedLoaded } from 'vue-router';
import type { PortalApi, PublishedQuery } from '../api/api';
import { ANSWER_WORKING_DAYS } from '../api/codes';
import { calculatorInput, publishedQuery } from '../lib/queries';
import { todayInChina } from '../lib/dates';

type Route = RouteLocationNormalizedLoaded;

/** Something a page can do without: its absence leaves a gap, not a failed page. */
const optional = <T>(value: Promise<T>): Promise<T | null> => value.catch(() => null);

export const NEWEST = 5;

export async function loadHome(_route: Route, api: PortalApi) {
  const [newest, documents, figures, dueToday] = await Promise.all([
    api.published({ limit: NEWEST }),
    optional(api.documents({ limit: NEWEST })),
    optional(api.figures()),
    optional(api.deadline(todayInChina(), ANSWER_WORKING_DAYS)),
  ]);
  return { newest: newest.items, documents: documents?.items ?? [], figures, dueToday };
}

export async function loadPublished(route: Route, api: PortalApi) {
  const query: PublishedQuery = publishedQuery(route.query);
  const [page, units] = await Promise.all([api.published(query), optional(api.units())]);
  return { page, units: units ?? [] };
}

/** One published message, and the unit's id where the unit still takes messages. */
export async function loadMessage(route: Route, api: PortalApi) {
  const [message, units] = await Promise.all([
    api.publishedOne(String(route.params['number'])),
    optional(api.units()),
  ]);
  return { message, unitId: units?.find((unit) => unit.name === message.unitName)?.id ?? null };
}

export const loadUnits = (_route: Route, api: PortalApi) => api.units();

export async function loadFigures(_route: Route, api: PortalApi) {
  const [figures, record] = await Promise.all([api.figures(), api.months()]);
  return { figures, record };
}

export async function loadWrite(_route: Route, api: PortalApi) {
  const [units, dueToday] = await Promise.all([
    optional(api.units()),
    optional(api.deadline(todayInChina(), ANSWER_WORKING_DAYS)),
  ]);
  return { units, dueToday };
}

/** The calculator's result, or why there is none: the form shows it beside its fields. */
export async function loadCalculator(route: Route, api: PortalApi) {
  const input = calculatorInput(route.query, todayInChina());
  if (!input.ok) return { input, deadline: null };
  return { input, deadline: await optional(api.deadline(input.received, Number(input.days))) };
}
