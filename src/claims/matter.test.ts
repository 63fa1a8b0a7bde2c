import assert from 'node:assert/strict';
import { figuresOf } from '../../test/support/claims.ts';
import type { Claim, FigureClaim } from './claim.ts';

/** The figure of a sentence with this value. */
function figure(text: string, value: number): FigureClaim {
  const found = figuresOf(text).claims.find(
    (c: Claim): c is FigureClaim => c.kind === 'figure' && c.quantity.low === value,
  );
  assert.ok(found, text);
  return found;
}
const matter = (text: string, value: number): string | undefined => figure(text, value).matter;

describe('news matters', () => {
  it('are told in many words', () => {
    assert.equal(matter('The rally drew 4,000 people.', 4000), 'crowd');
    assert.equal(matter('A crowd of 4,000 gathered outside the hall.', 4000), 'crowd');
    assert.equal(matter('The storm left 800 customers without electricity.', 800), 'outage');
    assert.equal(matter('The storm knocked out power to 800 homes.', 800), 'outage');
    assert.equal(matter('The court handed him a 7-year sentence.', 7), 'sentence');
    assert.equal(matter('The regulator imposed a $3 million fine on the bank.', 3_000_000), 'fine');
  });

  it('are told apart by the nearest word', () => {
    const text = 'The firm made a profit of $40 million on revenue of $900 million.';
    assert.equal(matter(text, 40_000_000), 'profit');
    assert.equal(matter(text, 900_000_000), 'revenue');
  });

  it('tell of fires, quakes and rewards', () => {
    assert.equal(matter('It took nine fire crews six hours to quell the flames.', 9), 'fire engines');
    assert.equal(matter('It took nine fire crews six hours to quell the flames.', 6), 'length of fire');
    assert.equal(matter('The blaze was brought under control after six hours.', 6), 'length of fire');
    assert.equal(matter('Police took six hours to bring the riot under control.', 6), undefined);
    assert.equal(matter('The film crew of nine left.', 9), undefined);
    assert.equal(matter('Ninety aftershocks followed.', 90), 'aftershocks');
    assert.equal(matter('The reward was raised to $5,000.', 5000), 'reward');
    assert.equal(matter('The net loss came to $68 million on revenue of $900 million.', 68_000_000), 'loss');
  });

  it('are none where the words are another thing’s', () => {
    assert.equal(matter('Four thousand sheep crossed the river.', 4000), undefined);
    assert.equal(matter('The plant generates power for 800 homes.', 800), undefined);
  });

  it('fill in what the grammar leaves open', () => {
    const marched = figure('3,000 marched through the capital.', 3000);
    assert.equal(marched.counted?.phrase, 'people');
    const rose = figure('The number of people killed in the flood rose to 12.', 12);
    assert.deepEqual([rose.event, rose.matter], ['kill', undefined]);
  });
});

describe('a number of a larger number', () => {
  it('is the figure itself, and the larger one its base', () => {
    const text = 'The firm will cut 1,200 of 4,600 jobs.';
    assert.equal(figure(text, 1200).partitive, undefined);
    assert.equal(figure(text, 4600).partitive, true);
  });
  it('is some of a set where it is small, or the set is named', () => {
    assert.equal(figure('Three of 12 wounded miners died.', 3).partitive, true);
    assert.equal(figure('The firm will cut 1,200 of the 4,600 jobs.', 1200).partitive, true);
  });
});

describe('the date of a record', () => {
  const time = (text: string, value: number): string | null => figure(text, value).scope.time;
  it('is not the figure’s', () => {
    assert.equal(time('A bomb killed 12 people in the deadliest attack since 2019.', 12), null);
    assert.equal(time('The blast killed 12 people, the most since 2019.', 12), null);
  });
  it('is the figure’s where nothing is the greatest', () => {
    assert.equal(time('Bombs have killed 12 people since 2019.', 12), '2019');
    assert.equal(time('It was the deadliest attack since 2019, when 40 people died.', 40), '2019');
  });
});

describe('figures announced', () => {
  const announced = (text: string, value: number): true | undefined => figure(text, value).announced;

  it('are decided, not guessed at', () => {
    assert.equal(announced('The company will cut 300 jobs.', 300), true);
    assert.equal(announced('The company plans to cut 300 jobs.', 300), true);
    assert.equal(announced('The company said it would shed 300 jobs.', 300), true);
    assert.equal(announced('The company is cutting 300 jobs.', 300), true);
  });

  it('are not what may come, or what was done', () => {
    assert.equal(announced('The company could cut 300 jobs.', 300), undefined);
    assert.equal(announced('If sales fall, the company will cut 300 jobs.', 300), undefined);
    assert.equal(announced('The company cut 300 jobs.', 300), undefined);
  });
});

describe('the only figure of a thing', () => {
  const TUNNEL = 'The tunnel was 38 meters long. ';

  it('is so when no other figure is of the thing', () => {
    assert.equal(figure(`${TUNNEL}The wall was 9 meters high.`, 38).sole, true);
    assert.equal(figure(`${TUNNEL}The tunnel was 38 meters long, they said again.`, 38).sole, true);
  });

  it('is not so beside another figure of it', () => {
    assert.equal(figure(`${TUNNEL}The tunnel was 60 meters long, said others.`, 38).sole, undefined);
    assert.equal(figure('Nine people waited.', 9).sole, undefined, 'whoever they are');
    assert.equal(figure('Nine inmates climbed a wall. Two inmates were caught.', 9).sole, undefined);
  });

  it('is so of people who are called by more than that they are people', () => {
    assert.equal(figure('Nine inmates climbed a wall.', 9).sole, true);
  });
});
