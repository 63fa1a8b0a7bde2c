/** How long things lasted, and on what day things happened, told in many ways: see paraphrases.data.ts. */
import type { Telling } from './paraphrases.data.ts';

/** How two reports open on each story. */
export const LASTING_STORIES: Readonly<Record<string, readonly [string, string]>> = {
  hotel: ['A fire destroyed the Sable hotel in Corvallo.', 'The Sable hotel in Corvallo was gutted by fire.'],
  bank: [
    'A gunman took hostages at the Verna bank in Ostrel.',
    'Hostages were held at the Verna bank in Ostrel by a gunman.',
  ],
  plane: [
    'A small plane crashed near Norley, killing pilot Imre Dobos.',
    'Pilot Imre Dobos died when his small plane crashed near Norley.',
  ],
  mine: ['Nine miners were trapped in the Ostrel mine.', 'In the Ostrel mine nine miners were trapped.'],
  works: [
    'Workers of the Dorvex plant in Leiden went on strike over pay.',
    'A strike over pay hit the Dorvex plant in Leiden.',
  ],
  derby: [
    'Karl Brandt of Norley United was punished after the derby.',
    'Norley United will be without Karl Brandt after the derby.',
  ],
  murder: [
    'Karl Brandt is accused of killing Anna Fess, a nurse in Graz.',
    'Police in Graz say that Karl Brandt killed the nurse Anna Fess.',
  ],
};

export const LASTING: Readonly<Record<string, Telling>> = {
  'length of fire': {
    story: 'hotel',
    values: ['two', 'five'],
    forms: [
      'It took N hours to put out the fire.',
      'Firefighters battled the blaze for N hours.',
      'The fire burned for N hours.',
      'The blaze was brought under control after N hours.',
      'Crews needed N hours to douse the flames.',
    ],
  },
  'hour of the fire': {
    story: 'hotel',
    values: ['3:10 a.m.', '4:30 a.m.'],
    forms: ['The fire broke out at N.', 'The blaze started around N.', 'It was N when the fire broke out.'],
  },
  'length of siege': {
    story: 'bank',
    values: ['three', 'six'],
    forms: [
      'The standoff lasted N hours.',
      'The siege ended after N hours.',
      'He surrendered after a N-hour standoff.',
      'Police negotiated with him for N hours.',
      'He barricaded himself inside for N hours.',
    ],
  },
  'time in the air': {
    story: 'plane',
    values: ['six', 'nine'],
    forms: [
      'The plane crashed N minutes after takeoff.',
      'The aircraft went down N minutes after taking off.',
      'N minutes into the flight the plane crashed.',
      'Contact was lost N minutes after takeoff.',
    ],
  },
  'time trapped': {
    story: 'mine',
    values: ['three', 'five'],
    forms: [
      'The miners were trapped for N days.',
      'The miners spent N days underground.',
      'They were rescued after N days underground.',
    ],
  },
  'length of strike': {
    story: 'works',
    values: ['24', '48'],
    forms: [
      'The strike lasted N hours.',
      'Workers walked out for N hours.',
      'The N-hour strike began at dawn.',
      'They stopped work for N hours.',
    ],
  },
  ban: {
    story: 'derby',
    values: ['three', 'six'],
    forms: [
      'Brandt was banned for N months.',
      'Brandt was given a N-month ban.',
      'The league handed Brandt a N-month suspension.',
      'Brandt must sit out N months.',
    ],
  },
  'day of arrest': {
    story: 'murder',
    values: ['Thursday', 'Tuesday'],
    forms: [
      'Brandt was arrested N.',
      'Brandt was taken into custody on N.',
      'Brandt turned himself in on N.',
      "Brandt's arrest came N.",
    ],
  },
  'day of the body': {
    story: 'murder',
    values: ['Wednesday', 'Monday'],
    forms: [
      'The body of Anna Fess was found on N.',
      'Police found the body of Anna Fess N.',
      'Anna Fess was found dead on N.',
      'The remains of Anna Fess were discovered N.',
    ],
  },
  'day in court': {
    story: 'murder',
    values: ['August 23', 'August 30'],
    forms: [
      'Brandt is due in court on N.',
      'Brandt will appear in court on N.',
      'Brandt is to be arraigned on N.',
      'Brandt is expected to appear in court on N.',
    ],
  },
  age: {
    story: 'murder',
    values: ['34', '37'],
    forms: [
      'Karl Brandt, N, was arrested.',
      'Karl Brandt, who is N, was arrested.',
      'Karl Brandt (N) was arrested.',
      'A N-year-old man identified as Karl Brandt was arrested.',
      'Karl Brandt, now N, was arrested.',
    ],
  },
};
