import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { endProcess, isRunning, processesIn, waitUntil } from '../common/processes.mjs';
import { launch, makeWorkspace, sampleEnvironment } from '../testing/sample-workspace.mjs';

/** @type {ReturnType<typeof makeWorkspace>} */
let workspace;
/** @type {Awaited<ReturnType<typeof sampleEnvironment>>} */
let env;

before(async () => {
  workspace = makeWorkspace();
  env = await sampleEnvironment();
});
after(() => workspace.remove());

/** @param {NodeJS.ProcessEnv} [more] */
const start = (more) =>
  launch(process.execPath, ['tools/start.mjs'], { cwd: workspace.root, env: { ...env, ...more } });
/** @param {string} path */
const get = async (path) => (await fetch(`http://127.0.0.1:${env.PORT}${path}`)).json();
const dataDir = () => join(workspace.root, '.data');
const postmaster = () =>
  Number(readFileSync(join(dataDir(), 'postgres/cluster/postmaster.pid'), 'utf8').split('\n')[0]);
const builds = () => readFileSync(join(workspace.root, 'dist/builds'), 'utf8').length;

async function ready() {
  const command = start();
  await command.says('Ctrl-C');
  return command;
}

/** @param {import('../testing/sample-workspace.mjs').RunningCommand} command @param {NodeJS.Signals} [signal] */
async function end(command, signal = 'SIGINT') {
  command.child.kill(signal);
  assert.equal(await command.ended(), 0, command.output());
  assert.ok(!existsSync(join(dataDir(), 'run.json')));
  assert.ok(!existsSync(join(dataDir(), 'postgres/cluster/postmaster.pid')));
}

describe('npm start', () => {
  it('builds, serves the demonstration county and says where it is and who may sign in', async () => {
    const command = await ready();
    const said = command.output();
    assert.match(said, new RegExp(`http://localhost:${env.PORT}/console/`));
    assert.match(said, /zhang \/ secret {3}1 张三 \(handler\)/);
    assert.match(said, /\(\d+\.\d s\)/);
    await get('/write?word=first');
    await end(command);
  });

  it('starts a second time without building and keeps the data', async () => {
    const built = builds();
    const command = await ready();
    assert.deepEqual(await get('/read'), ['first', '~closed']);
    assert.equal(builds(), built);
    await end(command, 'SIGTERM');
  });

  it('ends the server before the database', async () => {
    const command = await ready();
    await end(command);
    // The sample server writes one last row when it is asked to end, which needs the database.
    assert.match(readFileSync(join(dataDir(), 'api.log'), 'utf8').trimEnd(), /closed$/);
    assert.deepEqual(processesIn(realpathSync(join(dataDir(), 'postgres/cluster'))), []);
  });

  it('starts after a kill -9, on the database that outlived it', async () => {
    const killed = await ready();
    const [server, database] = [Number(await get('/pid')), postmaster()];
    await get('/write?word=second');
    killed.child.kill('SIGKILL');
    await killed.ended();
    assert.ok(await waitUntil(() => !isRunning(server), 10_000), 'the server should notice that it is alone');
    const command = await ready();
    assert.equal(postmaster(), database);
    assert.ok((await get('/read')).includes('second'));
    await end(command);
  });

  it('starts although a server of a killed run hangs on to the port', async () => {
    const killed = await ready();
    const server = Number(await get('/pid'));
    process.kill(server, 'SIGSTOP');
    killed.child.kill('SIGKILL');
    await killed.ended();
    const command = start();
    await command.says('Ctrl-C', 40_000);
    assert.ok(!isRunning(server));
    await end(command);
  });

  it('starts after everything was killed at once, and loses nothing', async () => {
    const killed = await ready();
    await get('/write?word=third');
    const server = Number(await get('/pid'));
    for (const pid of [killed.child.pid ?? 0, server, postmaster()]) process.kill(pid, 'SIGKILL');
    const command = await ready();
    assert.ok((await get('/read')).includes('third'));
    await end(command);
  });

  it('brings back a database and a server that were killed while it ran', async () => {
    const command = await ready();
    await get('/write?word=fourth');
    await endProcess(postmaster(), [['SIGKILL', 5_000]]);
    await command.says('The database is back');
    assert.ok((await get('/read')).includes('fourth'));
    await endProcess(Number(await get('/pid')), [['SIGKILL', 5_000]]);
    await command.says('The server ended unexpectedly');
    assert.ok(
      await waitUntil(
        () =>
          get('/read').then(
            () => true,
            () => false,
          ),
        10_000,
      ),
    );
    await end(command);
  });

  it('ends when npm was killed', async () => {
    const npm = launch('npm', ['start'], { cwd: workspace.root, env });
    await npm.says('Ctrl-C');
    npm.child.kill('SIGKILL');
    assert.ok(await waitUntil(() => !existsSync(join(dataDir(), 'run.json')), 20_000));
    assert.ok(!existsSync(join(dataDir(), 'postgres/cluster/postmaster.pid')));
  });

  it('ends when it is asked to while it still starts', async () => {
    const command = start({ DATA_DIR: '.data-new' });
    await command.says('Setting up');
    await end(command, 'SIGTERM');
    assert.deepEqual(processesIn(realpathSync(join(workspace.root, '.data-new/postgres'))), []);
  });
});

