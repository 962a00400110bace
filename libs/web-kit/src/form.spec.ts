import { describe, expect, it } from '@jest/globals';
import { useForm } from './form';
import { ProblemError } from './problem';

const form = (send: () => Promise<unknown>) =>
  useForm({
    initial: () => ({ name: '', phone: '' }),
    check: ({ name }) => ({ name: name ? undefined : '请填写姓名。' }),
    send,
  });

describe('useForm', () => {
  it('sends nothing while a field is wrong, and forgets the error when the field is corrected', async () => {
    let sent = 0;
    const one = form(async () => (sent += 1));
    expect(await one.submit()).toBe(false);
    expect(one.errors).toEqual({ name: '请填写姓名。' });
    one.values.name = '李';
    expect(one.errors).toEqual({});
    expect(await one.submit()).toBe(true);
    expect(sent).toBe(1);
    expect(one.dirty.value).toBe(false);
  });

  it('puts a refused field beside its field, keeps what was typed and can be sent again', async () => {
    const one = form(() =>
      Promise.reject(
        new ProblemError({
          status: 422,
          code: 'x',
          detail: '有内容要改。',
          errors: [{ pointer: '/phone', code: 'y', text: '号码不对。' }],
        }),
      ),
    );
    one.values.name = '李';
    one.values.phone = '12';
    expect(await one.submit()).toBe(false);
    expect(one.errors).toEqual({ phone: '号码不对。' });
    expect(one.problem.value?.message).toBe('有内容要改。');
    expect(one.values.phone).toBe('12');
    expect(one.dirty.value).toBe(true);
    expect(one.busy.value).toBe(false);
  });

  it('does not send twice at once', async () => {
    let sent = 0;
    let finish: () => void = () => undefined;
    const one = form(
      () =>
        new Promise<void>((resolve) => {
          sent += 1;
          finish = resolve;
        }),
    );
    one.values.name = '李';
    const first = one.submit();
    expect(await one.submit()).toBe(false);
    finish();
    expect(await first).toBe(true);
    expect(sent).toBe(1);
  });
});
