/** What the guards of the workflow look at. */
export interface SubmissionFacts {
  readonly actorId: string | undefined;
  readonly authorId: string;
  readonly editorId: string | undefined;
  readonly checkerId: string | undefined;
  /** Whether its author has confirmed that nothing in it is secret. */
  readonly confirmedNonSecret: boolean;
  /** Whether title or text carry the mark of a state secret. */
  readonly secrecyMarked: boolean;
}
