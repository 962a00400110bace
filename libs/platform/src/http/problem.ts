import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

export class ProblemField {
  @ApiProperty({ description: 'JSON pointer to the field in the request body.', example: '/title' })
  pointer!: string;

  @ApiProperty({
    description: 'Stable code of what is wrong with it.',
    example: 'platform.validation.is-not-empty',
  })
  code!: string;

  @ApiProperty({
    description: 'What is wrong and what to do, in the reader’s language.',
    example: '请填写这一项。',
  })
  text!: string;
}

/** A moment of arithmetic that is asked for before the same request is taken. */
export class ProofOfWorkChallenge {
  @ApiProperty({ enum: ['SHA-256'] })
  algorithm!: 'SHA-256';

  @ApiProperty({
    description:
      'Find a whole number so that SHA-256 of this text, a colon and the number begins with `bits` zero bits, and ' +
      'send `text:number` in the header Proof-Of-Work with the same request again. Good once.',
  })
  challenge!: string;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 32, example: 16 })
  bits!: number;

  @ApiProperty({ format: 'date-time' })
  expiresAt!: Date;
}

/** A refusal as RFC 9457 has it, with a stable code, the request’s id and the fields concerned. */
export class Problem {
  @ApiProperty({ format: 'uri-reference', example: '/api/docs/problems#platform.validation' })
  type!: string;

  @ApiProperty({ description: 'The kind of problem in a few words.', example: '内容需要修改' })
  title!: string;

  @ApiProperty({ minimum: 400, maximum: 599, example: 422 })
  status!: number;

  @ApiProperty({
    description: 'What happened and what to do next.',
    example: '有 1 处需要改，改好就能提交。',
  })
  detail!: string;

  @ApiProperty({ description: 'Stable code for programs.', example: 'platform.validation' })
  code!: string;

  @ApiProperty({
    description: 'Tell this id when you ask for help.',
    example: '019abc12-0000-7000-8000-000000000000',
  })
  requestId!: string;

  @ApiProperty({ type: [ProblemField] })
  errors!: ProblemField[];

  @ApiPropertyOptional({
    type: ProofOfWorkChallenge,
    description: 'Only with the code supervision.work-needed.',
  })
  challenge?: ProofOfWorkChallenge;
}
