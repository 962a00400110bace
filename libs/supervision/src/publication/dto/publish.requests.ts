import { TextField } from '@yangguang/platform';
import { DRAFT_TEXT_MAX } from '../../model/answer-outcome';

export class PublishRequest {
  @TextField({
    max: 60,
    optional: true,
    description: 'The title as everybody may read it; the original one if left out.',
    example: '小区电梯加装补贴标准',
  })
  title?: string;

  @TextField({
    max: 2000,
    description: 'The question, redacted.',
    example: '我们楼6层没有电梯，想问补贴标准。',
  })
  question!: string;

  @TextField({
    max: DRAFT_TEXT_MAX,
    description: 'The answer, redacted.',
    example: '每台补助15万元，竣工验收后一次拨付。',
  })
  answer!: string;
}

export class WithholdRequest {
  @TextField({ max: 300, description: 'Why it is not published.', example: '涉及第三方隐私，无法脱敏。' })
  reason!: string;
}
