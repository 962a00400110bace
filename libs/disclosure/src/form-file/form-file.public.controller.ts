import { Controller, Get, Param, ParseEnumPipe, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Public } from '@yangguang/platform';
import type { FastifyReply } from 'fastify';
import { FORM_IDS, type FormId } from '../model/form/field';
import { FORM_FORMATS, FORM_TYPES, type FormFormat } from './form-file-kind';
import { FormFileService } from './form-file.service';

const BINARY = { schema: { type: 'string', format: 'binary' } } as const;

/** The blank forms of the notice, for everybody. */
@ApiTags('public-documents')
@Controller('api/v1/public/forms')
export class FormFilePublicController {
  constructor(private readonly files: FormFileService) {}

  /** A blank form to fill in by hand. */
  @Get(':form/:format')
  @Public()
  @ApiParam({ name: 'form', enum: FORM_IDS })
  @ApiParam({ name: 'format', enum: FORM_FORMATS })
  @ApiOperation({
    operationId: 'downloadBlankForm',
    summary: 'A blank form',
    description: 'The two annexes of the county’s notice, as Word file or workbook.',
  })
  @ApiProduces(FORM_TYPES.docx, FORM_TYPES.xlsx)
  @ApiOkResponse({ content: { [FORM_TYPES.docx]: BINARY, [FORM_TYPES.xlsx]: BINARY } })
  async blank(
    @Param('form', new ParseEnumPipe(FORM_IDS)) form: FormId,
    @Param('format', new ParseEnumPipe(FORM_FORMATS)) format: FormFormat,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const bytes = await this.files.blank(form, format);
    reply.header('Cache-Control', 'public, max-age=3600');
    return new StreamableFile(bytes, {
      type: FORM_TYPES[format],
      disposition: `attachment; filename="${form}.${format}"`,
      length: bytes.length,
    });
  }
}
