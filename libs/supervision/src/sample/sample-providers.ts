import { DrawSampleService } from './draw-sample.service';
import { SampleListQuery } from './sample-list.query';
import { SampleReaderService } from './sample-reader.service';
import { SampleRepository } from './sample.repository';
import { ScoreSampleService } from './score-sample.service';

/** What samples are drawn and scored with. */
export const sampleProviders = [
  SampleRepository,
  SampleListQuery,
  DrawSampleService,
  ScoreSampleService,
  SampleReaderService,
];
