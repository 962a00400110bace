import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PersonActor } from '@yangguang/kernel';
import { CurrentActor, RequirePermission } from '../http/access';
import { ConfirmUseRequest } from './dto/seal.request';
import { SealAgreementsResponse } from './dto/seal.response';
import { SealConfirmations } from './seal-confirmation';
import { SealStore } from './seal.store';

/** What a second person needs to see before they agree to a use of their unit's seal. */
@ApiTags('seals')
@Controller('api/v1/staff/seal-confirmations')
export class SealConfirmationStaffController {
  constructor(
    private readonly seals: SealStore,
    private readonly confirmations: SealConfirmations,
  ) {}

  @Get()
  @RequirePermission('platform.seal.confirm')
  @ApiOperation({
    operationId: 'listSealConfirmations',
    summary: 'Who has agreed that a document be sealed',
    description:
      'For a document under the seal of one’s own unit: whether a second person is needed, and who has agreed to this very content.',
  })
  @ApiOkResponse({ type: SealAgreementsResponse })
  async list(
    @Query() document: ConfirmUseRequest,
    @CurrentActor() person: PersonActor,
  ): Promise<SealAgreementsResponse> {
    const seal = await this.seals.ofUnit(person.unitId);
    if (!seal?.dualControl) return { sealId: seal?.id ?? null, dualControl: false, items: [] };
    const open = await this.confirmations.open(seal.id, document);
    return {
      sealId: seal.id,
      dualControl: true,
      items: open.map(({ personId, personName, confirmedAt }) => ({
        personName,
        confirmedAt: confirmedAt.toISOString(),
        mine: personId === person.personId,
      })),
    };
  }
}
