import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@yangguang/kernel';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { platformEn } from '../locales/en';
import { platformZh } from '../locales/zh-CN';
import { registerMessages, translate } from '../messages/catalog';
import { TextField } from './fields';
import { edgeValidation } from './validation';

registerMessages({ 'zh-CN': platformZh, en: platformEn });

class Inner {
  @TextField({ max: 5, description: 'A name.', example: '甲' })
  name!: string;
}

class Outer {
  @IsInt()
  @Min(1)
  @Max(250)
  days!: number;

  @IsOptional()
  @ValidateNested()
  @Type(() => Inner)
  inner?: Inner;
}

async function complaints(body: unknown) {
  const error: unknown = await edgeValidation()
    .transform(body, { type: 'body', metatype: Outer })
    .then(() => undefined)
    .catch((caught: unknown) => caught);
  if (!(error instanceof DomainError)) return [];
  return error.fields.map(({ pointer, key, values }) => `${pointer} ${translate('zh-CN', key, values)}`);
}

describe('validation at the edge', () => {
  it('says where, what and the figure of the rule', async () => {
    expect(await complaints({ days: 0 })).toEqual(['/days 不能小于 1。']);
    expect(await complaints({ days: 251 })).toEqual(['/days 不能大于 250。']);
    expect(await complaints({ days: 'x' })).toEqual(['/days 应为整数。']);
  });

  it('points into nested objects', async () => {
    expect(await complaints({ days: 5, inner: { name: '一二三四五六' } })).toEqual([
      '/inner/name 最多 5 个字，请删减。',
    ]);
    expect(await complaints({ days: 5, inner: { name: '  ' } })).toEqual(['/inner/name 请填写这一项。']);
  });

  it('refuses what it does not know, and control characters', async () => {
    expect(await complaints({ days: 5, admin: true })).toEqual(['/admin 不认识这个字段，请删除。']);
    expect(await complaints({ days: 5, inner: { name: 'a\u0000b' } })).toEqual([
      '/inner/name 格式不正确，请检查是否有多余的符号。',
    ]);
  });

  it('lets the good through, tidied', async () => {
    const good = await edgeValidation().transform(
      { days: 5, inner: { name: ' 甲\r\n乙 ' } },
      { type: 'body', metatype: Outer },
    );
    expect(good).toEqual({ days: 5, inner: { name: '甲\n乙' } });
  });
});
