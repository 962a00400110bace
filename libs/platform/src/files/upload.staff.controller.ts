import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@yangguang/kernel';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, SignedIn } from '../http/access';
import { OutsideTransaction } from '../http/route-transaction';
import { receiveFile } from './receive-file';
import { UPLOAD_BODY, UploadedFileDto } from './upload.dto';
import { toUploadedFile } from './upload.mapper';
import { LARGEST_UPLOAD, STAFF_UPLOAD, UploadService } from './upload.service';

@ApiTags('files')
@Controller('api/v1/staff/uploads')
export class UploadStaffController {
  constructor(private readonly uploads: UploadService) {}

  @Post()
  @SignedIn()
  @OutsideTransaction()
  @ApiOperation({
    operationId: 'uploadStaffFile',
    summary: 'Upload a file for one’s work',
    description:
      'At most 10 MB: pictures, PDF, OFD and office documents. Only the one who uploaded it can use it, once, within a day.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD_BODY)
  @ApiCreatedResponse({ type: UploadedFileDto })
  async upload(
    @Req() request: FastifyRequest,
    @CurrentActor() person: PersonActor,
  ): Promise<UploadedFileDto> {
    const received = await receiveFile(request, LARGEST_UPLOAD);
    return toUploadedFile(await this.uploads.take(received, STAFF_UPLOAD, person.personId));
  }
}
