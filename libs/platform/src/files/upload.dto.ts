import { ApiProperty, type ApiBodyOptions } from '@nestjs/swagger';

/** The form that carries one file. */
export const UPLOAD_BODY: ApiBodyOptions = {
  required: true,
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'string', format: 'binary', description: 'The file.' } },
  },
};

export class UploadedFileDto {
  @ApiProperty({ format: 'uuid', description: 'Name it where the file belongs; it can be used once.' })
  id!: string;

  @ApiProperty({ example: '护栏现场.jpg' })
  name!: string;

  @ApiProperty({
    type: 'integer',
    description: 'Length of what was kept, in bytes. An image is kept without its hidden data.',
    minimum: 1,
  })
  size!: number;

  @ApiProperty({ description: 'What it is, by its content.', example: 'image/jpeg' })
  type!: string;

  @ApiProperty({ enum: ['clean', 'not-scanned'], description: 'Whether a virus scanner has looked at it.' })
  scan!: 'clean' | 'not-scanned';
}
