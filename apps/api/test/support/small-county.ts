import type { RoleCode } from '@yangguang/identity/model';
import { DemoCounty } from '../../src/demo/demo-county';
import { DEMO_PASSWORD } from '../../src/demo/offered-accounts';
import type { Client } from './client';
import type { TestApi } from './test-api';

/** An account of each role in the demonstration county. */
const ACCOUNTS: Readonly<Record<RoleCode, string>> = {
  handler: 'jtj.handler',
  'unit-leader': 'jtj.leader',
  centre: 'centre',
  office: 'zfb.ducha',
  'county-leader': 'xianzhang',
  'system-admin': 'sysadmin',
  'security-admin': 'secadmin',
  'audit-admin': 'auditor',
};

/** The demonstration county without its year of messages: units, seals, people. Start the API with DEMO=1. */
export class SmallCounty {
  private constructor(private readonly api: TestApi) {}

  static async found(api: TestApi): Promise<SmallCounty> {
    await api.app.get(DemoCounty).found({ withMessages: false });
    return new SmallCounty(api);
  }

  /** A client with the token of an account, by role or by user name. */
  async signedIn(who: RoleCode | (string & {})): Promise<Client> {
    const username = who in ACCOUNTS ? ACCOUNTS[who as RoleCode] : who;
    const answer = await this.api.anyone.post<{ accessToken: string }>('/api/v1/auth/sign-in', {
      username,
      password: DEMO_PASSWORD,
    });
    if (answer.status !== 200) throw new Error(`${username} can't sign in: ${JSON.stringify(answer.body)}`);
    return this.api.withToken(answer.body.accessToken);
  }

  /** The id of a unit by its short name, as the portal's list knows it. */
  async unitId(shortName: string): Promise<string> {
    const { body } = await this.api.anyone.get<{ items: { id: string; shortName: string }[] }>(
      '/api/v1/public/units',
    );
    const unit = body.items.find((one) => one.shortName === shortName);
    if (!unit) throw new Error(`No unit is called ${shortName}`);
    return unit.id;
  }
}
