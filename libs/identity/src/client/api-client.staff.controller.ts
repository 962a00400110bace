import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { currentContext, IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { ApiIfMatch } from '../api-if-match';
import { ApiClientService } from './api-client.service';
import { toClientResponse, toScopeResponse } from './client.mapper';
import {
  AmendClientRequest,
  ClientList,
  ClientResponse,
  ClientScopeList,
  ClientWithSecretResponse,
  RegisterClientRequest,
} from './dto/client.dto';

const MANAGE = 'identity.client.manage';

/** The systems that may call the API, kept by the security administrator. */
@ApiTags('api-clients')
@Controller('api/v1/staff/api-clients')
@RequirePermission(MANAGE)
export class ApiClientStaffController {
  constructor(private readonly clients: ApiClientService) {}

  @Get()
  @ApiOperation({
    operationId: 'listApiClients',
    summary: 'Systems that may call the API',
    description: 'Present ones first, then disabled ones.',
  })
  @ApiOkResponse({ type: ClientList })
  async list(): Promise<ClientList> {
    return { items: (await this.clients.list()).map(toClientResponse) };
  }

  @Get('scopes')
  @ApiOperation({
    operationId: 'listClientScopes',
    summary: 'What a system may be given',
    description: 'The permissions that a program can hold, with their names in the reader’s language.',
  })
  @ApiOkResponse({ type: ClientScopeList })
  scopes(): ClientScopeList {
    return { items: this.clients.scopes().map((one) => toScopeResponse(one, currentContext().language)) };
  }

  @Post()
  @ApiOperation({
    operationId: 'registerApiClient',
    summary: 'Register a system',
    description:
      'Answers its secret, shown this once. What only administrators may do can’t be given to a program.',
  })
  @ApiCreatedResponse({ type: ClientWithSecretResponse })
  async register(@Body() body: RegisterClientRequest): Promise<ClientWithSecretResponse> {
    const { client, secret } = await this.clients.register(body);
    return { ...toClientResponse(client), secret };
  }

  @Patch(':id')
  @ApiIfMatch()
  @ApiOperation({
    operationId: 'amendApiClient',
    summary: 'Change what a system may do',
    description: 'Needs If-Match. Holds from its next request.',
  })
  @ApiOkResponse({ type: ClientResponse })
  async amend(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: AmendClientRequest,
  ): Promise<ClientResponse> {
    return toClientResponse(await this.clients.amend(id, version, body));
  }

  @Post(':id/rotate-secret')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOperation({
    operationId: 'rotateApiClientSecret',
    summary: 'Make a new secret',
    description: 'Needs If-Match. The old secret is void at once.',
  })
  @ApiOkResponse({ type: ClientWithSecretResponse })
  async rotate(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
  ): Promise<ClientWithSecretResponse> {
    const { client, secret } = await this.clients.rotate(id, version);
    return { ...toClientResponse(client), secret };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiIfMatch()
  @ApiOperation({
    operationId: 'disableApiClient',
    summary: 'Disable a system',
    description: 'Needs If-Match. Its tokens are refused from the next request on.',
  })
  @ApiNoContentResponse({ description: 'Disabled.' })
  disable(@Param('id', ParseUUIDPipe) id: string, @IfMatchVersion() version: number): Promise<void> {
    return this.clients.disable(id, version);
  }
}
