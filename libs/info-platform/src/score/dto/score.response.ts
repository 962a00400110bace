import { ApiProperty } from '@nestjs/swagger';
import { Matches } from 'class-validator';

export class ScoreRequest {
  @ApiProperty({ description: 'A month.', example: '2026-10', pattern: '^20\\d{2}-(0[1-9]|1[0-2])$' })
  @Matches(/^20\d{2}-(0[1-9]|1[0-2])$/)
  period!: string;
}

export class ScoreLineResponse {
  @ApiProperty({ description: 'Id of the submission; empty for points of the month as a whole.' })
  item!: string;

  @ApiProperty({ type: 'string', nullable: true })
  title!: string | null;

  @ApiProperty({ example: 'journal.experience' })
  rule!: string;

  @ApiProperty({ example: '刊物采用（典型经验）' })
  ruleTitle!: string;

  @ApiProperty({ example: '2025' })
  ruleVersion!: string;

  @ApiProperty({ type: 'number', example: 4.5 })
  points!: number;
}

export class UnitScoreResponse {
  @ApiProperty({ format: 'uuid' })
  unit!: string;

  @ApiProperty()
  unitName!: string;

  @ApiProperty({ type: 'number', description: 'The sum of the lines.', example: 135.4 })
  total!: number;

  @ApiProperty({ type: [ScoreLineResponse] })
  lines!: ScoreLineResponse[];
}

export class ScoresResponse {
  @ApiProperty({ example: '2026-10' })
  period!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'None when no rules had begun.' })
  ruleVersion!: string | null;

  @ApiProperty({ type: [UnitScoreResponse] })
  units!: UnitScoreResponse[];
}
