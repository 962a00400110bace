import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { DomainError, isId, type PersonActor } from '@yangguang/kernel';
import {
  CurrentActor,
  currentContext,
  decodeCursor,
  pageOf,
  PageQuery,
  RequirePermission,
} from '@yangguang/platform';
import { UploadYearRequest } from './dto/upload-year.request';
import { YearImportPage, YearImportResponse } from './dto/year-import.response';
import { toYearImportLine, toYearImportResponse } from './year-import.mapper';
import { YearImportService } from './year-import.service';

const ID = { name: 'id', format: 'uuid', description: 'The import.' };

/** Bringing a year's notice into the calendar: look first, then confirm. */
@ApiTags('calendar')
@Controller('api/v1/staff/calendar/imports')
export class YearImportStaffController {
  constructor(private readonly imports: YearImportService) {}

  /** Uploads a year file and shows what it would change; nothing is changed yet. */
  @Post()
  @RequirePermission('calendar.import')
  @ApiOperation({
    operationId: 'previewCalendarImport',
    summary: 'Upload a year and see what it would change',
    description:
      'Answers the days that would count differently and the open deadlines that would move. Nothing is changed.',
  })
  @ApiCreatedResponse({ type: YearImportResponse })
  async preview(
    @Body() body: UploadYearRequest,
    @CurrentActor() actor: PersonActor,
  ): Promise<YearImportResponse> {
    const one = await this.imports.preview(body.file, body.notice, actor);
    return toYearImportResponse(one, one.basedOnRevision, currentContext().language);
  }

  /** Makes a previewed year part of the calendar and recomputes every open deadline, in one transaction. */
  @Post(':id/apply')
  @HttpCode(200)
  @RequirePermission('calendar.import')
  @ApiOperation({
    operationId: 'applyCalendarImport',
    summary: 'Confirm a previewed import',
    description:
      'Recomputes every open deadline in the same transaction. Refused (409) when the calendar changed after the preview, or when it was applied already.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: YearImportResponse })
  async apply(
    @Param('id', idPipe()) id: string,
    @CurrentActor() actor: PersonActor,
  ): Promise<YearImportResponse> {
    const one = await this.imports.apply(id, actor);
    return toYearImportResponse(one, await this.imports.revision(), currentContext().language);
  }

  /** The log of imports, the newest first. */
  @Get()
  @RequirePermission('calendar.read')
  @ApiOperation({
    operationId: 'listCalendarImports',
    summary: 'The log of imports',
    description: 'Every uploaded year, the newest first, confirmed or not.',
  })
  @ApiOkResponse({ type: YearImportPage })
  async list(@Query() query: PageQuery): Promise<YearImportPage> {
    const before = query.cursor === undefined ? undefined : cursorId(query.cursor);
    const lines = await this.imports.list(query.limit + 1, before);
    const revision = await this.imports.revision();
    return pageOf(
      lines,
      query.limit,
      (line) => [line.id],
      (line) => toYearImportLine(line, revision),
    );
  }

  /** One import with what it changed, or would change. */
  @Get(':id')
  @RequirePermission('calendar.read')
  @ApiOperation({
    operationId: 'readCalendarImport',
    summary: 'One import and its effect',
    description:
      'For an import not confirmed yet the effect is that of the preview; afterwards what was really done.',
  })
  @ApiParam(ID)
  @ApiOkResponse({ type: YearImportResponse })
  async read(@Param('id', idPipe()) id: string): Promise<YearImportResponse> {
    const one = await this.imports.find(id);
    return toYearImportResponse(one, await this.imports.revision(), currentContext().language);
  }
}

/** An id that cannot be one is an import that does not exist. */
function idPipe(): ParseUUIDPipe {
  return new ParseUUIDPipe({
    exceptionFactory: () => new DomainError('not-found', 'calendar.import-not-found'),
  });
}

function cursorId(cursor: string): string {
  const [id] = decodeCursor(cursor, 1);
  if (typeof id === 'string' && isId(id)) return id;
  throw new DomainError('invalid', 'platform.validation', {
    fields: [{ pointer: '/cursor', key: 'platform.validation.cursor' }],
  });
}
