import type { DemoUnit } from './demo-case';
import type { Prng } from './prng';
import type { Topic } from './topic';
import { countryTopics } from './topics-country';
import { peopleTopics } from './topics-people';
import { townTopics } from './topics-town';

const TOPICS: readonly Topic[] = [...townTopics, ...countryTopics, ...peopleTopics];

export function chooseTopic(random: Prng, units: readonly DemoUnit[]): { topic: Topic; unit: DemoUnit } {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const topic = random.pick(TOPICS);
    const able = units.filter((unit) => topic.unit.test(unit.name) && canHandle(unit));
    if (able.length > 0) return { topic, unit: random.pick(able) };
  }
  throw new Error('No unit of this county matches any topic');
}

/** Two people are needed: one writes, another signs. */
function canHandle(unit: DemoUnit): boolean {
  return unit.handlers.some((handler) => unit.leaders.some((leader) => leader.id !== handler.id));
}

export function townOf(random: Prng, unit: DemoUnit, units: readonly DemoUnit[]): string {
  if (unit.township) return unit.shortName;
  const towns = units.filter((one) => one.township);
  return towns.length === 0 ? '城关镇' : random.pick(towns).shortName;
}

export function townships(random: Prng, units: readonly DemoUnit[], except: DemoUnit): string | null {
  const others = units.filter((one) => one.township && one.id !== except.id);
  return others.length === 0 ? null : random.pick(others).id;
}
