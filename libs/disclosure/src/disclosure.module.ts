import { Module } from '@nestjs/common';

/** Disclosure (政务公开): what units must publish, reviewed, published and found. */
@Module({})
export class DisclosureModule {}
