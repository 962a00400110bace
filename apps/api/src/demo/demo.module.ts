import { Module } from '@nestjs/common';
import { DemoCounty } from './demo-county';

/** Only in a program that was asked for the demonstration county. */
@Module({ providers: [DemoCounty], exports: [DemoCounty] })
export class DemoModule {}
