import { Controller, Get, Param, ParseUUIDPipe, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { RequirePermission } from '@yangguang/platform';
import type { FastifyReply } from 'fastify';
import { ReadSheetService } from './read-sheet.service';

/** The answer on paper. */
@ApiTags('cases')
@Controller('api/v1/staff/cases/:id')
export class AnswerSheetStaffController {
  constructor(private readonly sheets: ReadSheetService) {}

  /** The sealed sheet, or before the sign-off a preview marked 样稿. */
  @Get('answer.pdf')
  @RequirePermission('supervision.case.read')
  @ApiOperation({
    operationId: 'readAnswerSheet',
    summary: 'The answer sheet as PDF',
    description:
      'Sealed after the sign-off; before it a preview of the draft, without a seal and marked 样稿.',
  })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } } })
  async read(
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { name, pdf } = await this.sheets.read(id);
    reply.header('Cache-Control', 'private, no-store');
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `inline; filename="${name}"`,
      length: pdf.length,
    });
  }
}
