import type { ScoreRuleSet } from '../score-rule';

/** Rules as published by real places, to show that the table can say them. */
export const CHANGSHAN: ScoreRuleSet = {
  version: '常山 2014',
  startsOn: '2014-01-01',
  severalUses: 'add',
  joint: 'full',
  base: { code: 'base', minimum: 8, points: 1000 },
  uses: [
    { code: 'brief', level: 'journal', journal: '要情快报', points: 500 },
    { code: 'affairs', level: 'journal', journal: '政务', points: 1000 },
    { code: 'reference', level: 'journal', journal: '政务参阅', points: 3000 },
    { code: 'city', level: 'city', points: 2000 },
  ],
};

export const QUZHOU: ScoreRuleSet = {
  version: '衢州',
  startsOn: '2018-01-01',
  severalUses: 'highest',
  joint: 'split',
  uses: [
    { code: 'report', level: 'journal', journal: '专报', points: 1000, instruction: 1000 },
    { code: 'supplement', level: 'journal', journal: '增刊', points: 300, instruction: 1000 },
    { code: 'info', level: 'journal', points: 200, instruction: 1000 },
    { code: 'province', level: 'province', points: 400 },
    { code: 'state', level: 'state', points: 1000 },
  ],
};

export const LIANYUNGANG: ScoreRuleSet = {
  version: '连云港',
  startsOn: '2018-01-01',
  severalUses: 'add',
  joint: 'full',
  uses: [
    { code: 'yesterday', level: 'journal', journal: '昨日情况', points: 300, instruction: 500 },
    { code: 'advice', level: 'journal', journal: '政务建议', points: 2000, instruction: 1000 },
    { code: 'province', level: 'province', points: 1000, instruction: 5000 },
    { code: 'state', level: 'state', points: 5000, instruction: 10_000 },
  ],
};

export const ONE_BUREAU: ScoreRuleSet = {
  version: '某局',
  startsOn: '2018-01-01',
  severalUses: 'add',
  joint: 'full',
  uses: [
    { code: 'combined', level: 'journal', journal: '综合', points: 300 },
    { code: 'single', level: 'journal', points: 500 },
    { code: 'city', level: 'city', points: 1000 },
    { code: 'province', level: 'province', points: 2000 },
    { code: 'state', level: 'state', points: 3000 },
  ],
};
