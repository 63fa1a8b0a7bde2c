/** What the pages on finding codes call no example, as articles: the code that they name must not come of them. */
import type { SourceDocument } from '../../../src/text/article.ts';

type Text = string | { readonly text: string; readonly published?: string };

const d = (text: string, published?: string): Text => (published === undefined ? { text } : { text, published });

const CASES: Readonly<Record<string, readonly (readonly Text[])[]>> = {
  'figure.conflict': [
    [
      'At least four passengers drowned when the ferry Lind capsized.',
      'Six passengers drowned when the ferry Lind capsized.',
    ],
    ['Some 800 tonnes of oil leaked from the ferry Lind.', 'Crews said 790 tonnes of oil leaked from the ferry Lind.'],
    [
      'Four passengers drowned when the ferry Lind capsized.',
      'Eleven passengers were rescued when the ferry Lind capsized.',
    ],
    [
      'Six passengers drowned when the ferry Lind capsized.',
      'Nine passengers and crew drowned when the ferry Lind capsized.',
    ],
    [
      d('Four passengers drowned when the ferry Lind capsized.', '2024-03-05'),
      d('Six passengers drowned when the ferry Lind capsized.', '2024-03-07'),
    ],
    [
      'Four passengers drowned when the ferry Lind capsized. The toll had first been put at five.',
      'Four passengers drowned when the ferry Lind capsized.',
    ],
    ['First put at five, the toll was corrected to four passengers drowned.'],
  ],
  'figure.differs': [
    ['More than 60 homes were flooded in Aldermoor.', 'Officials said 65 homes were flooded in Aldermoor.'],
    ['About 20 volunteers were injured in Aldermoor.', 'Officials said 18 volunteers were injured in Aldermoor.'],
    ['12 homes were flooded in Aldermoor.', 'Last autumn 30 homes were flooded in Aldermoor.'],
  ],
  'figure.sum': [
    ['The 14 members of the parish council voted, nine of them in favour.'],
    ['The club named 14 jurors and substitutes, including three teachers.'],
    ['About 200 people marched, 120 from the north and 90 from the south.'],
    ['Police stopped 40 trucks; 25 carried timber and 18 had faulty brakes.'],
    ['Of those asked, 33 per cent said yes, 33 per cent said no and 33 per cent did not know.'],
    ['The storm wrecked 15 boats, seven sailing boats and six rowing boats.'],
  ],
  'person.role': [
    [
      'Minister Nadia Osei said the oil had been contained.',
      'Transport Minister Nadia Osei said the oil had been contained.',
    ],
    [
      'Nadia Osei, spokesperson, said the oil had been contained.',
      'Nadia Osei, spokesperson for the port authority, said the oil had been contained.',
    ],
    ['Nadia Osei, a doctor, said the oil had been contained.', 'Mayor Nadia Osei said the oil had been contained.'],
    [
      'Nadia Osei, author, said the oil had been contained.',
      'Nadia Osei, mother of two, said the oil had been contained.',
    ],
    [
      'Nadia Osei, former head of the port authority, said the oil had been contained.',
      'Nadia Osei, an adviser, said the oil had been contained.',
    ],
    [
      d('Nadia Osei, a candidate, said the oil had been contained.', '2024-03-05'),
      d('Governor Nadia Osei said the oil had been contained.', '2024-06-05'),
    ],
    [
      'Prime Minister Nadia Osei said the oil had been contained.',
      'Premier Nadia Osei said the oil had been contained.',
    ],
    ['Nadia Osei, the chair of the port authority, said so.', 'Nadia Osei, chairwoman of the port authority, said so.'],
  ],
  'person.spelling': [
    ['The title went to coach Dmytro Halenko, organisers said.', 'The title went to Halenko, organisers said.'],
    ['The title went to coach Dmytro Halenko, organisers said.', 'The title went to D. Halenko, organisers said.'],
    ['The title went to coach Dmytro Halenko, organisers said.', 'The title went to Mr Halenko, organisers said.'],
    ['The title went to coach Dmytro Halenko, organisers said.', 'Photo: DMYTRO HALENKO/Agency'],
    [
      'The title went to coach Dmytro Halenko, organisers said.',
      'The title went to coach Daryna Halenko, organisers said.',
    ],
    ['The title went to coach Dmytro Halenko, organisers said.', "Coach Dmytro Halenko's title was his third."],
  ],
  'quote.altered': [
    [
      '"The new bridge will open before the spring floods," Mayor Ines Halloran said.',
      '“The new bridge will open before the spring floods,” Mayor Ines Halloran said.',
    ],
    [
      '"The new bridge will open before the spring floods," Mayor Ines Halloran said.',
      "'The new bridge will open before the spring floods', Mayor Ines Halloran said.",
    ],
    [
      '"The new bridge will open before the spring floods," Mayor Ines Halloran said.',
      'Mayor Ines Halloran said the bridge "will open before the spring".',
    ],
    [
      '"The new bridge will open before the spring floods," Mayor Ines Halloran said.',
      '"The new bridge … before the spring floods," Mayor Ines Halloran said.',
    ],
    [
      '"The bridge will open before the spring floods," Mayor Ines Halloran said.',
      '"[The Orrin] bridge will open before the spring floods," Mayor Ines Halloran said.',
    ],
    [
      '"The new bridge will open before the spring floods," Mayor Ines Halloran said.',
      'Mayor Ines Halloran said it would be open by spring.',
    ],
    [
      '"The new bridge will open before the spring floods," Mayor Ines Halloran said.',
      '"We spent two years and a lot of money on this bridge," Mayor Ines Halloran said.',
    ],
  ],
  'quote.speaker': [
    [
      '"We ran out of sandbags by noon," said Fire Chief Odile Brandt.',
      '"We ran out of sandbags by noon," the fire chief said. Odile Brandt is the fire chief.',
    ],
    [
      '"We ran out of sandbags by noon," said Fire Chief Odile Brandt.',
      '"We ran out of sandbags by noon," said Fire Chief Odille Brandt.',
    ],
    ['"We ran out of sandbags by noon," said Fire Chief Odile Brandt.', '"We ran out of sandbags by noon."'],
    ['"No comment," said Fire Chief Odile Brandt.', '"No comment," said Pavel Rusk.'],
    [
      '"We ran out of sandbags by noon," said Fire Chief Odile Brandt.',
      '"Nobody gave us enough sandbags that day," said Pavel Rusk.',
    ],
  ],
  'quote.venue': [
    [
      '"Nobody will lose a day\'s pay," Corin Vale said in a statement.',
      '"Nobody will lose a day\'s pay," Corin Vale said in a statement on the union\'s website.',
    ],
    [
      d('"Nobody will lose a day\'s pay," Corin Vale said on Monday.', '2025-04-15'),
      d('"Nobody will lose a day\'s pay," Corin Vale said on 14 April.', '2025-04-15'),
    ],
    [
      '"Nobody will lose a day\'s pay," Corin Vale wrote on Facebook.',
      '"Nobody will lose a day\'s pay," Corin Vale said.',
    ],
    ['"Nobody will lose a day\'s pay," Vale told the Fenwick Courier.', '"Nobody will lose a day\'s pay," Vale said.'],
    [
      '"Nobody will lose a day\'s pay," Corin Vale told a radio programme.',
      '"We shall meet again after the holidays," Corin Vale told members at a rally.',
    ],
  ],
  'date.conflict': [
    [
      d('The avalanche reached the hut on Tuesday, rescuers said.', '2024-03-05'),
      d('The avalanche reached the hut on 5 March 2024, rescuers said.', '2024-03-09'),
    ],
    [
      d('The avalanche reached the hut at about 6 a.m. on 5 March 2024.'),
      d('The avalanche reached the hut at 6:05 a.m. on 5 March 2024.'),
    ],
    [
      d('The avalanche reached the hut in the morning on 5 March 2024.'),
      d('The avalanche reached the hut at 6 a.m. on 5 March 2024.'),
    ],
    [
      d('The avalanche reached the hut in the night to Tuesday.', '2024-03-05'),
      d('The avalanche reached the hut late on Monday.', '2024-03-05'),
    ],
    [d('The avalanche reached the hut in March 2024.'), d('The avalanche reached the hut on 5 March 2024.')],
    ['The avalanche reached the hut on 5 March 2024.', 'The last climber was found on 8 March 2024.'],
    [
      'The avalanche of 2019 killed a guide. The avalanche reached the hut on 5 March 2024.',
      'The avalanche reached the hut on 5 March 2024.',
    ],
    ['The avalanche reached the hut yesterday.', 'The avalanche reached the hut on 5 March 2024.'],
  ],
  'place.differs': [
    ['The hot-air balloon came down in Lisbon.', 'The hot-air balloon came down in Portugal.'],
    ['The fire broke out in the 1200 block of Alder Street.', 'The fire broke out on Alder Street.'],
    [
      'LONDON - The fire broke out in the 1200 block of Alder Street on Sunday.',
      'LEEDS - The fire broke out in the 1200 block of Alder Street on Sunday.',
    ],
    [
      'Storms struck the 1200 block of Alder Street and the 1700 block of Alder Street on Sunday evening, police said.',
      'Storms struck the 1700 block of Alder Street on Sunday evening, police said.',
    ],
  ],
  'statement.negated': [
    ['Mayor Ida Lund accepted the proposal.', 'Mayor Ida Lund did not accept the invitation.'],
    [
      d('Mayor Ida Lund refused the proposal on Monday.', '2024-03-09'),
      d('Mayor Ida Lund accepted the proposal on Friday.', '2024-03-09'),
    ],
    ['Mayor Ida Lund accepted the proposal.', 'Mayor Ida Lund not only accepted the proposal but praised it.'],
    ['Mayor Ida Lund did not accept the proposal.', 'Mayor Ida Lund may accept the proposal.'],
    ['Mayor Ida Lund did not accept the proposal.', 'Mayor Ida Lund would accept the proposal, she said.'],
    ['Mayor Ida Lund did not accept the proposal.', 'Mayor Ida Lund is expected to accept the proposal.'],
    ['Mayor Ida Lund accepted the proposal.', 'Her rival doubts that Mayor Ida Lund accepted the proposal.'],
  ],
};

/** The folders of a code's page. */
export function noFindings(code: string): SourceDocument[][] {
  return (CASES[code] ?? []).map((texts) =>
    texts.map((t, i) => ({ path: `${'abc'[i]}.txt`, ...(typeof t === 'string' ? { text: t } : t) })),
  );
}
