import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OutsideTransaction, Public, RateLimited } from '@yangguang/platform';
import { AccessTokenResponse } from '../session/dto/access-token.response';
import { ClientTokenService } from './client-token.service';
import { ClientTokenRequest } from './dto/client.dto';

/** Where other systems get their tokens. */
@ApiTags('auth')
@Controller('api/v1/auth/client-token')
export class ClientTokenController {
  constructor(private readonly service: ClientTokenService) {}

  @Post()
  @HttpCode(200)
  @Public()
  @OutsideTransaction()
  @RateLimited({ name: 'auth.client-token', limit: 60, seconds: 600 })
  @ApiOperation({
    operationId: 'issueClientToken',
    summary: 'A token for another system',
    description:
      'Sent as `Authorization: Bearer`. It may do what the client’s scopes say, over the whole county.',
  })
  @ApiOkResponse({ type: AccessTokenResponse })
  issue(@Body() body: ClientTokenRequest): Promise<AccessTokenResponse> {
    return this.service.issue(body.clientId, body.clientSecret);
  }
}
