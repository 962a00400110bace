import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, isZombie, waitUntil } from '../common/processes.mjs';
import { DatabaseBench, ask, writeUntilDeath } from '../testing/database-bench.mjs';
import { makeWorkspace } from '../testing/sample-workspace.mjs';

/**
 * Root runs everything twice: as itself, and as a user who may do nothing.
 *
 * @type {[string, import('../testing/database-bench.mjs').Who][]}
 */
const people = [['whoever runs the tests', null]];
if (process.getuid?.() === 0) people.push(['an ordinary user', { uid: 65534, gid: 65534 }]);

for (const [name, who] of people) {
  describe(`the private cluster of ${name}`, () => {
    /** @type {ReturnType<typeof makeWorkspace>} */
    let workspace;
    /** @type {DatabaseBench} */
    let bench;
    before(() => {
      workspace = makeWorkspace();
      bench = new DatabaseBench(workspace.root, { who });
    });
    afterEach(() => bench.clear());
    after(() => workspace.remove());

    it('is made on first use: UTF-8, byte order, durable, for this machine and this user only', async () => {
      const { holder, url } = await bench.open();
      const [user] = await ask(url, 'SELECT rolsuper AS super FROM pg_roles WHERE rolname = current_user');
      assert.equal(user?.super, false);
      const [row] = await ask(
        url.replace('//yangguang:', '//postgres:'),
        `SELECT pg_encoding_to_char(encoding) AS encoding, datcollate AS collate, current_setting('fsync') AS fsync,
           current_setting('listen_addresses') AS listens, current_setting('password_encryption') AS password,
           current_setting('unix_socket_directories') AS sockets
         FROM pg_database WHERE datname = current_database()`,
      );
      assert.deepEqual(
        { ...row },
        {
          encoding: 'UTF8',
          collate: 'C.UTF-8',
          fsync: 'on',
          listens: '127.0.0.1',
          password: 'scram-sha-256',
          sockets: '',
        },
      );
      assert.equal(statSync(join(bench.dataDir, 'database.json')).mode & 0o777, 0o600);
      assert.equal(statSync(join(bench.dataDir, 'postgres/cluster')).mode & 0o777, 0o700);
      assert.notEqual(statSync(`/proc/${bench.postmaster()}`).uid, 0);
      await assert.rejects(ask(url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1'), { code: '28P01' });
      await ask(url, 'CREATE TABLE mark (n int PRIMARY KEY)');
      await ask(url, 'INSERT INTO mark VALUES (0)');
      const pid = bench.postmaster();
      await bench.close(holder);
      assert.ok(!isRunning(pid));
    });

    it('keeps its rows, its port and its password from start to start', async () => {
      const first = await bench.open();
      assert.deepEqual((await ask(first.url, 'SELECT n FROM mark')).length, 1);
      await bench.close(first.holder);
      const second = await bench.open();
      assert.equal(second.url, first.url);
      await bench.close(second.holder);
    });

    it('is found and used again when it outlived its parent', async () => {
      const killed = await bench.open();
      const pid = bench.postmaster();
      killed.holder.child.kill('SIGKILL');
      await killed.holder.ended();
      assert.ok(isRunning(pid));
      const next = await bench.open();
      assert.equal(bench.postmaster(), pid);
      await bench.close(next.holder);
      assert.ok(!isRunning(pid));
    });

    it('loses no acknowledged row when it is killed in mid-write, and comes back at the same address', async () => {
      const { holder, url } = await bench.open();
      for (let round = 1; round <= 3; round += 1) {
        await ask(url, 'TRUNCATE mark');
        const writing = writeUntilDeath(url);
        await pause(200 + Math.random() * 200);
        const pid = bench.postmaster();
        process.kill(pid, 'SIGKILL');
        const acknowledged = await writing;
        assert.ok(acknowledged > 0);
        assert.ok(
          await waitUntil(
            () =>
              ask(url, 'SELECT 1').then(
                () => true,
                () => false,
              ),
            20_000,
          ),
        );
        const [row] = await ask(url, 'SELECT count(*)::int AS rows, max(n) AS last FROM mark');
        assert.ok(Number(row?.rows) >= acknowledged && Number(row?.rows) <= acknowledged + 1);
        assert.equal(row?.rows, row?.last);
        assert.notEqual(bench.postmaster(), pid);
      }
      await bench.close(holder);
    });

    it('starts after it and its parent were killed together', async () => {
      const { holder, url } = await bench.open();
      const writing = writeUntilDeath(url).catch(() => 0);
      holder.child.kill('SIGKILL');
      process.kill(bench.postmaster(), 'SIGKILL');
      await writing;
      const next = await bench.open();
      assert.equal(next.url, url);
      await bench.close(next.holder);
    });

    it('starts when its pid file names a process of somebody else', async () => {
      writeStalePid(bench, process.pid);
      const { holder } = await bench.open();
      assert.notEqual(bench.postmaster(), process.pid);
      await bench.close(holder);
      assert.ok(isRunning(process.pid));
    });

    it('starts when its pid file names a zombie that nobody collects', async () => {
      const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 60'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const [line] = await once(parent.stdout, 'data');
      const zombie = Number(String(line));
      assert.ok(await waitUntil(() => isZombie(zombie), 5_000));
      writeStalePid(bench, zombie);
      const { holder } = await bench.open();
      assert.ok(isZombie(zombie));
      await bench.close(holder);
      parent.kill();
    });

    it('stays up while anybody uses it', async () => {
      const [first, second] = await Promise.all([bench.open(), bench.open()]);
      const pid = bench.postmaster();
      await bench.close(first.holder);
      assert.equal((await ask(second.url, 'SELECT 1 AS one'))[0]?.one, 1);
      await bench.close(second.holder);
      assert.ok(!isRunning(pid));
    });

    it('moves to another port when its own was taken', async () => {
      const before = await bench.open();
      await bench.close(before.holder);
      const taken = createServer().listen(Number(new URL(before.url).port), '127.0.0.1');
      await once(taken, 'listening');
      const { holder, url } = await bench.open();
      assert.notEqual(url, before.url);
      await bench.close(holder);
      taken.close();
    });

    it('gets a new password when the file with it was lost', async () => {
      rmSync(join(bench.dataDir, 'database.json'));
      const { holder, url } = await bench.open();
      assert.equal((await ask(url, 'SELECT 1 AS one'))[0]?.one, 1);
      await bench.close(holder);
    });

    it('never mistakes the database of a copied folder for its own', async () => {
      const { holder } = await bench.open();
      const copy = join(workspace.root, 'data', 'copy');
      spawnSync('cp', ['-a', bench.dataDir, copy]);
      const other = new DatabaseBench(workspace.root, { who, dataDir: copy });
      const copied = await other.open();
      assert.notEqual(other.postmaster(), bench.postmaster());
      await other.close(copied.holder);
      assert.ok(isRunning(bench.postmaster()));
      await bench.close(holder);
    });

    it('is made anew when its making was killed half way', async () => {
      const killed = new DatabaseBench(workspace.root, { who });
      const holder = killed.launch();
      await holder.says('Setting up');
      await pause(150);
      holder.child.kill('SIGKILL');
      await holder.ended();
      const next = await killed.open();
      assert.equal((await ask(next.url, 'SELECT 1 AS one'))[0]?.one, 1);
      await killed.close(next.holder);
    });
  });
}

/** @param {DatabaseBench} bench @param {number} pid */
function writeStalePid(bench, pid) {
  const { port } = JSON.parse(readFileSync(join(bench.dataDir, 'database.json'), 'utf8'));
  const cluster = join(bench.dataDir, 'postgres/cluster');
  const { uid, gid } = statSync(cluster);
  const file = join(cluster, 'postmaster.pid');
  writeFileSync(file, `${pid}\n${cluster}\n1\n${port}\n\n127.0.0.1\n`, { mode: 0o600 });
  if (process.getuid?.() === 0) spawnSync('chown', [`${uid}:${gid}`, file]);
}
