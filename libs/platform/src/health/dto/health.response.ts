import { ApiProperty } from '@nestjs/swagger';

export class LiveResponse {
  @ApiProperty({ enum: ['alive'] })
  status!: 'alive';
}

export class ReadinessItem {
  @ApiProperty({ enum: ['running', 'database', 'migrations', 'storage'] })
  name!: string;

  @ApiProperty()
  ok!: boolean;

  @ApiProperty({ description: 'The finding in the reader’s language.', example: '数据库：正常' })
  text!: string;
}

export class ReadyResponse {
  @ApiProperty({ enum: ['ready', 'not-ready'] })
  status!: 'ready' | 'not-ready';

  @ApiProperty({ type: [ReadinessItem] })
  checks!: ReadinessItem[];
}

export class HealthQuestionItem {
  @ApiProperty({ example: 'platform.tasks' })
  id!: string;

  @ApiProperty({ description: 'The question in the reader’s language.', example: '定时任务都按时运行了吗？' })
  question!: string;

  @ApiProperty({ description: 'False when somebody should look at it.' })
  ok!: boolean;

  @ApiProperty({
    description: 'The finding as a bare value.',
    oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'null' }],
    example: 0,
  })
  answer!: string | number | boolean | null;

  @ApiProperty({ description: 'The finding in words.', example: '全部 6 个定时任务按时运行。' })
  text!: string;
}

export class HealthResponse {
  @ApiProperty({ description: 'True when every question has a good answer.' })
  ok!: boolean;

  @ApiProperty({ format: 'date-time', description: 'When the questions were asked.' })
  at!: string;

  @ApiProperty({ type: [HealthQuestionItem] })
  questions!: HealthQuestionItem[];
}
