import { Extension } from '@tiptap/core';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    lineClass: {
      /** Puts paragraphs and headings in the middle or to the right, or back. */
      toggleLineClass: (name: 'center' | 'right') => ReturnType;
    };
  }
}

const TYPES = ['paragraph', 'heading'];
const KNOWN = /^(center|right)$/;

/** The place of a line is a class, since the pages allow no styles inside a text. */
export const LineClass = Extension.create({
  name: 'lineClass',
  addGlobalAttributes() {
    return [
      {
        types: TYPES,
        attributes: {
          class: {
            default: null,
            parseHTML: (element) => {
              const name = element.getAttribute('class') ?? '';
              return KNOWN.test(name) ? name : null;
            },
          },
        },
      },
    ];
  },
  addCommands() {
    return {
      toggleLineClass:
        (name) =>
        ({ commands, editor }) => {
          const on = TYPES.some((type) => editor.isActive(type, { class: name }));
          return TYPES.map((type) => commands.updateAttributes(type, { class: on ? null : name })).some(
            Boolean,
          );
        },
    };
  },
});
