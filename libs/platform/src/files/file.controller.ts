import { Controller, Get, Param, ParseUUIDPipe, Query, Res, StreamableFile } from '@nestjs/common';
import {
  ApiGoneResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsString, Length, Max, Min } from 'class-validator';
import { DomainError } from '@yangguang/kernel';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/access';
import { Problem } from '../http/problem';
import { FileLinks, type Showing } from './file-links';
import { FileStore } from './file-store';
import { contentDisposition } from './model/file-name';

/** Seconds since 1970 that a number in JSON can still hold exactly. */
const LAST_SECOND = 99_999_999_999;

export class FileLinkQuery {
  @ApiProperty({
    type: 'integer',
    description: 'When the link is over, in seconds since 1970.',
    minimum: 0,
    maximum: LAST_SECOND,
  })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(LAST_SECOND)
  expires!: number;

  @ApiProperty({ enum: ['inline', 'attachment'], description: 'Whether to show or to save it.' })
  @IsIn(['inline', 'attachment'])
  show!: Showing;

  @ApiProperty({ minLength: 43, maxLength: 43, description: 'Proof that this server made the link.' })
  @IsString()
  @Length(43, 43)
  signature!: string;
}

@ApiTags('files')
@Controller('api/v1/files')
export class FileController {
  constructor(
    private readonly files: FileStore,
    private readonly links: FileLinks,
  ) {}

  @Get(':id')
  @Public()
  @ApiOperation({
    operationId: 'downloadFile',
    summary: 'Download a file by a signed link',
    description: 'Links come with what the file belongs to and are good for ten minutes.',
  })
  @ApiProduces('application/octet-stream')
  @ApiGoneResponse({ description: 'The link is over.', type: Problem })
  @ApiOkResponse({
    description: 'The file.',
    content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
  })
  async download(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { expires, show, signature }: FileLinkQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    this.links.check(id, expires, show, signature);
    const file = await this.files.describe(id);
    if (!file) throw new DomainError('not-found', 'platform.file.not-found');
    reply.header('Cache-Control', 'private, no-store');
    reply.header('X-Content-Type-Options', 'nosniff');
    // Whatever it holds, it runs nothing and reaches nothing when a browser shows it.
    reply.header(
      'Content-Security-Policy',
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'",
    );
    return new StreamableFile(await this.files.read(file), {
      type: file.type,
      length: file.size,
      disposition: contentDisposition(mayShow(file.type) ? show : 'attachment', file.name),
    });
  }
}

function mayShow(type: string): boolean {
  return type.startsWith('image/') || type === 'application/pdf';
}
