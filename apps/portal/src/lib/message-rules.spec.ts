import { describe, expect, it } from '@jest/globals';
import {
  emptyDraft,
  toNewMessage,
  plainPhone,
  draftFrom,
  worthKeeping,
  type MessageDraft,
} from './message-draft';
import { checkDraft, fieldOf, FIELDS, lengthOf } from './message-rules';

const complete = (change: Partial<MessageDraft> = {}): MessageDraft => ({
  ...emptyDraft(),
  kind: 'help',
  title: '路灯不亮',
  body: '三组路灯九月以来一直不亮。',
  name: '王女士',
  phone: '19900001234',
  publish: 'no',
  share: 'yes',
  ...change,
});
const wrongFields = (draft: MessageDraft) => checkDraft(draft).map((error) => error.field);

describe('a message before it is sent', () => {
  it('is fine when complete', () => expect(checkDraft(complete())).toEqual([]));

  it('is told everything at once, in the order of the form', () => {
    const fields = wrongFields(emptyDraft());
    expect(fields).toEqual(['kind', 'title', 'body', 'name', 'phone', 'share', 'publish']);
    expect([...fields].sort((a, b) => FIELDS.indexOf(a) - FIELDS.indexOf(b))).toEqual(fields);
  });

  it.each<[Partial<MessageDraft>, string[]]>([
    [{ title: '   ' }, ['title']],
    [{ title: '灯' }, ['title']],
    [{ title: '长'.repeat(61) }, ['title']],
    [{ place: '长'.repeat(101) }, ['place']],
    [{ body: '坏了' }, ['body']],
    [{ body: '长'.repeat(2001) }, ['body']],
    [{ name: '长'.repeat(31) }, ['name']],
    [{ phone: '', email: '' }, ['phone']],
    [{ phone: '', email: 'someone@example.cn' }, []],
    [{ phone: '１９９ ０００１ ２３４', email: '' }, []],
    [{ phone: '0871-65123456' }, []],
    [{ phone: '12' }, ['phone']],
    [{ phone: '拨打我' }, ['phone']],
    [{ email: 'someone' }, ['email']],
    [{ kind: '' }, ['kind']],
  ])('%j is wrong in %j', (change, fields) => expect(wrongFields(complete(change))).toEqual(fields));

  it('counts a rare character as one', () => expect(lengthOf('𠮷野')).toBe(2));
});

describe('what the server says about a field', () => {
  it.each([
    ['/contact/phone', 'phone'],
    ['/contact', 'phone'],
    ['/attachmentIds/0', 'files'],
    ['/consent/shareName', 'share'],
    ['#/title', 'title'],
    ['/unheardOf', undefined],
  ])('%s belongs to %s', (pointer, field) => expect(fieldOf({ pointer, code: 'x', text: 'x' })).toBe(field));
});

describe('the message as it goes', () => {
  it('is never for publication when it reports wrongdoing, and does not ask', () => {
    const report = complete({ kind: 'report', publish: 'yes' });
    expect(toNewMessage(report).consent.publish).toBe(false);
    expect(checkDraft({ ...report, publish: '' })).toEqual([]);
  });

  it('says what it is about when the writer did', () => {
    expect(toNewMessage(complete({ category: 'traffic' })).category).toBe('traffic');
  });

  it('leaves out what was not written', () => {
    expect(toNewMessage(complete({ phone: ' 199 0000 1234 ', unitId: '' }))).toEqual({
      kind: 'help',
      unitId: null,
      title: '路灯不亮',
      body: '三组路灯九月以来一直不亮。',
      attachmentIds: [],
      contact: { name: '王女士', phone: '19900001234' },
      consent: { publish: false, shareName: true },
    });
  });

  it('forgives how a number is typed', () => {
    expect(plainPhone('+86 199 0000 1234')).toBe('19900001234');
    expect(plainPhone('0871-65123456')).toBe('0871-65123456');
  });
});

describe('a kept draft', () => {
  it('comes back as it was', () =>
    expect(draftFrom(JSON.parse(JSON.stringify(complete())))).toEqual(complete()));
  it.each([null, 'text', 7, { title: 5, publish: 'maybe', files: [{}, null] }])('survives %j', (stored) =>
    expect(draftFrom(stored)).toEqual(emptyDraft()),
  );
  it('is worth keeping only with words in it', () => {
    expect(worthKeeping(emptyDraft())).toBe(false);
    expect(worthKeeping({ ...emptyDraft(), kind: 'help' })).toBe(false);
    expect(worthKeeping({ ...emptyDraft(), body: '灯' })).toBe(true);
  });
});
