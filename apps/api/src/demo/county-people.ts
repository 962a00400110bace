import type { RoleCode } from '@yangguang/identity/model';
import { COUNTY_UNITS, type DemoUnit } from './county-units';
import { namesFor } from './names';

export interface DemoPerson {
  readonly username: string;
  readonly name: string;
  readonly unitCode: string;
  readonly title: string;
  readonly roles: readonly RoleCode[];
  /** Whether the sign-in page offers this account. */
  readonly offered: boolean;
}

type Post = Omit<DemoPerson, 'name' | 'unitCode'>;

const post = (username: string, title: string, roles: readonly RoleCode[], offered = false): Post => ({
  username,
  title,
  roles,
  offered,
});

/** Posts that only some units have; the sign-in page offers one account of each role. */
const SPECIAL: Readonly<Record<string, readonly Post[]>> = {
  xw: [post('shuji', '县委书记', ['county-leader'])],
  xzf: [post('xianzhang', '县长', ['county-leader'], true)],
  xwb: [post('xwb.ducha', '督查室主任', ['office'])],
  zfb: [post('zfb.ducha', '督查室主任', ['office'], true)],
  xxzx: [
    post('centre', '受理科科长', ['centre'], true),
    post('centre2', '受理科科员', ['centre']),
    post('sysadmin', '系统管理员', ['system-admin'], true),
    post('secadmin', '安全管理员', ['security-admin'], true),
    post('auditor', '审计管理员', ['audit-admin'], true),
  ],
};

/** Units whose handler and leader the sign-in page offers: one that the tour uses, one to see another's view. */
const OFFERED_UNITS = new Set(['jtj', 'jyj']);

/** Everybody of the demonstration county: in each unit a leader and handlers, and the special posts. */
export function countyPeople(): DemoPerson[] {
  const posts = COUNTY_UNITS.flatMap((unit) => postsOf(unit).map((one) => ({ ...one, unitCode: unit.code })));
  const names = namesFor(posts.length);
  return posts.map((one, index) => ({ ...one, name: names[index] ?? one.title }));
}

function postsOf(unit: DemoUnit): readonly Post[] {
  const special = SPECIAL[unit.code] ?? [];
  if (unit.acceptsMessages === false) return special;
  const offered = OFFERED_UNITS.has(unit.code);
  return [
    ...special,
    post(`${unit.code}.leader`, leaderTitle(unit), ['unit-leader'], offered),
    post(`${unit.code}.handler`, '办公室科员', ['handler'], offered),
    ...(unit.kind === 'government' ? [post(`${unit.code}.handler2`, '业务科科员', ['handler'])] : []),
  ];
}

function leaderTitle(unit: DemoUnit): string {
  switch (unit.kind) {
    case 'party':
      return '部长';
    case 'office':
    case 'centre':
      return '主任';
    case 'township':
      return unit.shortName.endsWith('镇') ? '镇长' : '乡长';
    case 'people-org':
      return '主席';
    case 'institution':
      return '站长';
    case 'government':
    case 'vertical':
      return '局长';
  }
}
