import type { RoleCode } from '../model/role';
import { AccountSeed } from '../seed/account-seed';
import { OpenUnitService } from '../unit/open-unit.service';
import type { ServedIdentity } from './served-identity';
import type { Visitor } from './visitor';

export const PASSWORD = 'Sunshine-2026';

export interface Someone {
  readonly username: string;
  readonly personId: string;
  readonly positionId: string;
}

/** Two units and a few people, made the way a seed makes them. */
export class SmallCounty {
  private constructor(
    private readonly served: ServedIdentity,
    readonly education: string,
    readonly centre: string,
    private readonly passwordHash: string,
  ) {}

  static async in(served: ServedIdentity): Promise<SmallCounty> {
    return served.asSystem(async () => {
      const units = served.get(OpenUnitService);
      const shared = { openedOn: '2010-01-01' };
      const education = await units.open({
        ...shared,
        code: 'JTJ',
        name: '云岭县教育体育局',
        shortName: '县教体局',
        kind: 'government',
      });
      const centre = await units.open({
        ...shared,
        code: 'XXZX',
        name: '云岭县信息中心',
        shortName: '信息中心',
        kind: 'centre',
        acceptsMessages: false,
        sort: 1,
      });
      const hash = await served.get(AccountSeed).hashPassword(PASSWORD);
      return new SmallCounty(served, education.id, centre.id, hash);
    });
  }

  async hire(
    username: string,
    roles: readonly [RoleCode, ...RoleCode[]],
    change: Partial<Hiring> = {},
  ): Promise<Someone> {
    const { unitId = this.education, ...more } = change;
    const made = await this.served.asSystem(() =>
      this.served.get(AccountSeed).create({
        username,
        name: `${username}君`,
        roles,
        position: { unitId, title: '科员' },
        passwordHash: this.passwordHash,
        mustChangePassword: false,
        demonstration: false,
        ...more,
      }),
    );
    return { username, ...made };
  }

  /** Hires and signs in. */
  async working(
    username: string,
    roles: readonly [RoleCode, ...RoleCode[]],
    change: Partial<Hiring> = {},
  ): Promise<Someone & { visitor: Visitor }> {
    const someone = await this.hire(username, roles, change);
    const visitor = this.served.visitor();
    await visitor.signIn(username, PASSWORD);
    return { ...someone, visitor };
  }
}

interface Hiring {
  readonly unitId: string;
  readonly email: string;
  readonly phone: string;
  readonly mustChangePassword: boolean;
  readonly demonstration: boolean;
}
