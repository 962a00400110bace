import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chooseAccount } from '../database/account.mjs';
import { withoutPassword } from '../database/given-server.mjs';
import { onePerRole } from '../start/announce.mjs';
import { fingerprint } from './built.mjs';
import { isInstalled } from './install.mjs';
import { tryLock } from './lock.mjs';
import { isSupportedNode } from './node-version.mjs';
import { birthOf, isRunning, isSameRunning, markOf } from './processes.mjs';
import { readSettings } from './settings.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tools-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('settings', () => {
  it('ask for the demonstration only where nothing says that it is for real', () => {
    expect(readSettings({}).demo).toBe(true);
    expect(readSettings({ DATABASE_URL: 'postgres://x/y' }).demo).toBe(false);
    expect(readSettings({ NODE_ENV: 'production' }).demo).toBe(false);
    expect(readSettings({ NODE_ENV: 'production', DEMO: '1' }).demo).toBe(true);
    expect(readSettings({ DEMO: '0' }).demo).toBe(false);
  });

  it.each(['0', '65536', '3000x', '1.5'])('refuse the port %s in one sentence', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(/1 到 65535/);
  });

  it.each([
    ['20.18.3', false],
    ['20.19.0', true],
    ['18.99.0', false],
    ['24.0.0', true],
  ])('take Node.js %s: %s', (version, taken) => expect(isSupportedNode(version)).toBe(taken));
});

describe('installed packages', () => {
  /** @param {object} wanted @param {object} [installed] */
  function given(wanted, installed) {
    const root = mkdtempSync(join(folder, 'root-'));
    writeFileSync(
      join(root, 'package-lock.json'),
      JSON.stringify({ packages: { '': {}, 'libs/a': {}, ...wanted } }),
    );
    mkdirSync(join(root, 'node_modules'));
    const text = JSON.stringify({ packages: installed });
    if (installed) writeFileSync(join(root, 'node_modules', '.package-lock.json'), text);
    return isInstalled(root);
  }

  it('are those of the lock, apart from other platforms', () => {
    const a = { 'node_modules/a': { version: '1.0.0' } };
    expect(given(a, a)).toBe(true);
    expect(given({ ...a, 'node_modules/b': { version: '1.0.0', optional: true } }, a)).toBe(true);
    expect(given(a, { 'node_modules/a': { version: '1.0.1' } })).toBe(false);
    expect(given(a, {})).toBe(false);
    expect(given(a)).toBe(false);
  });
});

describe('a fingerprint of sources', () => {
  it('changes with a source, not with a test', () => {
    const file = join(folder, 'a.ts');
    writeFileSync(file, 'x');
    const before = fingerprint([folder]);
    writeFileSync(join(folder, 'a.spec.ts'), 'x');
    expect(fingerprint([folder])).toBe(before);
    utimesSync(file, 1, 1);
    expect(fingerprint([folder])).not.toBe(before);
  });
});

describe('processes', () => {
  it('are known by number and birth', () => {
    const mark = markOf(process.pid);
    expect(isSameRunning(mark)).toBe(true);
    expect(isSameRunning({ ...mark, born: 'before' })).toBe(false);
    expect(isSameRunning(undefined)).toBe(false);
    expect(isRunning(99_999_999)).toBe(false);
    expect(birthOf(99_999_999)).toBeUndefined();
  });

  it('take over a lock whose holder is gone, and no other', () => {
    const file = join(folder, 'lock');
    writeFileSync(file, JSON.stringify({ pid: 99_999_999, born: 'x' }));
    expect([tryLock(file), tryLock(file), tryLock(file)]).toEqual([false, true, false]);
    writeFileSync(file, 'not even json');
    expect([tryLock(file), tryLock(file)]).toEqual([false, true]);
  });
});

describe('the account that runs the database', () => {
  const passwd = 'root:x:0:0::/:/bin/sh\npostgres:x:101:104::/:/bin/sh\nnobody:x:65534:65534::/:/bin/sh\n';

  it('is ourselves unless we are root', () => {
    expect(chooseAccount('/nowhere', '/nowhere', { uid: 1000, passwd })).toBeNull();
    expect(chooseAccount('/nowhere', '/nowhere', { uid: 0, passwd })?.name).toBe('postgres');
    const bare = passwd.replace(/postgres.*\n/, '');
    expect(chooseAccount('/nowhere', '/nowhere', { uid: 0, passwd: bare })?.name).toBe('nobody');
  });
});

describe('what is shown', () => {
  it('hides the password of a connection string', () => {
    expect(withoutPassword('postgres://a:b:c@h/d')).toBe('postgres://a:***@h/d');
    expect(withoutPassword('postgres://a@h/d')).toBe('postgres://a@h/d');
  });

  it('offers one account for each combination of roles', () => {
    const account = { password: 'p', name: 'n', unit: 'u' };
    const accounts = [
      { ...account, username: 'a', roles: ['x', 'y'] },
      { ...account, username: 'b', roles: ['y', 'x'] },
      { ...account, username: 'c', roles: ['x'] },
    ];
    expect(onePerRole(accounts).map(({ username }) => username)).toEqual(['a', 'c']);
  });
});
