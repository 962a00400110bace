/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {any} body
 */

/** Asks the API as a browser would, a member of staff's token included once signed in. */
export class Client {
  /** @type {string | undefined} */
  #token;
  /** @type {{ username: string, password: string } | undefined} */
  #account;

  /** @param {string} url origin */
  constructor(url) {
    this.url = url;
  }

  /**
   * Signs in as the demonstration account with this role.
   *
   * @param {string} role
   */
  async signIn(role) {
    const { body } = await this.ask('GET', '/api/v1/public/demo');
    this.#account = body.accounts.find((/** @type {{ roles: string[] }} */ one) => one.roles.includes(role));
    if (!this.#account) throw new Error(`The demonstration offers no account with the role ${role}`);
    await this.renew();
  }

  /** Tokens live for minutes: whoever measures longer takes a new one. */
  async renew() {
    if (!this.#account) return;
    const { username, password } = this.#account;
    this.#token = undefined;
    const answer = await this.ask('POST', '/api/v1/auth/sign-in', { body: { username, password } });
    if (answer.status !== 200)
      throw new Error(`Sign-in answered ${answer.status} ${JSON.stringify(answer.body)}`);
    this.#token = answer.body.accessToken;
  }

  /** @returns {Record<string, string>} */
  get authorization() {
    return this.#token === undefined ? {} : { authorization: `Bearer ${this.#token}` };
  }

  /**
   * @param {'GET' | 'POST'} method
   * @param {string} path
   * @param {{ headers?: Record<string, string>, body?: unknown }} [more]
   * @returns {Promise<Answer>}
   */
  async ask(method, path, { headers = {}, body } = {}) {
    const response = await fetch(this.url + path, {
      method,
      headers: {
        ...this.authorization,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  }

  /**
   * As `ask`, but anything else than the wished status is a fault.
   *
   * @param {number} status
   * @param {'GET' | 'POST'} method
   * @param {string} path
   * @param {{ headers?: Record<string, string>, body?: unknown }} [more]
   */
  async must(status, method, path, more) {
    const answer = await this.ask(method, path, more);
    if (answer.status === status) return answer.body;
    throw new Error(
      `${method} ${path} answered ${answer.status}, not ${status}: ${JSON.stringify(answer.body)}`,
    );
  }
}
