/** Parties that are no one in particular. */
import { headNoun } from '../../language/phrases.ts';
import { GENERIC_PEOPLE } from './counted.data.ts';

/** No one in particular: people as such. */
export function isAnyone(subject: string | null): boolean {
  if (subject === null) return false;
  const word = headNoun(subject);
  return (
    !/\p{Lu}/u.test(subject) &&
    (GENERIC_PEOPLE.has(word) ||
      /(?:men|women|children|people|teen|officer|soldier|worker|resident|protester)$/.test(word))
  );
}
