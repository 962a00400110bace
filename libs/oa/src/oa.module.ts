import { Module } from '@nestjs/common';

/** OA (办公自动化): an official document from draft to archive. */
@Module({})
export class OaModule {}
