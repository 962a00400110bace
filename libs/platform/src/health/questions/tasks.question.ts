import { TaskLog } from '../../tasks/task-log';
import { HealthQuestion, type HealthAnswer, type HealthProbe } from '../health-question';

@HealthQuestion({ id: 'platform.tasks', question: 'platform.health.tasks.question' })
export class TasksQuestion implements HealthProbe {
  constructor(private readonly log: TaskLog) {}

  async ask(): Promise<HealthAnswer> {
    const standings = await this.log.standings();
    const late = standings.filter(({ onTime }) => !onTime).map(({ id }) => id);
    const givenUp = standings.reduce((sum, one) => sum + one.givenUp, 0);
    const ok = late.length === 0 && givenUp === 0;
    return {
      ok,
      answer: late.length,
      text: `platform.health.tasks.${ok ? 'ok' : 'bad'}`,
      values: { count: standings.length, late: late.join(', ') || '0', givenUp },
    };
  }
}
