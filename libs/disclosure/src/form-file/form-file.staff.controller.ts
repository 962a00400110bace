import {
  Controller,
  Get,
  HttpCode,
  Param,
  ParseEnumPipe,
  ParseUUIDPipe,
  Post,
  Req,
  Res,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { PersonActor } from '@yangguang/kernel';
import {
  CurrentActor,
  currentContext,
  OutsideTransaction,
  receiveFile,
  RequirePermission,
  UPLOAD_BODY,
} from '@yangguang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FORM_IDS, type FormId } from '../model/form/field';
import { FORM_FORMATS, FORM_TYPES, type FormFormat } from './form-file-kind';
import { readingResponse } from './form-file.mapper';
import { FormFileReadingResponse } from './form-file.responses';
import { FormFileService } from './form-file.service';
import { LARGEST_FORM } from './unpack-office';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

/** The forms of the notice out as files and in again. */
@ApiTags('documents')
@Controller('api/v1/staff')
export class FormFileStaffController {
  constructor(private readonly files: FormFileService) {}

  /** A form with what is in it, to be read or filled in elsewhere. */
  @Get('documents/:id/form/:format')
  @RequirePermission('disclosure.document.read')
  @ApiParam({ name: 'format', enum: FORM_FORMATS })
  @ApiOperation({
    operationId: 'downloadFilledForm',
    summary: 'A filled-in form as a file',
    description: 'As Word file or workbook; no cell of it is ever a formula.',
  })
  @ApiProduces(FORM_TYPES.docx, FORM_TYPES.xlsx)
  @ApiOkResponse({ content: { [FORM_TYPES.docx]: BINARY, [FORM_TYPES.xlsx]: BINARY } })
  async filled(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('format', new ParseEnumPipe(FORM_FORMATS)) format: FormFormat,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const bytes = await this.files.filled(id, format);
    reply.header('Cache-Control', 'private, no-store');
    return new StreamableFile(bytes, {
      type: FORM_TYPES[format],
      disposition: `attachment; filename="form-${id}.${format}"`,
      length: bytes.length,
    });
  }

  /** Reads a file that somebody filled in, and says what is in every field and what is wrong in which cell. */
  @Post('forms/:form/readings')
  @HttpCode(200)
  @RequirePermission('disclosure.document.draft')
  @OutsideTransaction()
  @ApiParam({ name: 'form', enum: FORM_IDS })
  @ApiOperation({
    operationId: 'readFormFile',
    summary: 'Read a filled-in form',
    description:
      'DOCX or XLSX with one form or up to fifty, at most 4 MB. Nothing is kept. Formulas are refused; what is hidden is named and not read.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD_BODY)
  @ApiOkResponse({ type: FormFileReadingResponse })
  async read(
    @Param('form', new ParseEnumPipe(FORM_IDS)) form: FormId,
    @Req() request: FastifyRequest,
    @CurrentActor() person: PersonActor,
  ): Promise<FormFileReadingResponse> {
    const { bytes } = await receiveFile(request, LARGEST_FORM);
    return readingResponse(await this.files.read(form, bytes), person.unitName, currentContext().language);
  }
}
