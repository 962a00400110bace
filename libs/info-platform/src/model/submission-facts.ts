/** What the guards of the workflow look at. */
export interface SubmissionFacts {
  readonly actorId: string | undefined;
  /** Everybody who has written the unit's text, its first author among them. */
  readonly writerIds: readonly string[];
  /** Everybody who has worked on the edited text. */
  readonly editorIds: readonly string[];
  readonly checkerId: string | undefined;
  /** Whether its author has confirmed that nothing in it is secret. */
  readonly confirmedNonSecret: boolean;
  /** Whether title or text carry the mark of a state secret. */
  readonly secrecyMarked: boolean;
}
