import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { currentContext } from '../../context/request-context';
import { UPLOAD_BODY } from '../../files/upload.dto';
import { receiveFile } from '../../files/receive-file';
import { Public } from '../../http/access';
import { RateLimited } from '../../http/rate-limit';
import { OutsideTransaction } from '../../http/route-transaction';
import { VerificationDto } from './verify.dto';
import { toVerificationDto } from './verify.mapper';
import { VerifyService } from './verify.service';

/** Largest PDF that is checked, in bytes: 20 MB. */
const LARGEST = 20 * 1024 * 1024;

@ApiTags('verification')
@Controller('api/v1/public/verify')
export class VerifyPublicController {
  constructor(private readonly verification: VerifyService) {}

  /** The file is read, judged and forgotten: nothing of it is kept. */
  @Post()
  @HttpCode(200)
  @Public()
  @OutsideTransaction()
  @RateLimited({ name: 'platform.verify', limit: 120, seconds: 600 })
  @ApiOperation({
    operationId: 'verifyDocument',
    summary: 'Check the seals of a PDF',
    description:
      'Says who sealed a PDF, and whether one byte of it has changed since. At most 20 MB; the file is not kept.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody(UPLOAD_BODY)
  @ApiOkResponse({ type: VerificationDto })
  async verify(@Req() request: FastifyRequest): Promise<VerificationDto> {
    const { bytes } = await receiveFile(request, LARGEST);
    return toVerificationDto(await this.verification.verifyPdf(bytes), currentContext().language);
  }
}
