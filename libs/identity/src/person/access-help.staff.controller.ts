import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '@yangguang/platform';
import { TotpService } from '../credential/totp.service';
import { AccessHelpService } from './access-help.service';
import { EndedSessionsResponse, HandedOverResponse } from './dto/person.responses';

const RESET = 'identity.credential.reset';

/** Help for those who can't get in, and the way to throw out whoever should not be in. */
@ApiTags('people')
@Controller('api/v1/staff/people/:id')
export class AccessHelpStaffController {
  constructor(
    private readonly help: AccessHelpService,
    private readonly totp: TotpService,
  ) {}

  @Post('reset-password')
  @HttpCode(200)
  @RequirePermission(RESET)
  @ApiOperation({
    operationId: 'resetPassword',
    summary: 'Make a temporary password',
    description:
      'Shown once, to be changed at once; an administrator’s goes to their mailbox. All sessions end.',
  })
  @ApiOkResponse({ type: HandedOverResponse })
  reset(@Param('id', ParseUUIDPipe) id: string): Promise<HandedOverResponse> {
    return this.help.resetPassword(id);
  }

  @Post('unlock')
  @HttpCode(204)
  @RequirePermission(RESET)
  @ApiOperation({
    operationId: 'unlockPerson',
    summary: 'Open a locked account',
    description: 'Forgets the failed sign-ins of its user name.',
  })
  @ApiNoContentResponse({ description: 'Unlocked.' })
  unlock(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.help.unlock(id);
  }

  @Post('totp-off')
  @HttpCode(204)
  @RequirePermission('identity.role.grant')
  @ApiOperation({
    operationId: 'turnOffPersonTotp',
    summary: 'Turn off somebody’s second factor',
    description: 'When the telephone with the authenticator is lost. Only the security administrator may.',
  })
  @ApiNoContentResponse({ description: 'Off.' })
  turnOffTotp(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.totp.turnOffFor(id);
  }

  @Post('revoke-sessions')
  @HttpCode(200)
  @RequirePermission(RESET)
  @ApiOperation({
    operationId: 'revokeSessions',
    summary: 'End all sessions of a person',
    description: 'At once, on every machine.',
  })
  @ApiOkResponse({ type: EndedSessionsResponse })
  async revoke(@Param('id', ParseUUIDPipe) id: string): Promise<EndedSessionsResponse> {
    return { ended: await this.help.revokeSessions(id) };
  }
}
