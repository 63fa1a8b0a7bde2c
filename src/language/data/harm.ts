/** Words that tell of harm to single people, beyond the event lexicon; lower case. */

/** A sentence without any of these stems (as the start of a word) tells of no victim. */
export const HARM_STEMS =
  'kill murder slay slain die dead death fatal injur wound hurt shot shoot gun bullet hospital body stab casualt homicide execut assassinat massacr trauma victim perish succumb drown critical strik struck hit graz medical';

/** Verbs that bring somebody to a hospital. */
export const CARRY =
  'take rush transport airlift fly bring admit send drive carry treat transfer hospitalize walk release';

/** Nouns whose suffering makes somebody a victim: head noun, and the event it proves. */
export const WOUNDS = 'wound injury gunshot laceration fracture concussion burn cut bruise trauma';

export const HOSPITALS = /^(?:hospital|hospitals|clinic|infirmary|medical|trauma|er|health|healthcare)$/;

/** Words that show a shooting within a sentence. */
export const GUNFIRE =
  /^(?:shot|shots|shoot|shooting|shootings|shooter|gunfire|gunshot|gunshots|gun|gunman|gunmen|bullet|bullets|drive-by|gunned|fired)$/;

/** Verbs before an act that did not come about. */
export const FAILED = /^(?:attempt|try|threaten|plan|plot|want|conspire|intend|vow|fail|aim|refuse|hope|fear)$/;
