import { Controller, Get, Param, ParseUUIDPipe, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { PageQuery, RequirePermission } from '@yangguang/platform';
import type { FastifyReply } from 'fastify';
import { BulletinFilesService } from './bulletin-files.service';
import { BulletinReaderService } from './bulletin-reader.service';
import { BulletinListResponse, BulletinResponse } from './dto/bulletin.response';

const PDF = 'application/pdf';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const BINARY = { schema: { type: 'string' as const, format: 'binary' } };

/** Monthly bulletins, to read, to print, to reckon with. */
@ApiTags('bulletins')
@Controller('api/v1/staff/bulletins')
export class BulletinStaffController {
  constructor(
    private readonly reader: BulletinReaderService,
    private readonly files: BulletinFilesService,
  ) {}

  /** Newest month first. */
  @Get()
  @RequirePermission('supervision.bulletin.read')
  @ApiOperation({
    operationId: 'listBulletins',
    summary: 'Monthly bulletins',
    description: 'Drafts are seen by the offices alone.',
  })
  @ApiOkResponse({ type: BulletinListResponse })
  list(@Query() query: PageQuery): Promise<BulletinListResponse> {
    return this.reader.page(query);
  }

  /** One bulletin with its figures and corrections. */
  @Get(':id')
  @RequirePermission('supervision.bulletin.read')
  @ApiOperation({ operationId: 'readBulletin', summary: 'A monthly bulletin' })
  @ApiOkResponse({ type: BulletinResponse })
  read(@Param('id', ParseUUIDPipe) id: string): Promise<BulletinResponse> {
    return this.reader.detail(id);
  }

  /** On paper; before it is issued marked 样稿. */
  @Get(':id/bulletin.pdf')
  @RequirePermission('supervision.bulletin.read')
  @ApiOperation({ operationId: 'readBulletinSheet', summary: 'A bulletin as PDF' })
  @ApiProduces(PDF)
  @ApiOkResponse({ content: { [PDF]: BINARY } })
  async pdf(
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return toFile(await this.files.pdf(id), PDF, 'inline', reply);
  }

  /** The figures as a workbook. */
  @Get(':id/bulletin.xlsx')
  @RequirePermission('supervision.bulletin.read')
  @ApiOperation({ operationId: 'exportBulletin', summary: 'A bulletin as XLSX' })
  @ApiProduces(XLSX)
  @ApiOkResponse({ content: { [XLSX]: BINARY } })
  async xlsx(
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return toFile(await this.files.xlsx(id), XLSX, 'attachment', reply);
  }
}

function toFile(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  type: string,
  how: 'inline' | 'attachment',
  reply: FastifyReply,
): StreamableFile {
  reply.header('Cache-Control', 'private, no-store');
  return new StreamableFile(bytes, { type, disposition: `${how}; filename="${name}"`, length: bytes.length });
}
