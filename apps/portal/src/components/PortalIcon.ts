import { defineComponent, h, type PropType } from 'vue';

const PATHS = {
  search: ['0 0 20 20', 'M9 3a6 6 0 1 0 0 12A6 6 0 0 0 9 3Zm4.300 10.300L18 18'],
  print: ['0 0 20 20', 'M6 7V3h8v4M6 14H3V7.500h14V14h-3M6 11.500h8V17H6Z'],
  download: ['0 0 20 20', 'M10 3v10m-4-4 4 4 4-4M4 17h12'],
  calendar: ['0 0 20 20', 'M3 5h14v12H3ZM3 9h14M7 2.500V6M13 2.500V6'],
  chevron: ['0 0 12 12', 'm4 2 4 4-4 4'],
  down: ['0 0 12 8', 'm1.500 1.500 4.500 4.500 4.500-4.500'],
  yes: ['0 0 28 28', 'M14 2a12 12 0 1 0 0 24 12 12 0 0 0 0-24ZM8.500 14.500l4 4 7.500-8.500'],
  no: ['0 0 28 28', 'M14 2a12 12 0 1 0 0 24 12 12 0 0 0 0-24ZM9.500 9.500l9 9m0-9-9 9'],
  unsure: ['0 0 28 28', 'M14 2a12 12 0 1 0 0 24 12 12 0 0 0 0-24ZM14 8v7.500m0 4v.5'],
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a word; it never stands alone, so readers of the page are not told of it. */
export default defineComponent({
  props: { name: { type: String as PropType<IconName>, required: true } },
  setup: (props) => () => {
    const [viewBox, d] = PATHS[props.name];
    const size = viewBox.split(' ');
    return h(
      'svg',
      {
        viewBox,
        width: size[2],
        height: size[3],
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': '1.8',
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
        'aria-hidden': 'true',
        focusable: 'false',
      },
      h('path', { d }),
    );
  },
});
