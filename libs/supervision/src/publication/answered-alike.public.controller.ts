import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OutsideTransaction, Public, RateLimited } from '@yangguang/platform';
import { AnsweredAlikeService } from './answered-alike.service';
import { AnsweredAlikeListResponse, AnsweredAlikeRequest } from './dto/answered-alike.dto';

/** What was already answered, while one writes. */
@ApiTags('public-messages')
@Controller('api/v1/public/messages')
export class AnsweredAlikePublicController {
  constructor(private readonly alike: AnsweredAlikeService) {}

  /** A POST although it changes nothing: what somebody is typing must not stand in an address, where it would be logged. */
  @Post('similar')
  @HttpCode(200)
  @Public()
  @OutsideTransaction()
  @RateLimited({ name: 'supervision.similar', limit: 120, seconds: 600 })
  @ApiOperation({
    operationId: 'findSimilarAnswered',
    summary: 'Published messages that are alike',
    description:
      'At most three, with question and answer, for a message that is being written. Nothing is kept.',
  })
  @ApiOkResponse({ type: AnsweredAlikeListResponse })
  async similar(@Body() { title, body = '' }: AnsweredAlikeRequest): Promise<AnsweredAlikeListResponse> {
    return { items: await this.alike.of({ title, body }) };
  }
}
