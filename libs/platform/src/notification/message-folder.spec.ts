import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@yangguang/kernel';
import { MessageFolder } from './message-folder';

const identity = { from: '阳光政务 <no-reply@example.com>', domain: 'www.yunling.example' };
const mail = {
  to: 'reader@example.com',
  subject: '收到您的留言',
  text: '编号 YL20261123-0004\n',
  html: '<p>编号</p>',
};

describe('the folder that stands in for a mail server', () => {
  let path: string;
  let folder: MessageFolder;

  beforeAll(async () => {
    path = await mkdtemp(join(tmpdir(), 'yangguang-mail-'));
    folder = new MessageFolder(join(path, 'mail'), identity);
  });
  afterAll(() => rm(path, { recursive: true }));

  it('is empty before the first mail', async () => {
    expect(await folder.list()).toEqual([]);
  });

  it('keeps each mail as a file that mail programs open, and shows it', async () => {
    const id = newId();
    await folder.send({ id, ...mail });
    const eml = await readFile(join(path, 'mail', `${id}.eml`), 'utf8');
    expect(eml).toMatch(/^From: .*<no-reply@example\.com>\r$/m);
    expect(eml).toContain(`Message-ID: <${id}@www.yunling.example>\r\n`);
    expect(await folder.find(id)).toMatchObject({ id, channel: 'mail', ...mail });
  });

  it('keeps text messages beside them, newest first, and a repetition once', async () => {
    const id = newId();
    const gateway = folder.asGateway();
    await gateway.send({ id, to: '13800001234', text: '您的留言已答复' });
    await gateway.send({ id, to: '13800001234', text: '您的留言已答复' });
    const [newest, ...rest] = await folder.list();
    expect(newest).toMatchObject({ id, channel: 'sms', html: null });
    expect(rest).toHaveLength(1);
    expect((await readdir(join(path, 'mail'))).filter((name) => name.endsWith('.half'))).toEqual([]);
  });

  it.each(['../../etc/passwd', '', 'x', '019ab000-0000-7000-8000-000000000000'])(
    'finds nothing under "%s"',
    async (id) => {
      expect(await folder.find(id)).toBeUndefined();
    },
  );
});
