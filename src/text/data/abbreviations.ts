/** Words whose full stop ends no sentence, in lower case without the stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev hon fr sr jr st mt ft gen col maj capt cmdr lt sgt cpl pvt adm brig supt insp det sen rep gov pres amb atty ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'vs v etc al approx est no nos vol fig inc ltd co corp bros llc dept univ assn ave blvd rd hwy pkwy ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo ' +
    'e.g i.e cf ca'
  ).split(' '),
);

/** Words behind "a.m." or "p.m." with which the same sentence goes on: days, months, time zones. */
export const GOES_ON_AFTER_TIME: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet cest eastern central pacific mountain eet ist'
  ).split(' '),
);
