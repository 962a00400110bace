import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { IfMatchVersion, RequirePermission } from '@yangguang/platform';
import { SeenVersion } from '../case/if-match.decorator';
import { BulletinReaderService } from './bulletin-reader.service';
import { CorrectBulletinService } from './correct-bulletin.service';
import {
  CorrectBulletinRequest,
  DraftBulletinRequest,
  EditBulletinRequest,
  ReopenBulletinRequest,
} from './dto/bulletin.requests';
import { BulletinResponse } from './dto/bulletin.response';
import { IssueBulletinService } from './issue-bulletin.service';
import { WriteBulletinService } from './write-bulletin.service';

/** How a bulletin comes to be: drafted, signed off by another person, issued, corrected. */
@ApiTags('bulletins')
@Controller('api/v1/staff/bulletins')
export class BulletinStepsStaffController {
  constructor(
    private readonly writing: WriteBulletinService,
    private readonly issuing: IssueBulletinService,
    private readonly correcting: CorrectBulletinService,
    private readonly reader: BulletinReaderService,
  ) {}

  /** Freezes the figures of a month. */
  @Post()
  @RequirePermission('supervision.bulletin.write')
  @ApiOperation({
    operationId: 'draftBulletin',
    summary: 'Draft a bulletin',
    description: 'Of a month that is over; one a month. Its figures are frozen as they stand now.',
  })
  @ApiCreatedResponse({ type: BulletinResponse })
  async draft(@Body() body: DraftBulletinRequest): Promise<BulletinResponse> {
    return this.reader.detail(await this.writing.draft(body.month));
  }

  /** Writes the office’s words. */
  @Post(':id/edit')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.bulletin.write')
  @ApiOperation({ operationId: 'editBulletin', summary: 'Write a bulletin’s words' })
  @ApiOkResponse({ type: BulletinResponse })
  async edit(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: EditBulletinRequest,
  ): Promise<BulletinResponse> {
    await this.writing.edit({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Signs for the words; never one of those who wrote them. */
  @Post(':id/sign-off')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.bulletin.write')
  @ApiOperation({ operationId: 'signOffBulletin', summary: 'Sign a bulletin off' })
  @ApiOkResponse({ type: BulletinResponse })
  async signOff(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
  ): Promise<BulletinResponse> {
    await this.issuing.signOff({ id, version });
    return this.reader.detail(id);
  }

  /** Takes the signature back. */
  @Post(':id/reopen')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.bulletin.write')
  @ApiOperation({ operationId: 'reopenBulletin', summary: 'Take a signature back' })
  @ApiOkResponse({ type: BulletinResponse })
  async reopen(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: ReopenBulletinRequest,
  ): Promise<BulletinResponse> {
    await this.issuing.reopen({ id, version, ...body });
    return this.reader.detail(id);
  }

  /** Draws the number and lets every unit read it. */
  @Post(':id/issue')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.bulletin.write')
  @ApiOperation({ operationId: 'issueBulletin', summary: 'Issue a bulletin' })
  @ApiOkResponse({ type: BulletinResponse })
  async issue(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
  ): Promise<BulletinResponse> {
    await this.issuing.issue({ id, version });
    return this.reader.detail(id);
  }

  /** Corrects one number by a new line with its reason. */
  @Post(':id/correct')
  @SeenVersion()
  @HttpCode(200)
  @RequirePermission('supervision.bulletin.write')
  @ApiOperation({ operationId: 'correctBulletin', summary: 'Correct an issued bulletin' })
  @ApiOkResponse({ type: BulletinResponse })
  async correct(
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatchVersion() version: number,
    @Body() body: CorrectBulletinRequest,
  ): Promise<BulletinResponse> {
    await this.correcting.correct({ id, version, ...body });
    return this.reader.detail(id);
  }
}
