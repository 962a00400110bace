interface Unit {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly pinyin: string;
}

/** A unit as a choice, found by name, short name, pinyin or its initials. */
export const unitOption = ({ id, name, shortName, pinyin }: Unit) => ({
  value: id,
  label: name,
  search: `${shortName} ${pinyin}`,
});
