import { describe, expect, it } from '@jest/globals';
import { catchAll } from './catch-all';

describe('words that ask for anything', () => {
  it.each([
    '法律法规规定的其他材料',
    '法律、行政法规规定的其他条件',
    '其他相关材料',
    '需要提交的其它证明',
    '其他应当提供的文件',
    '身份证、户口簿等材料',
    '相关证明',
    '窗口要求的材料',
    '视情况提供',
    '身份证\n根据实际情况补充',
  ])('are found in %s', (words) => expect(catchAll(words)).toBeDefined());

  it.each(['申请人身份证', '结婚证', '建房申请表', '其他机构出具的体检报告单', '有固定住所', '', '场地证明'])(
    'are not found in %s',
    (words) => expect(catchAll(words)).toBeUndefined(),
  );
});
