import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '@yangguang/platform';
import { SignInAttemptPage, SignInAttemptQuery } from './dto/sign-in-attempt.dto';
import { SignInAttemptReader } from './sign-in-attempt.reader';

/** The record of attempts to sign in, for the security and the audit administrator. */
@ApiTags('people')
@Controller('api/v1/staff/sign-in-attempts')
export class SignInAttemptStaffController {
  constructor(private readonly reader: SignInAttemptReader) {}

  @Get()
  @RequirePermission('identity.attempt.read')
  @ApiOperation({
    operationId: 'listSignInAttempts',
    summary: 'Attempts to sign in',
    description:
      'The newest first. A name that nobody has is not recorded, since it is often a password typed in the wrong field.',
  })
  @ApiOkResponse({ type: SignInAttemptPage })
  async list(@Query() query: SignInAttemptQuery): Promise<SignInAttemptPage> {
    const { items, nextCursor } = await this.reader.page(query);
    return { items: items.map((row) => ({ ...row, at: row.at.toISOString() })), nextCursor };
  }
}
