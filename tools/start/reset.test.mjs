import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, makeWorkspace, sampleEnvironment } from '../testing/sample-workspace.mjs';

describe('npm run reset', () => {
  /** @type {ReturnType<typeof makeWorkspace>} */
  let workspace;
  /** @type {Awaited<ReturnType<typeof sampleEnvironment>>} */
  let env;
  before(async () => {
    workspace = makeWorkspace();
    env = await sampleEnvironment();
  });
  after(() => workspace.remove());

  /** @param {string} command @param {string[]} args @param {NodeJS.ProcessEnv} [more] */
  const run = (command, args = [], more = {}) =>
    launch(process.execPath, [`tools/${command}.mjs`, ...args], {
      cwd: workspace.root,
      env: { ...env, ...more },
    });
  const dataDir = () => join(workspace.root, '.data');

  it('says so when there is nothing to delete', async () => {
    const reset = run('reset');
    assert.equal(await reset.ended(), 0);
    assert.match(reset.output(), /Nothing to delete/);
  });

  it('asks first', async () => {
    const county = run('start');
    await county.says('Ctrl-C');
    const reset = run('reset');
    assert.equal(await reset.ended(), 1);
    assert.match(reset.output().trim(), /^请加 --yes 确认.*\nConfirm with --yes.*$/);
    assert.ok(existsSync(dataDir()));
    county.child.kill('SIGTERM');
    await county.ended();
  });

  it('ends what runs on the folder and deletes it', async () => {
    const county = run('start');
    await county.says('Ctrl-C');
    const reset = run('reset', ['--yes']);
    assert.equal(await reset.ended(), 0, reset.output());
    assert.equal(await county.ended(), 0);
    assert.ok(!existsSync(dataDir()));
  });

  it('leaves a folder alone that it did not make', async () => {
    const foreign = join(workspace.root, 'home');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'thesis.txt'), 'years of work');
    const reset = run('reset', ['--yes'], { DATA_DIR: foreign });
    assert.equal(await reset.ended(), 1);
    assert.match(reset.output(), /was not made by this program/);
    assert.ok(existsSync(join(foreign, 'thesis.txt')));
  });
});
