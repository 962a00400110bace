import assert from 'node:assert/strict';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { workingFolderOf } from '../common/processes.mjs';
import { DatabaseBench, ask } from '../testing/database-bench.mjs';
import { makeWorkspace } from '../testing/sample-workspace.mjs';
import { copyParents } from './native-package.mjs';

const isRoot = process.getuid?.() === 0;

describe('PostgreSQL from npm, in a folder that only its owner may enter', () => {
  /** @type {ReturnType<typeof makeWorkspace>} */
  let workspace;
  /** @type {DatabaseBench} */
  let bench;
  /** Copies that root makes for another user; those that were there before stay. */
  const copies = copyParents(isRoot, '').filter((path) => isRoot && !existsSync(path));

  before(() => {
    workspace = makeWorkspace({ native: true, closed: true });
    bench = new DatabaseBench(workspace.root, { env: { POSTGRES_BIN: 'embedded' } });
  });
  afterEach(() => bench.clear());
  after(() => {
    workspace.remove();
    for (const path of copies) rmSync(path, { recursive: true, force: true });
  });

  it('gets the links its libraries need and runs, with its data where DATA_DIR says', async () => {
    const { holder, url } = await bench.open();
    const [row] = await ask(url, "SELECT current_setting('server_version_num')::int / 10000 AS major");
    assert.ok(Number(row?.major) >= 18);
    assert.equal(workingFolderOf(bench.postmaster()), realpathSync(join(bench.dataDir, 'postgres/cluster')));
    await ask(url, 'CREATE TABLE kept AS SELECT 7 AS n');
    await bench.close(holder);
  });

  it('starts again, recovers from a kill and clones databases there', async () => {
    const first = await bench.open();
    await ask(first.url, 'INSERT INTO kept VALUES (8)');
    first.holder.child.kill('SIGKILL');
    process.kill(bench.postmaster(), 'SIGKILL');
    const { holder, url } = await bench.open();
    assert.deepEqual(await ask(url, 'SELECT count(*)::int AS rows FROM kept'), [{ rows: 2 }]);
    const admin = url.replace(/yangguang$/, 'postgres');
    await ask(admin, 'CREATE DATABASE copy TEMPLATE yangguang');
    assert.deepEqual(await ask(url.replace(/yangguang$/, 'copy'), 'SELECT max(n) AS last FROM kept'), [
      { last: 8 },
    ]);
    await bench.close(holder);
  });

  it('is not replaced by another version that the cluster was not made by', async () => {
    bench.env.POSTGRES_BIN = '/usr/lib/postgresql/14/bin';
    const holder = bench.launch();
    assert.equal(await holder.ended(), 1);
    assert.match(
      holder.output().trim(),
      /^.*由 PostgreSQL 18 建立.*\n.*made by PostgreSQL 18, which is not here.*$/,
    );
  });
});

if (isRoot) {
  describe('PostgreSQL from npm, installed by somebody else and without its links', () => {
    it('runs from a copy in the data folder of an ordinary user', async () => {
      const workspace = makeWorkspace({ native: true });
      const who = { uid: 65534, gid: 65534 };
      const bench = new DatabaseBench(workspace.root, { who, env: { POSTGRES_BIN: 'embedded' } });
      const { holder, url } = await bench.open();
      assert.deepEqual(await ask(url, 'SELECT 1 AS one'), [{ one: 1 }]);
      await bench.close(holder);
      workspace.remove();
    });
  });
}

describe('without any PostgreSQL', () => {
  it('says what to install', async () => {
    const workspace = makeWorkspace();
    const bench = new DatabaseBench(workspace.root, { env: { POSTGRES_BIN: 'embedded' } });
    const holder = bench.launch();
    assert.equal(await holder.ended(), 1);
    assert.match(holder.output().trim(), /^没有可用的 PostgreSQL.*\nNo usable PostgreSQL.*$/);
    workspace.remove();
  });
});

describe('the system’s PostgreSQL, with the data in a folder that only its owner may enter', () => {
  it('keeps the cluster below DATA_DIR', async () => {
    const workspace = makeWorkspace({ native: true, closed: true });
    const bench = new DatabaseBench(workspace.root);
    const { holder, url } = await bench.open();
    assert.deepEqual(await ask(url, 'SELECT 1 AS one'), [{ one: 1 }]);
    assert.match(readFileSync(join(bench.dataDir, 'postgres/cluster/PG_VERSION'), 'utf8'), /^\d+\n$/);
    await bench.close(holder);
    workspace.remove();
  });
});
