import { narrow, page, unusual, triage, grievance, tokens, none } from './checks.mjs';

/** [number, name, conformance, remarks, checks: [file, the name of a test in it]] */
export const levelAA = [
  ['1.2.4', 'Captions (Live)', ...none('audio or video'), []],
  ['1.2.5', 'Audio Description (Prerecorded)', ...none('audio or video'), []],
  ['1.3.4', 'Orientation', 'Supports', 'Nothing asks for an orientation.', [unusual, narrow]],
  [
    '1.3.5',
    'Identify Input Purpose',
    'Supports',
    'Fields about the member have `autocomplete`, but on a kiosk, which offers nothing of a visitor before.',
    [],
  ],
  [
    '1.4.3',
    'Contrast (Minimum)',
    'Supports',
    'The kit’s own colors reach 7 : 1 for words, the ready themes 4.5 : 1. A host’s own colors are the host’s; the theme editor tells them.',
    [
      [tokens, 'are read at 7:1 in ${look}'],
      ['packages/tooling/themes.test.mjs', '${name} is read at WCAG 2.1 AA in light and dark'],
    ],
  ],
  [
    '1.4.4',
    'Resize Text',
    'Supports',
    'At 200 % and 400 % words wrap and nothing is cut.',
    [narrow],
  ],
  ['1.4.5', 'Images of Text', 'Supports', 'There are none.', []],
  [
    '1.4.10',
    'Reflow',
    'Supports',
    'At 320 CSS pixels no element scrolls sideways, in any fixture. A map is moved in two directions, as the criterion allows.',
    [narrow, [triage, 'keeps each button on a screen of 320 px in Spanish']],
  ],
  [
    '1.4.11',
    'Non-text Contrast',
    'Supports',
    'Borders of controls, the marks of the way line and the focus reach 3 : 1.',
    [[tokens, 'tell a control from its ground at 3:1 in ${look}']],
  ],
  [
    '1.4.12',
    'Text Spacing',
    'Supports',
    'With the spacing of the criterion no words are cut and nothing scrolls sideways.',
    [[page, 'it keeps its words with the text spacing of WCAG']],
  ],
  [
    '1.4.13',
    'Content on Hover or Focus',
    'Supports',
    'Nothing comes by hovering or by focus alone.',
    [],
  ],
  ['2.4.5', 'Multiple Ways', 'Not Applicable', 'Of a set of pages, which is the host’s.', []],
  [
    '2.4.6',
    'Headings and Labels',
    'Supports',
    'Each screen has one heading, which is its question.',
    [],
  ],
  [
    '2.4.7',
    'Focus Visible',
    'Supports',
    'A band in one color and an outline in another, so that one of them is seen on any ground; in forced colors the system’s.',
    [[page, 'it shows where the focus is, and Tab leaves it again']],
  ],
  [
    '3.1.2',
    'Language of Parts',
    'Supports',
    'A notice that the law has in one language only says which. The words of a plan that has them in one language are marked.',
    [
      [
        grievance,
        'set the notice of the law apart, in its own language, with a way to the department',
      ],
    ],
  ],
  [
    '3.2.3',
    'Consistent Navigation',
    'Supports',
    'Back, the way line and the one action stand in the same place on each screen.',
    [],
  ],
  [
    '3.2.4',
    'Consistent Identification',
    'Supports',
    'What is the same is drawn and named by the same code.',
    [],
  ],
  [
    '3.3.3',
    'Error Suggestion',
    'Supports',
    'An error says what to do. A near spelling is offered for a name or a place.',
    [['packages/widgets/src/pcp-finder/pcp-finder.test.ts', 'offers a near spelling of a name']],
  ],
  [
    '3.3.4',
    'Error Prevention (Legal, Financial, Data)',
    'Supports',
    'A grievance is shown in full and can be changed before it is sent.',
    [
      [
        'demo/test/grievance-law.test.ts',
        '1368.015(b): an HTML form, checked and changed before it is sent',
      ],
    ],
  ],
  [
    '4.1.3',
    'Status Messages',
    'Supports',
    'Counts of a search, the progress of a file and urgent notices are told politely, from places that were there before.',
    [
      [
        'packages/widgets/src/notices/notices.test.ts',
        'tells urgent notices politely, from a place that was there before, and no calm one',
      ],
    ],
  ],
];