describe('npm start, when it cannot', () => {
  /** @param {NodeJS.ProcessEnv} more @param {RegExp} zh @param {RegExp} en */
  async function refuses(more, zh, en) {
    const command = start(more);
    assert.equal(await command.ended(), 1, command.output());
    const said = command.output().trim().split('\n');
    assert.match(said[0] ?? '', zh);
    assert.match(said[1] ?? '', en);
    assert.equal(said.length, 2, command.output());
  }

  it('names a taken port and another to take', async () => {
    const taken = createServer();
    taken.listen(Number(env.PORT), '0.0.0.0');
    await once(taken, 'listening');
    await refuses(
      {},
      /端口 \d+ 已被别的程序占用/,
      new RegExp(`taken.*PORT=${Number(env.PORT) + 1} npm start`),
    );
    taken.close();
  });

  it('names a port that is none', () => refuses({ PORT: 'web' }, /不是端口号/, /is no port/));

  it('names a data folder that cannot be written', () =>
    refuses({ DATA_DIR: 'package.json/data' }, /数据目录 .* 写不进去/, /cannot be written \(ENOTDIR\)/));

  it('names a data folder that is in use', async () => {
    const command = await ready();
    await refuses(
      { PORT: '1' + env.PORT.slice(1) },
      /已有一个实例在运行/,
      new RegExp(`localhost:${env.PORT}`),
    );
    await end(command);
  });

  it('names what is wrong with DATABASE_URL, without its password', async () => {
    await refuses({ DATABASE_URL: 'localhost/x' }, /应形如 postgres:/, /should look like/);
    const url = 'postgres://me:hidden@127.0.0.1:1/x';
    await refuses({ DATABASE_URL: url }, /没有服务器在监听/, /me:\*\*\*@127.0.0.1:1\/x.*nothing listens/);
    await refuses({ DATABASE_URL: 'postgres://me@nowhere.invalid/x' }, /找不到这台主机/, /no such host/);
    const command = await ready();
    const { port, password } = JSON.parse(readFileSync(join(dataDir(), 'database.json'), 'utf8'));
    const base = { DATA_DIR: '.data-other', PORT: String(port + 1) };
    const wrong = `postgres://yangguang:no@127.0.0.1:${port}/yangguang`;
    await refuses({ ...base, DATABASE_URL: wrong }, /用户名或密码不对/, /wrong user or password/);
    const absent = `postgres://yangguang:${password}@127.0.0.1:${port}/absent`;
    await refuses({ ...base, DATABASE_URL: absent }, /没有这个库/, /no such database/);
    await end(command);
  });

  it('leaves nothing of the refused starts behind', () => {
    assert.deepEqual(
      readdirSync(dataDir()).filter((name) => /half|lock|run\.json|writable/.test(name)),
      [],
    );
  });
});
