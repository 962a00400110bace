import { Controller, Get, Inject, Optional } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DomainError } from '@yangguang/kernel';
import { AppConfig, Public } from '@yangguang/platform';
import { DEMO_ACCOUNTS, type DemoAccounts } from './demo-accounts';
import { DemoResponse } from './dto/demo.response';

/** The accounts of the demonstration county; anywhere else there is nothing here. */
@ApiTags('public-demo')
@Controller('api/v1/public/demo')
export class DemoPublicController {
  constructor(
    private readonly config: AppConfig,
    @Optional() @Inject(DEMO_ACCOUNTS) private readonly demo?: DemoAccounts,
  ) {}

  @Get()
  @Public()
  @ApiOperation({
    operationId: 'listDemoAccounts',
    summary: 'Accounts of the demonstration county',
    description: '404 except where the demonstration county was asked for.',
  })
  @ApiOkResponse({ type: DemoResponse })
  async list(): Promise<DemoResponse> {
    if (!this.config.demo || !this.demo) throw new DomainError('not-found', 'identity.no-demo');
    const accounts = await this.demo.list();
    return { accounts: accounts.map((one) => ({ ...one, roles: [...one.roles] })) };
  }
}
