import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nobody finds on their own explanation: four eyes, whatever posts a person holds and whichever way the row is written. */
const JUDGES = `
  CREATE FUNCTION supervision.inspection_four_eyes() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM supervision.inspection_round
                WHERE inspection_id = NEW.id AND explained_by = NEW.ended_by) THEN
      RAISE EXCEPTION 'An inspection order is not judged by whoever explained it' USING ERRCODE = '23514';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER inspection_four_eyes BEFORE UPDATE ON supervision.inspection
    FOR EACH ROW WHEN (NEW.finding IS NOT NULL AND NEW.ended_by IS NOT NULL)
    EXECUTE FUNCTION supervision.inspection_four_eyes();
`;

export class KeepInspectionFourEyes1764000001200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(JUDGES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
