import { defineComponent } from 'vue';
import { pieces } from '../app/fill';

/**
 * A sentence with elements in it: `{name}` becomes the slot of that name. Slots hold elements, never bare
 * text, or the server's page and the browser's would differ in their text nodes.
 */
export default defineComponent({
  props: { text: { type: String, required: true } },
  setup: (props, { slots }) => {
    return () => pieces(props.text).map((part) => (typeof part === 'string' ? part : slots[part.name]?.()));
  },
});
