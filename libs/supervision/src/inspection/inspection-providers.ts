import { BacklogQuery } from '../backlog/backlog.query';
import { BacklogService } from '../backlog/backlog.service';
import { ExplainInspectionService } from './explain-inspection.service';
import { InspectionClocksRepository } from './inspection-clocks.repository';
import { InspectionDeadlines } from './inspection-deadlines';
import { InspectionListQuery } from './inspection-list.query';
import { InspectionNotices } from './inspection-notices';
import { InspectionReaderService } from './inspection-reader.service';
import { InspectionStep } from './inspection-step';
import { InspectionRepository } from './inspection.repository';
import { JudgeInspectionService } from './judge-inspection.service';
import { InspectedCase, OrderInspectionService } from './order-inspection.service';
import { RemindInspectionsTask } from './remind-inspections.task';

/** What the two offices (两办督查) work with. */
export const inspectionProviders = [
  InspectionRepository,
  InspectionListQuery,
  InspectionClocksRepository,
  InspectionStep,
  InspectionNotices,
  InspectedCase,
  OrderInspectionService,
  ExplainInspectionService,
  JudgeInspectionService,
  InspectionReaderService,
  InspectionDeadlines,
  RemindInspectionsTask,
  BacklogQuery,
  BacklogService,
];
