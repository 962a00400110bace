type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isTick = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');

/** True for a field that no longer shows what the server rendered. */
function touched(field: Field): boolean {
  if (isTick(field)) return field.checked !== field.defaultChecked;
  if (field instanceof HTMLSelectElement)
    return (
      [...field.options].some((option) => option.selected !== option.defaultSelected) && field.value !== ''
    );
  return field.type === 'file' ? field.value !== '' : field.value !== field.defaultValue;
}

/**
 * Takes down what was typed, ticked or chosen on a rendered page before its scripts ran; on a slow line
 * that can be many words. The function returned gives it back once the scripts listen.
 */
export function earlyInput(root: ParentNode): () => void {
  const kept = [...root.querySelectorAll<Field>('input, textarea, select')]
    .filter(touched)
    .map((field) => ({ field, value: field.value, checked: isTick(field) && field.checked }));
  return () => {
    for (const { field, value, checked } of kept) {
      if (isTick(field)) field.checked = checked;
      else if (field.type !== 'file') field.value = value;
      const changes = isTick(field) || field.type === 'file' || field instanceof HTMLSelectElement;
      field.dispatchEvent(new Event(changes ? 'change' : 'input', { bubbles: true }));
    }
  };
}
