import type { Schemas } from '@yangguang/api-client';

export type InspectionRow = Schemas['InspectionRowResponse'];
export type InspectionDetail = Schemas['InspectionResponse'];
export type InspectionIntent = Schemas['InspectionActionResponse']['intent'];
export type InspectionFinding = Schemas['InspectionFinding'];
export type InspectionQueue = Schemas['InspectionQueue'];

export const INSPECTION_QUEUES: readonly InspectionQueue[] = ['waiting', 'late', 'to-judge', 'all'];
export const FINDINGS: readonly InspectionFinding[] = ['justified', 'put-right', 'at-fault'];
