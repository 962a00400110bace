import { ApiProperty } from '@nestjs/swagger';
import { NON_ANSWER_CODES, type NonAnswerCode } from '../../model/non-answer';

export class NonAnswerFindingResponse {
  @ApiProperty({ enum: NON_ANSWER_CODES, enumName: 'NonAnswerCode' })
  code!: NonAnswerCode;

  @ApiProperty({ example: '只说已转办' })
  title!: string;

  @ApiProperty({ description: 'What to do about it.', example: '写明由谁办、什么时候办完。' })
  advice!: string;

  @ApiProperty({ type: [String], description: 'The words or case numbers that show it.' })
  evidence!: string[];
}

export class AnswerCheckResponse {
  @ApiProperty({
    type: [NonAnswerFindingResponse],
    description: 'Empty when nothing speaks against the text.',
  })
  findings!: NonAnswerFindingResponse[];
}
