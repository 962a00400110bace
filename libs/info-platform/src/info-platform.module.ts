import { Module } from '@nestjs/common';

/** Information platform (政府信息平台): a unit’s report, its three uses and what it counts for. */
@Module({})
export class InfoPlatformModule {}
