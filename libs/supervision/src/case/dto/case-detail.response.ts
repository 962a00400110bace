import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { DeadlineResponse } from '@yangguang/calendar';
import {
  AllowedActionResponse,
  AttachmentResponse,
  ConsentResponse,
  WriterResponse,
  DraftResponse,
  RefusalResponse,
  SignedAnswerResponse,
  StaffTimelineLineResponse,
} from './case-parts.response';
import { PublicationResponse } from '../../publication/dto/publication.response';
import { CaseRowResponse } from './case-row.response';
import { CaseWorkflowResponse } from './case-workflow.response';

/** One case with everything its reader may see and do. */
export class CaseDetailResponse extends IntersectionType(CaseRowResponse, CaseWorkflowResponse) {
  @ApiProperty()
  body!: string;

  @ApiProperty({ type: 'string', nullable: true })
  place!: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'The unit the citizen chose.' })
  namedUnitName!: string | null;

  @ApiProperty({ type: WriterResponse })
  contact!: WriterResponse;

  @ApiProperty({ type: ConsentResponse })
  consent!: ConsentResponse;

  @ApiProperty({ type: [AttachmentResponse] })
  attachments!: AttachmentResponse[];

  @ApiProperty({ type: DeadlineResponse, description: 'The citizen’s clock, day by day.' })
  deadline!: DeadlineResponse;

  @ApiProperty({
    type: DeadlineResponse,
    nullable: true,
    description: 'The unit’s own clock, from dispatch.',
  })
  unitClock!: DeadlineResponse | null;

  @ApiProperty({ type: DraftResponse, nullable: true })
  draft!: DraftResponse | null;

  @ApiProperty({ type: SignedAnswerResponse, nullable: true })
  answer!: SignedAnswerResponse | null;

  @ApiProperty({ type: [StaffTimelineLineResponse], description: 'Oldest first.' })
  timeline!: StaffTimelineLineResponse[];

  @ApiProperty({
    type: [AllowedActionResponse],
    description: 'What this reader may do now, and why not yet.',
  })
  allowedActions!: AllowedActionResponse[];

  @ApiProperty({ type: PublicationResponse })
  publication!: PublicationResponse;

  @ApiProperty({ type: RefusalResponse, nullable: true })
  refusal!: RefusalResponse | null;
}
