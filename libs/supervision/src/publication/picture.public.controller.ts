import { Controller, Get, Headers, Param, ParseUUIDPipe, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { contentDisposition, holdsIt, Public } from '@yangguang/platform';
import type { FastifyReply } from 'fastify';
import { ReadPictureService } from './read-picture.service';

const KINDS = ['image/jpeg', 'image/png', 'image/webp'] as const;
const binary = { schema: { type: 'string', format: 'binary' } } as const;

/** Pictures of published messages, for everybody. */
@ApiTags('public-messages')
@Controller('api/v1/public/messages')
export class PicturePublicController {
  constructor(private readonly pictures: ReadPictureService) {}

  /** Browsers may keep it and must ask each time: once it is taken back, it is gone. */
  @Get(':number/pictures/:id')
  @Public()
  @ApiOperation({
    operationId: 'readPublishedPicture',
    summary: 'A picture of a published message',
    description:
      'Drawn anew for the public, without what was hidden and without data about the camera. Answers 404 once the message is taken back.',
  })
  @ApiParam({ name: 'number', example: 'YL20261123-0004' })
  @ApiProduces(...KINDS)
  @ApiOkResponse({
    description: 'The picture.',
    content: Object.fromEntries(KINDS.map((kind) => [kind, binary])),
  })
  @ApiResponse({ status: 304, description: 'What the reader already has (If-None-Match) is still so.' })
  async picture(
    @Param('number') number: string,
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-none-match') held: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const file = await this.pictures.read(number, id);
    const etag = `"${file.sha256}"`;
    reply.header('Cache-Control', 'public, no-cache').header('ETag', etag);
    if (holdsIt(held, etag)) {
      reply.code(304);
      return undefined;
    }
    reply.header('X-Content-Type-Options', 'nosniff');
    reply.header('Content-Security-Policy', "sandbox; default-src 'none'");
    return new StreamableFile(await this.pictures.content(file), {
      type: file.type,
      length: file.size,
      disposition: contentDisposition('inline', file.name),
    });
  }
}
