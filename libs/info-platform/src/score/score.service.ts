import { Injectable } from '@nestjs/common';
import { UnitDirectory } from '@yangguang/identity';
import { currentContext, translate } from '@yangguang/platform';
import { scoresOf } from '../model/score';
import { ruleSetOn } from '../model/score-rule';
import type { ScoresResponse } from './dto/score.response';
import { ScoreRepository } from './score.repository';

/** The points of a month with the line that explains each. */
@Injectable()
export class ScoreService {
  constructor(
    private readonly scores: ScoreRepository,
    private readonly units: UnitDirectory,
  ) {}

  /** @param period a month, `2026-10` */
  async of(period: string): Promise<ScoresResponse> {
    const { language } = currentContext();
    const month = { from: `${period}-01`, until: `${nextMonth(period)}-01` };
    const set = ruleSetOn(await this.scores.ruleSets(), month.from);
    if (!set) return { period, ruleVersion: null, units: [] };
    const items = await this.scores.items(month);
    const titles = new Map(items.map(({ item, title }) => [item, title]));
    const names = new Map((await this.units.list()).map(({ id, name }) => [id, name]));
    const scores = scoresOf(set, items, await this.scores.received(month));
    return {
      period,
      ruleVersion: set.version,
      units: scores.map(({ unit, total, lines }) => ({
        unit,
        unitName: names.get(unit) ?? unit,
        total: total / 100,
        lines: lines.map((line) => ({
          ...line,
          points: line.points / 100,
          title: titles.get(line.item) ?? null,
          ruleTitle: translate(language, `info.rule.${line.rule}`),
        })),
      })),
    };
  }
}

function nextMonth(period: string): string {
  const [year = 0, month = 0] = period.split('-').map(Number);
  const next = month === 12 ? [year + 1, 1] : [year, month + 1];
  return `${next[0]}-${String(next[1]).padStart(2, '0')}`;
}
