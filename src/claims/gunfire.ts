/** Gunfire told by its verb: "opened fire on", "began firing shots", "fired several times at". Such a moment is the shooting's, whoever fired. */
import { item } from '../language/item.ts';
import { asNoun, type Parse } from './parse.ts';

const FIRED = new Set('shot round bullet gun gunshot handgun rifle pistol weapon time volley'.split(' '));
const AIMED = /^(?:at|on|upon|into|toward|towards)$/;

/** Whether the verb group at this phrase says that shots were fired; "fired 20 workers" and "opened an office" do not. */
export function isGunfire(parse: Parse, verb: number): boolean {
  const vg = parse.phrases[verb];
  if (vg?.kind !== 'vg' || vg.negated) return false;
  const next = parse.phrases[verb + 1];
  const object = asNoun(next)?.lemma ?? '';
  if (vg.lemma === 'open') return object === 'fire';
  if (vg.lemma !== 'fire') return false;
  if (FIRED.has(object)) return true;
  // "was fired on Monday" is no gunfire
  if (next?.kind === 'prep' && AIMED.test(next.word) && !(vg.form === 'finite' && vg.passive)) return true;
  return FIRED.has(asNoun(item(parse.phrases, verb - 1))?.lemma ?? '');
}
