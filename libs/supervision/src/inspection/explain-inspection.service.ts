import { Injectable } from '@nestjs/common';
import { InspectionNotices } from './inspection-notices';
import { InspectionStep, type InspectionRequest } from './inspection-step';
import { InspectionRepository } from './inspection.repository';

/** 说明: what the unit has to say for itself. Late is better than never, and is kept as late. */
@Injectable()
export class ExplainInspectionService {
  constructor(
    private readonly step: InspectionStep,
    private readonly inspections: InspectionRepository,
    private readonly notices: InspectionNotices,
  ) {}

  async explain(request: InspectionRequest & { readonly text: string }): Promise<void> {
    const open = await this.step.begin(request, 'explain');
    await this.inspections.explain(open.row, request.text, open.person, open.now, open.today);
    await this.step.finish(open, 'explain', 'inspection-explained', request.text);
    await this.notices.office(open.row, 'explained');
  }
}
