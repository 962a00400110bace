import { ApiProperty } from '@nestjs/swagger';

export class PossibleReaderResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ description: 'Can sign for it and write the answer.' })
  handles!: boolean;

  @ApiProperty({ description: 'Can sign the answer off.' })
  signs!: boolean;

  @ApiProperty({ description: 'Named on the case: sees it.' })
  named!: boolean;
}

/** Who of a unit may see a protected case, and who could be named besides. */
export class CaseReadersResponse {
  @ApiProperty({ type: 'string', format: 'uuid', nullable: true, description: 'Null while no unit leads.' })
  unitId!: string | null;

  @ApiProperty({ type: [PossibleReaderResponse], description: 'By name.' })
  people!: PossibleReaderResponse[];
}
