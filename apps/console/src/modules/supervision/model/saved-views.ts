export interface SavedView {
  readonly name: string;
  readonly query: string;
}

/** A kept name is replaced, not doubled; the newest stands first. */
export function keepView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [view, ...views.filter((one) => one.name !== view.name)].slice(0, 20);
}
