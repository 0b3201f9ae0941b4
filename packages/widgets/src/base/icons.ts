import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Paths on a grid of 24, 2 px round strokes, no fill. Each stands beside a word, never instead. */
const shapes = {
  phone: svg`<path d="M7 3.5 9.5 9 7.5 10.6a12 12 0 0 0 5.9 5.9L15 14.5l5.5 2.5v2.2a2 2 0 0 1-2.1 2A16.4 16.4 0 0 1 2.8 5.6a2 2 0 0 1 2-2.1z"/>`,
  message: svg`<path d="M4 4h16v12H9.5L6 19.5V16H4zM8 8.5h8M8 12h5"/>`,
  octagon: svg`<path d="M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM12 7.5v5.5M12 16.5v.01"/>`,
  triangle: svg`<path d="M12 3.5 2.5 20h19zM12 10v4.5M12 17.2v.01"/>`,
  urgent: svg`<path d="M12 3.5 2.5 20h19zM12 9.5v5h3"/>`,
  nurse: svg`<circle cx="12" cy="12" r="9"/><path d="M9.3 7.6 10.6 10.4 9.5 11.4a6.4 6.4 0 0 0 3.1 3.1l1-1.1 2.8 1.3v1.2a1 1 0 0 1-1.1 1A8.6 8.6 0 0 1 7.1 8.7a1 1 0 0 1 1-1.1z"/>`,
  pcp: svg`<rect x="3.5" y="3.5" width="17" height="17" rx="2"/><circle cx="12" cy="9.5" r="2.8"/><path d="M6.8 17.5c.6-2.8 2.6-4 5.2-4s4.6 1.2 5.2 4"/>`,
  house: svg`<path d="M3 11 12 3.5 21 11M5.5 9.500V20h13V9.5"/><path d="M12 17l-2.6-2.600a1.8 1.8 0 0 1 2.6-2.5 1.8 1.8 0 0 1 2.6 2.500z"/>`,
  info: svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.500M12 7.500v.01"/>`,
  question: svg`<circle cx="12" cy="12" r="9"/><path d="M9.5 9.500a2.5 2.5 0 1 1 3.5 2.300c-.7.3-1 .8-1 1.700M12 16.700v.01"/>`,
  clock: svg`<circle cx="12" cy="12" r="9"/><path d="M12 7v5.300l3.2 2"/>`,
  check: svg`<path d="m5 12.5 4.5 4.500L19 7.5"/>`,
  cross: svg`<path d="M6 6l12 12M18 6 6 18"/>`,
  back: svg`<path d="M20 12H4m6-6-6 6 6 6"/>`,
  forward: svg`<path d="M4 12h16m-6-6 6 6-6 6"/>`,
  print: svg`<path d="M7 9V3.500h10V9M7 17H4V9h16v8h-3M7 14h10v6.500H7z"/>`,
  copy: svg`<path d="M9 9h11v11H9zM15 9V4H4v11h5"/>`,
  pencil: svg`<path d="m4 20 1-4L16.5 4.500l3 3L8 19zM14 7l3 3"/>`,
  calendar: svg`<path d="M4 5.500h16V20H4zM4 10h16M8 3v4M16 3v4"/>`,
  search: svg`<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>`,
  pin: svg`<path d="M12 21s7-6.2 7-11.500a7 7 0 0 0-14 0C5 14.8 12 21 12 21z"/><circle cx="12" cy="9.5" r="2.5"/>`,
  filter: svg`<path d="M3 7h4m4 0h10M3 16h10m4 0h4"/><circle cx="9" cy="7" r="2"/><circle cx="15" cy="16" r="2"/>`,
  speech: svg`<path d="M4 9.500v5h3.500L12 18V6L7.5 9.500zM15.5 9a4 4 0 0 1 0 6M18 6.500a8 8 0 0 1 0 11"/>`,
  access: svg`<circle cx="11" cy="4.5" r="1.5"/><path d="M11 8.500V14h5l2.5 5.500M11 10.500h4.500M8 11.200a5 5 0 1 0 6.7 6.3"/>`,
  video: svg`<path d="M3 6.500h12v11H3zM15 10.500l6-3v9l-6-3"/>`,
  map: svg`<path d="M3.5 6 9 4l6 2 5.5-2v14L15 20l-6-2-5.5 2zM9 4v14M15 6v14"/>`,
  person: svg`<circle cx="12" cy="7.5" r="4"/><path d="M4.5 20.500c.8-4.5 3.7-6.5 7.5-6.500s6.7 2 7.5 6.5"/>`,
  car: svg`<path d="M3.5 17.500v-5l2-1 2-5h9l2 5 2 1v5zM6 17.500V20M18 17.500V20M7 14.500h.01M17 14.500h.01M6 11.500h12"/>`,
  document: svg`<path d="M5 3h9l5 5v13H5zM14 3v5h5M8.5 13h7M8.5 17h5"/>`,
  camera: svg`<path d="M3.5 7.500h4L9 5h6l1.500 2.500h4v12h-17z"/><circle cx="12" cy="13" r="3.5"/>`,
  down: svg`<path d="m6 9.5 6 6 6-6"/>`,
  flag: svg`<path d="M6 21V4h11l-2.5 4L17 12H6"/>`,
  lock: svg`<path d="M6 10.500h12V20H6zM8.5 10.500V7a3.5 3.5 0 0 1 7 0v3.5"/>`,
} as const satisfies Record<string, SVGTemplateResult>;

export type IconName = keyof typeof shapes;

/** Those that show a way mirror where it is read from the right. */
const points: readonly IconName[] = ['back', 'forward'];

/** A picture beside a word; hidden from assistive technology because the word says the same. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    part="icon"
    class=${points.includes(name) ? 'points' : nothing}
  >
    ${shapes[name]}
  </svg>`;
}
