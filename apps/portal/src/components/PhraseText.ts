import { defineComponent, h, type VNodeChild } from 'vue';

/**
 * A title or lead that breaks between its phrases, which `|` separates: no single character is left
 * alone on a line at 320 px or in 长者模式. As a title it can take the focus when a page is entered.
 */
export default defineComponent({
  props: {
    text: { type: String, required: true },
    as: { type: String, default: 'span' },
  },
  setup: (props) => () => {
    const phrases = props.text.split('|').flatMap((phrase): VNodeChild[] => {
      const span = h('span', { class: 'ph' }, phrase.trim());
      return phrase.endsWith(' ') ? [span, ' '] : [span];
    });
    return h(props.as, props.as === 'h1' ? { tabindex: -1 } : {}, phrases);
  },
});
