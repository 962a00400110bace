import { Controller, Get, Param } from '@nestjs/common';
import {
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { DomainError } from '@yangguang/kernel';
import { SignedIn } from '../http/access';
import { Problem } from '../http/problem';
import { KeptMessageListResponse, KeptMessageResponse } from './dto/kept-message.response';
import type { KeptMessage, MessageFolder } from './message-folder';
import { Postbox } from './postbox';

/** Mails and text messages of the demonstration, which leave the house nowhere else. Absent in any other county. */
@ApiTags('demonstration')
@Controller('api/v1/staff/dev/mails')
@SignedIn()
export class KeptMessageStaffController {
  constructor(private readonly postbox: Postbox) {}

  /** The hundred newest messages. 404 unless this is a demonstration without a mail server. */
  @Get()
  @ApiOperation({
    operationId: 'listKeptMessages',
    summary: 'Messages of the demonstration',
    description:
      'The newest mails and text messages that would have been sent. Exists only in the demonstration without a mail server.',
  })
  @ApiOkResponse({ type: KeptMessageListResponse })
  @ApiNotFoundResponse({
    description: 'Not a demonstration, or one with a mail server.',
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
  })
  async list(): Promise<KeptMessageListResponse> {
    const kept = await this.folder().list();
    return { items: kept.map(({ id, channel, to, subject, at }) => ({ id, channel, to, subject, at })) };
  }

  /** One message with its text. 404 as above, and for an unknown id. */
  @Get(':id')
  @ApiOperation({
    operationId: 'readKeptMessage',
    summary: 'A message of the demonstration',
    description: 'One message with its text and, for a mail, its HTML.',
  })
  @ApiParam({ name: 'id', format: 'uuid' })
  @ApiOkResponse({ type: KeptMessageResponse })
  async read(@Param('id') id: string): Promise<KeptMessageResponse> {
    const found: KeptMessage | undefined = await this.folder().find(id);
    if (!found) throw new DomainError('not-found', 'platform.not-found');
    return found;
  }

  private folder(): MessageFolder {
    if (!this.postbox.folder) throw new DomainError('not-found', 'platform.no-such-route');
    return this.postbox.folder;
  }
}
