import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { currentContext, RequirePermission } from '@yangguang/platform';
import { BoardLooksService } from '../board/board-looks.service';
import { CaseReaderService } from './case-reader.service';
import { outcomeCodes, refusalCodes } from './codes.mapper';
import { CaseDetailResponse } from './dto/case-detail.response';
import { CaseListRequest } from './dto/case-list.request';
import { CaseListResponse } from './dto/case-row.response';
import { OutcomeListResponse, RefusalReasonListResponse } from './dto/codes.response';
import { ContactRevealed, RevealContactRequest } from './dto/intent.requests';
import { RevealContactService } from './reveal-contact.service';

/** Cases as the staff reads them. */
@ApiTags('cases')
@Controller('api/v1/staff/cases')
export class CaseStaffController {
  constructor(
    private readonly reader: CaseReaderService,
    private readonly revealing: RevealContactService,
    private readonly looks: BoardLooksService,
  ) {}

  /** A queue of cases, in the order its users work in. */
  @Get()
  @RequirePermission('supervision.case.read')
  @ApiOperation({
    operationId: 'listCases',
    summary: 'Cases by queue',
    description:
      'A unit sees the cases it leads; the centre sees all; the two offices see all but reports of wrongdoing.',
  })
  @ApiOkResponse({ type: CaseListResponse })
  list(@Query() query: CaseListRequest): Promise<CaseListResponse> {
    this.looks.noticed();
    return this.reader.page(query);
  }

  /** Why a message may be refused, each with the channel that is the right one. */
  @Get('refusal-reasons')
  @RequirePermission('supervision.case.read')
  @ApiOperation({
    operationId: 'listRefusalReasons',
    summary: 'Reasons for refusing',
    description: 'Code list with the right channel for each.',
  })
  @ApiOkResponse({ type: RefusalReasonListResponse })
  refusalReasons(): RefusalReasonListResponse {
    return { items: refusalCodes(currentContext().language) };
  }

  /** What may come of a matter, each with the fields it requires. */
  @Get('outcomes')
  @RequirePermission('supervision.case.read')
  @ApiOperation({
    operationId: 'listOutcomes',
    summary: 'Outcomes of an answer',
    description: 'Code list with the fields each outcome requires.',
  })
  @ApiOkResponse({ type: OutcomeListResponse })
  outcomes(): OutcomeListResponse {
    return { items: outcomeCodes(currentContext().language) };
  }

  /** One case with its clocks, trail, draft and what the reader may do. */
  @Get(':id')
  @RequirePermission('supervision.case.read')
  @ApiOperation({
    operationId: 'readCase',
    summary: 'One case',
    description: 'A case outside one’s reach answers 404.',
  })
  @ApiOkResponse({ type: CaseDetailResponse })
  read(@Param('id', ParseUUIDPipe) id: string): Promise<CaseDetailResponse> {
    return this.reader.detail(id);
  }

  /** Shows the writer’s name and contact; the writer sees who looked, when and why. */
  @Post(':id/reveal-contact')
  @HttpCode(200)
  @RequirePermission('supervision.contact.reveal')
  @ApiOperation({
    operationId: 'revealContact',
    summary: 'Show the writer’s contact',
    description: 'Logged with the reason, which the writer reads when following the message.',
  })
  @ApiOkResponse({ type: ContactRevealed })
  reveal(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RevealContactRequest,
  ): Promise<ContactRevealed> {
    return this.revealing.reveal(id, body.reason);
  }
}
