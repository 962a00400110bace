import { Injectable } from '@nestjs/common';
import { UnitDirectory, type UnitRef } from '@yangguang/identity';
import type { PersonActor } from '@yangguang/kernel';
import { DemoCast } from './demo-cast';
import { DemoSteps } from './demo-steps';
import { SAID, WAYS } from './demo-ways-texts';
import { FAVOURED_UNIT } from './favoured-unit';

interface UnitCast extends UnitRef {
  readonly handler: PersonActor;
  readonly leader: PersonActor;
}

/** Everybody who acts: the centre, the unit whose accounts are offered, and three others. */
interface Cast {
  readonly centre: PersonActor;
  readonly own: UnitCast;
  readonly others: readonly [UnitCast, UnitCast, UnitCast];
}

const OTHERS = 3;

/**
 * Takes a matter down each of the longer ways, through the services, so that a newcomer meets every state on the
 * boards: returned, disputed, waiting for the citizen, asked to be extended, assisted, merged, split, confidential,
 * handled again, sent on against the check, withdrawn.
 */
@Injectable()
export class DemoWays {
  constructor(
    private readonly directory: UnitDirectory,
    private readonly people: DemoCast,
    private readonly steps: DemoSteps,
  ) {}

  /** Joins the open transaction. `favoured` is the code of the unit to which most of it happens. */
  async write(favoured = FAVOURED_UNIT): Promise<void> {
    const cast = await this.cast(favoured);
    await this.returned(cast);
    await this.settling(cast);
    await this.waiting(cast);
    await this.joined(cast);
    await this.confidential(cast);
    await this.reworked(cast);
    await this.overridden(cast);
    await this.steps.withdraw(await this.steps.submit(WAYS.withdrawn));
  }

  private async returned({ centre, own }: Cast): Promise<void> {
    const id = await this.steps.submit(WAYS.returned);
    await this.steps.dispatch(centre, id, own.id, SAID.dispatch);
    await this.steps.giveBack(own.handler, id, SAID.notOurs);
  }

  private async settling({ centre, own, others }: Cast): Promise<void> {
    const id = await this.steps.submit(WAYS.settling);
    for (const unit of [own, others[0], others[1]]) {
      await this.steps.dispatch(centre, id, unit.id, SAID.dispatch);
      await this.steps.giveBack(unit.handler, id, SAID.notOursEither);
    }
  }

  /** For the citizen, for the centre, for another unit. */
  private async waiting({ centre, own, others }: Cast): Promise<void> {
    const paused = await this.handled(centre, own, WAYS.paused);
    await this.steps.ask(own.handler, paused, SAID.which);
    const longer = await this.handled(centre, own, WAYS.extension);
    await this.steps.askExtension(own.handler, longer, 5, SAID.longer);
    const assisted = await this.steps.submit(WAYS.assisting);
    await this.steps.dispatch(centre, assisted, own.id, SAID.dispatch, {
      assistingUnitIds: [others[0].id, others[2].id],
    });
    await this.steps.sign(own.handler, assisted);
    await this.steps.assist(others[0].handler, assisted, SAID.opinion);
  }

  private async joined({ centre, own }: Cast): Promise<void> {
    const main = await this.handled(centre, own, WAYS.main);
    await this.steps.merge(centre, await this.steps.submit(WAYS.merged), main);
    const whole = await this.steps.submit(WAYS.split);
    await this.steps.split(centre, whole, SAID.part);
    await this.steps.dispatch(centre, whole, own.id, SAID.dispatch);
  }

  private async confidential({ centre, own, others }: Cast): Promise<void> {
    const id = await this.steps.submit(WAYS.report, others[1].id);
    await this.steps.dispatch(centre, id, own.id, SAID.dispatch, {
      readerIds: [own.handler.personId, own.leader.personId],
    });
  }

  private async reworked({ centre, own }: Cast): Promise<void> {
    const id = await this.handled(centre, own, WAYS.reworked);
    await this.steps.draft(own.handler, id, SAID.answer);
    await this.steps.signOff(own.leader, id);
    await this.steps.answer(centre, id);
    await this.steps.handleAgain(id, SAID.comment, SAID.again);
  }

  private async overridden({ centre, own }: Cast): Promise<void> {
    const id = await this.handled(centre, own, WAYS.overridden);
    await this.steps.draft(own.handler, id, SAID.thanks, SAID.override);
  }

  private async handled(
    centre: PersonActor,
    unit: UnitCast,
    told: (typeof WAYS)[keyof typeof WAYS],
  ): Promise<string> {
    const id = await this.steps.submit(told);
    await this.steps.dispatch(centre, id, unit.id, SAID.dispatch);
    await this.steps.sign(unit.handler, id);
    return id;
  }

  private async cast(favoured: string): Promise<Cast> {
    const centre = await this.people.centre();
    const own = (await this.directory.list()).find(({ code }) => code === favoured);
    const acting = own && (await this.withPeople(own));
    if (!acting) throw new Error(`The county has nobody in ${favoured} to write and to sign`);
    const others: UnitCast[] = [];
    for (const unit of await this.directory.acceptingMessages()) {
      if (others.length === OTHERS) break;
      const found =
        unit.id === acting.id || unit.kind !== acting.kind ? undefined : await this.withPeople(unit);
      if (found) others.push(found);
    }
    const [first, second, third] = others;
    if (!first || !second || !third) throw new Error('The county has too few units for a dispute');
    return { centre, own: acting, others: [first, second, third] };
  }

  private async withPeople(unit: UnitRef): Promise<UnitCast | undefined> {
    const pair = await this.people.writerAndSigner(unit.id);
    return pair && { ...unit, ...pair };
  }
}
