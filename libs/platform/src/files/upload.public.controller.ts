import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Public } from '../http/access';
import { RateLimited } from '../http/rate-limit';
import { OutsideTransaction } from '../http/route-transaction';
import { receiveFile } from './receive-file';
import { UPLOAD_BODY, UploadedFileDto } from './upload.dto';
import { toUploadedFile } from './upload.mapper';
import { LARGEST_UPLOAD, PUBLIC_UPLOAD, UploadService } from './upload.service';

@ApiTags('files')
@Controller('api/v1/public/uploads')
export class UploadPublicController {
  constructor(private readonly uploads: UploadService) {}

  @Post()
  @Public()
  @OutsideTransaction()
  @RateLimited({ name: 'platform.upload', limit: 30, seconds: 600 })
  @ApiOperation({
    operationId: 'uploadPublicFile',
    summary: 'Upload a file for a message',
    description:
      'At most 10 MB: pictures, PDF, OFD and office documents. Pictures are kept without place and camera. Name the id in a message within a day; it can be used once.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD_BODY)
  @ApiCreatedResponse({ type: UploadedFileDto })
  async upload(@Req() request: FastifyRequest): Promise<UploadedFileDto> {
    return toUploadedFile(
      await this.uploads.take(await receiveFile(request, LARGEST_UPLOAD), PUBLIC_UPLOAD, null),
    );
  }
}
