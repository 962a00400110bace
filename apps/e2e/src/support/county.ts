import { request, type APIRequestContext, type APIResponse } from '@playwright/test';

export interface Receipt {
  readonly number: string;
  readonly secretCode: string;
}

export interface Message {
  readonly title: string;
  readonly body: string;
  readonly kind?: string;
  readonly unitId?: string | null;
}

interface Detail {
  readonly version: number;
  readonly draft: { readonly contentHash: string } | null;
}

const CASES = '/api/v1/staff/cases';

/** The county by its API: for what has to have happened before the people of a journey come to it. */
export class County {
  private readonly tokens = new Map<string, string>();

  private constructor(private readonly api: APIRequestContext) {}

  static async open(baseURL: string | undefined): Promise<County> {
    return new County(await request.newContext({ ...(baseURL === undefined ? {} : { baseURL }) }));
  }

  close(): Promise<void> {
    return this.api.dispose();
  }

  async unitId(shortName: string): Promise<string> {
    const { items } = await bodyOf<{ items: { id: string; shortName: string }[] }>(
      await this.api.get('/api/v1/public/units'),
    );
    const unit = items.find((one) => one.shortName === shortName);
    if (!unit) throw new Error(`No unit is called ${shortName}`);
    return unit.id;
  }

  /** Somebody writes. */
  async submit({ title, body, kind = 'help', unitId = null }: Message): Promise<Receipt> {
    const message = { kind, unitId, title, body, attachmentIds: [] };
    const contact = { name: '青石镇一位居民', phone: '19900001234' };
    const consent = { publish: true, shareName: false };
    return bodyOf(await this.api.post('/api/v1/public/messages', { data: { ...message, contact, consent } }));
  }

  async caseId({ number }: Receipt): Promise<string> {
    const { items } = await bodyOf<{ items: { id: string; number: string }[] }>(
      await this.get('centre', `${CASES}?q=${number}`),
    );
    const found = items.find((one) => one.number === number);
    if (!found) throw new Error(`The centre does not find ${number}`);
    return found.id;
  }

  /** One step by one of the staff, with the version that stands. */
  async step(who: string, id: string, intent: string, data: object = {}): Promise<void> {
    const response = await this.tryStep(who, id, intent, data);
    if (!response.ok()) throw new Error(`${who} ${intent}: ${response.status()} ${await response.text()}`);
  }

  async tryStep(who: string, id: string, intent: string, data: object = {}): Promise<APIResponse> {
    const { version } = await bodyOf<Detail>(await this.get(who, `${CASES}/${id}`));
    return this.api.post(`${CASES}/${id}/${intent}`, {
      data,
      headers: { ...(await this.as(who)), 'If-Match': `"${version}"` },
    });
  }

  /** From the handler's draft to the centre's answer. */
  async answer(unit: string, id: string, text: string): Promise<void> {
    await this.step(`${unit}.handler`, id, 'save-draft', { outcome: 'done', text });
    await this.step(`${unit}.handler`, id, 'submit-draft');
    const { draft } = await bodyOf<Detail>(await this.get(`${unit}.leader`, `${CASES}/${id}`));
    await this.step(`${unit}.leader`, id, 'sign-off', { contentHash: draft?.contentHash });
    await this.step('centre', id, 'answer');
  }

  async get(who: string, path: string): Promise<APIResponse> {
    return this.api.get(path, { headers: await this.as(who) });
  }

  private async as(who: string): Promise<Record<string, string>> {
    let token = this.tokens.get(who);
    if (token === undefined) {
      const { accounts } = await bodyOf<{ accounts: { password: string }[] }>(
        await this.api.get('/api/v1/public/demo'),
      );
      const data = { username: who, password: accounts[0]?.password };
      const signedIn = await this.api.post('/api/v1/auth/sign-in', { data });
      ({ accessToken: token } = await bodyOf<{ accessToken: string }>(signedIn));
      this.tokens.set(who, token);
    }
    return { Authorization: `Bearer ${token}` };
  }
}

async function bodyOf<Body>(response: APIResponse): Promise<Body> {
  if (!response.ok()) throw new Error(`${response.url()}: ${response.status()} ${await response.text()}`);
  return (await response.json()) as Body;
}
