import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { currentContext, IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { unitLimit } from '../access/reach';
import { ApiIfMatch } from '../api-if-match';
import { AmendmentService } from './amendment.service';
import { ClosingService } from './closing.service';
import { ContactService } from './contact.service';
import {
  AmendPersonRequest,
  PersonListQuery,
  ReasonRequest,
  RegisterPersonRequest,
} from './dto/person.requests';
import { ContactResponse, PersonPage, PersonResponse, RegisteredResponse } from './dto/person.responses';
import { PersonView } from './person.view';
import { RegistrationService } from './registration.service';

const READ = 'identity.person.read';

/** Accounts: opened and closed by the system administrator, seen by others as far as their scope reaches. */
@ApiTags('people')
@Controller('api/v1/staff/people')
export class PersonStaffController {
  constructor(
    private readonly view: PersonView,
    private readonly registration: RegistrationService,
    private readonly amendment: AmendmentService,
    private readonly closing: ClosingService,
    private readonly contacts: ContactService,
  ) {}

  @Get()
  @RequirePermission(READ)
  @ApiOperation({
    operationId: 'listPeople',
    summary: 'Accounts, personal data masked',
    description: 'By user name. A unit leader sees the people of the unit.',
  })
  @ApiOkResponse({ type: PersonPage })
  list(@Query() query: PersonListQuery): Promise<PersonPage> {
    return this.view.page(query, unitLimit(currentContext().actor, READ));
  }

  @Get(':id')
  @RequirePermission(READ)
  @ApiOperation({
    operationId: 'readPerson',
    summary: 'An account with its positions, past ones too',
    description: 'Personal data masked.',
  })
  @ApiOkResponse({ type: PersonResponse })
  read(@Param('id', ParseUUIDPipe) id: string): Promise<PersonResponse> {
    return this.view.one(id, unitLimit(currentContext().actor, READ));
  }

  @Post()
  @RequirePermission('identity.person.manage')
  @ApiOperation({
    operationId: 'registerPerson',
    summary: 'Open an account with a first position',
    description:
      'Answers a temporary password, shown once; an administrator’s goes to their mailbox instead. The position carries no ' +
      'right until the security administrator gives it roles.',
  })
  @ApiCreatedResponse({ type: RegisteredResponse })
  async register(
    @Body() { position, email, phone, ...body }: RegisterPersonRequest,
  ): Promise<RegisteredResponse> {
    const wish = { ...body, ...(email ? { email } : {}), ...(phone ? { phone } : {}) };
    const { id, ...handed } = await this.registration.register(wish, position);
    return { person: await this.view.one(id, null), ...handed };
  }

  @Patch(':id')
  @RequirePermission('identity.person.manage')
  @ApiIfMatch()
  @ApiOperation({
    operationId: 'amendPerson',
    summary: 'Correct a name or a contact',
    description: 'Needs If-Match. What is left out stays, null removes.',
  })
  @ApiOkResponse({ type: PersonResponse })
  async amend(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: AmendPersonRequest,
  ): Promise<PersonResponse> {
    await this.amendment.amend(id, version, body);
    return this.view.one(id, null);
  }

  @Post(':id/close')
  @HttpCode(200)
  @RequirePermission('identity.person.manage')
  @ApiIfMatch()
  @ApiOperation({
    operationId: 'closePerson',
    summary: 'Close an account',
    description: 'Needs If-Match. Positions, sessions and delegations end at once; nothing is deleted.',
  })
  @ApiOkResponse({ type: PersonResponse })
  async close(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: ReasonRequest,
  ): Promise<PersonResponse> {
    await this.closing.close(currentContext().actor, id, version, body.reason);
    return this.view.one(id, null);
  }

  @Post(':id/reveal-contact')
  @HttpCode(200)
  @RequirePermission('identity.person.reveal')
  @ApiOperation({
    operationId: 'revealPersonContact',
    summary: 'See a member of staff’s contact in full',
    description: 'With a reason, which the audit trail keeps.',
  })
  @ApiOkResponse({ type: ContactResponse })
  reveal(@Param('id', ParseUUIDPipe) id: string, @Body() body: ReasonRequest): Promise<ContactResponse> {
    return this.contacts.reveal(id, body.reason);
  }
}
