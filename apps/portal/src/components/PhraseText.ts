import { defineComponent, h } from 'vue';

/**
 * A title or lead that breaks between its phrases, which `|` separates: no single character is left
 * alone on a line at 320 px or in 长者模式.
 */
export default defineComponent({
  props: { text: { type: String, required: true } },
  setup: (props) => () =>
    props.text
      .split('|')
      .flatMap((phrase) => [
        h('span', { class: 'ph' }, phrase.trim()),
        ...(phrase.endsWith(' ') ? [' '] : []),
      ]),
});
