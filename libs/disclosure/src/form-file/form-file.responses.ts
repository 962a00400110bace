import { ApiProperty } from '@nestjs/swagger';
import { FilledFormResponse } from '../document/dto/form.responses';

class FormFileProblemResponse {
  @ApiProperty({
    description: 'The cell, as the program that made the file calls it; empty for the whole file.',
  })
  at!: string;

  @ApiProperty({ description: 'What is wrong there and what to do about it.' })
  text!: string;
}

class FoundFormResponse {
  @ApiProperty({ description: 'Where in the file the form begins.' })
  at!: string;

  @ApiProperty({ description: 'What its draft would be called; empty as long as it has no name.' })
  title!: string;

  @ApiProperty({ type: FilledFormResponse })
  form!: FilledFormResponse;

  @ApiProperty({ type: [FormFileProblemResponse] })
  problems!: FormFileProblemResponse[];
}

/** What was read from a file; nothing of it is kept yet. */
export class FormFileReadingResponse {
  @ApiProperty({ description: 'Nothing stands in the way of making drafts of it.' })
  clean!: boolean;

  @ApiProperty({ type: [FoundFormResponse] })
  forms!: FoundFormResponse[];

  @ApiProperty({ type: [FormFileProblemResponse] })
  problems!: FormFileProblemResponse[];
}
